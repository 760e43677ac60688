/** Hears of what other tabs make of what is open, and says so; a name alone is taken over. */
import { untrack } from "solid-js";
import type { DealState } from "../document/dealState.ts";
import { calledOf } from "./calledOf.ts";
import type { KeepingHost, Library } from "./createKeeping.ts";

export interface Others {
  /** Looks at what is open: it may have been changed elsewhere. */
  look(): Promise<void>;
  /** Where another tab has only renamed the workbook: what waits of it, under that name. */
  renamed(state: DealState): Promise<DealState | undefined>;
}

export function followOthers(library: Library, host: KeepingHost): Others {
  const present = (): DealState => untrack(host.state);
  const rename = (state: DealState, given: string | undefined): void => {
    const { title: _, ...unnamed } = state;
    const { id } = state;
    const title = given ?? calledOf(host, unnamed);
    host.goOnAs(id, id, title);
    const waits = host.waiting.get(id);
    if (waits !== undefined) host.waiting.set(id, present().id === id ? present() : { ...waits, title });
  };
  const look = async (): Promise<void> => {
    const state = present();
    const standing = await library.meet(state.id).catch(() => undefined);
    if (standing === undefined) return;
    if (standing.kind === "renamed") rename(state, standing.title);
    const { id } = present();
    if (id !== state.id) return;
    host.untell((news) => (news.kind === "elsewhere" || news.kind === "deletedElsewhere") && news.id === id);
    if (standing.kind === "deletedElsewhere") host.tell({ kind: standing.kind, id });
    // What is changed here as well meets the other's when it is written.
    if (standing.kind === "elsewhere" && host.waiting.size === 0) host.tell({ kind: standing.kind, id });
  };
  library.watch(({ id, tab }) => {
    if (tab !== library.tab && id === present().id) void look();
  });
  // A page that was asleep looks for itself.
  const lookIfShown = (): void => {
    if (document.visibilityState === "visible") void look();
  };
  document.addEventListener("visibilitychange", lookIfShown);
  window.addEventListener("pageshow", lookIfShown);
  return {
    look,
    renamed: async (state) => {
      const standing = await library.meet(state.id);
      if (standing.kind !== "renamed") return undefined;
      rename(state, standing.title);
      return host.waiting.get(state.id);
    },
  };
}
