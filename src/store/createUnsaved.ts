/** What is changed and not kept yet, with the note of it that the next page takes up, and what is said of it. */
import { untrack } from "solid-js";
import { type DealState, isPristine } from "../document/dealState.ts";
import { browserStorage, UNSAVED_KEY } from "./browserStorage.ts";
import type { KeepingHost, Library } from "./createKeeping.ts";

export interface Unsaved {
  /** It is kept: where it is still the newest, nothing of it waits. */
  done(state: DealState): void;
  /** It goes on as another. */
  goOn(from: string, as: DealState): void;
  /** Where things cannot be kept, what waits is noted, and what of it is not open any more is named. */
  tell(isTrouble: boolean): void;
  /** Whether something waits of which no note could be left as it is now. */
  isAtRisk(): boolean;
}

export function createUnsaved(library: Library, host: KeepingHost): Unsaved {
  const { waiting, noted } = host;
  const present = (): DealState => untrack(host.state);
  let told = new Set<DealState>();
  const drop = (id: string): void => {
    waiting.delete(id);
    const isNoted = noted.delete(id);
    // A note that another tab has left, and that was not read here, is that tab's.
    if (library.left.delete(id) || isNoted) browserStorage()?.removeItem(UNSAVED_KEY + id);
  };
  if (library.left.has(present().id)) waiting.set(present().id, present());
  return {
    done: (state) => {
      if (waiting.get(state.id) === state) drop(state.id);
    },
    goOn: (from, as) => {
      waiting.set(as.id, as);
      host.note();
      drop(from);
    },
    tell: (isTrouble) => {
      if (isTrouble) host.note();
      const { id } = present();
      const others = [...waiting.values()].filter((one) => isTrouble && one.id !== id && !isPristine(one));
      host.untell((news) => news.kind === "unsaved" && !others.includes(news.state));
      for (const state of others) if (!told.has(state)) host.tell({ kind: "unsaved", state });
      told = new Set(others);
    },
    isAtRisk: () => [...waiting].some(([id, state]) => noted.get(id) !== state),
  };
}
