/**
 * Keeps a document in the library: in order, again and again where that fails, and as a copy where another tab has
 * written what this one has not seen.
 */
import { untrack } from "solid-js";
import { type DealState, isPristine } from "../document/dealState.ts";
import { browserStorage, LAST_KEY } from "./browserStorage.ts";
import { copyTitle } from "./copyTitle.ts";
import { type Keeper, type KeepingHost, type Library, UNSAVED_KEY } from "./createKeeping.ts";
import { freshId } from "./dealState.ts";
import type { Listed } from "./records.ts";

/** A write that takes longer is said to have failed until it is done, in milliseconds. */
const LONGEST = 5000;
/** How long a write that failed waits before it is tried again: twice as long each time, up to the most. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 60_000;

export function createKeeper(library: Library, host: KeepingHost): Keeper {
  const present = (): DealState => untrack(host.state);
  /** What is to be written: the newest of each workbook. */
  const waiting = new Map<string, DealState>();
  /** What was written last of each. */
  const kept = new Map<string, DealState>();
  let chain = Promise.resolve();
  let last = "";
  const outcome = createOutcome(library, host, () => void keep());
  const isClean = (): boolean => waiting.size === 0 && kept.get(present().id) === present();
  const write = async (state: DealState): Promise<void> => {
    const base = host.workbookOf(state.preset);
    if (base === undefined) return;
    if (await library.keep(state, base)) {
      kept.set(state.id, state);
      host.untell((news) => news.kind === "deletedElsewhere" && news.id === state.id);
      if (waiting.get(state.id) === state) waiting.delete(state.id);
    } else {
      const others = await library.list();
      const copy = goOnAsCopy(host, waiting.get(state.id) ?? state, base.title, others);
      waiting.delete(state.id);
      waiting.set(copy.id, present().id === copy.id ? present() : copy);
      rememberLast(present());
    }
    browserStorage()?.removeItem(UNSAVED_KEY + state.id);
  };
  const writeWaiting = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const slow = setTimeout(() => host.setState("failed"), LONGEST);
    try {
      // A copy that is made on the way comes last, and is written too.
      for (const state of waiting.values()) await write(state);
      await outcome.succeeded(isClean);
    } catch {
      await outcome.failed();
    } finally {
      clearTimeout(slow);
    }
  };
  const keep = (): Promise<void> => {
    const state = present();
    if (kept.get(state.id) !== state) waiting.set(state.id, state);
    if (state.id !== last) arrive(library, host, isClean);
    last = state.id;
    rememberLast(state);
    chain = chain.then(writeWaiting);
    return chain;
  };
  // Whoever goes back to what was deleted here brings it back.
  library.watch(({ id, tab, isDeleted }) => isDeleted && tab === library.tab && kept.delete(id));
  followOthers(library, host, isClean);
  askBeforeLoss(host, isClean);
  void outcome.look();
  void keep().then(() => takeUpRest(library, host));
  return {
    keep,
    lineage: () => [library.tab, library.seen(present().id) ?? ""],
  };
}

/** The document goes on under another id and title, and that is said; gives it as it then is. */
function goOnAsCopy(
  host: KeepingHost,
  state: DealState,
  ownTitle: string,
  others: readonly Listed[],
): DealState {
  const title = host.titleOf(state) ?? state.title ?? ownTitle;
  const copy = { id: freshId(), title: copyTitle(title, others) };
  host.goOnAs(state.id, copy.id, copy.title);
  host.untell((news) => news.kind === "elsewhere" && news.id === state.id);
  host.tell({ kind: "copied", id: state.id, title, copy: copy.title });
  return { ...state, ...copy };
}

/** Says how it went; what failed is tried again later. */
function createOutcome(library: Library, host: KeepingHost, again: () => void) {
  let failures = 0;
  let isOff = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    isOff = !(await library.canOpen());
    if (isOff) host.setState("off");
  };
  return {
    /** Whether there is any storage. */
    look,
    succeeded: async (isClean: () => boolean): Promise<void> => {
      clearTimeout(timer);
      failures = 0;
      // Where nothing is changed nothing is written, so nothing fails.
      if (isOff) await look();
      if (!isOff) host.setState(isClean() ? "saved" : "waiting");
    },
    failed: async (): Promise<void> => {
      clearTimeout(timer);
      timer = setTimeout(again, Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY));
      failures += 1;
      await look();
      if (!isOff) host.setState("failed");
    },
  };
}

/** Another workbook is open: what was said of the one before is over; this one may have been changed elsewhere meanwhile. */
function arrive(library: Library, host: KeepingHost, isClean: () => boolean): void {
  host.untell((news) => ["elsewhere", "deletedElsewhere"].includes(news.kind));
  void tellIfOld(library, host, isClean);
}

async function tellIfOld(library: Library, host: KeepingHost, isClean: () => boolean): Promise<void> {
  const { id } = untrack(host.state);
  const isCurrent = await library.isCurrent(id).catch(() => true);
  if (isCurrent || untrack(host.state).id !== id || !isClean()) return;
  tellOnce(host, id, "elsewhere");
}

function tellOnce(host: KeepingHost, id: string, kind: "elsewhere" | "deletedElsewhere"): void {
  host.untell((news) => news.kind === "elsewhere" || news.kind === "deletedElsewhere");
  host.tell({ kind, id });
}

/** Hears of what other tabs write; a page that was asleep looks for itself. */
function followOthers(library: Library, host: KeepingHost, isClean: () => boolean): void {
  library.watch(({ id, tab, isDeleted }) => {
    if (tab === library.tab || id !== untrack(host.state).id) return;
    // What is changed here as well meets the other's when it is written.
    if (isDeleted) tellOnce(host, id, "deletedElsewhere");
    else if (isClean()) tellOnce(host, id, "elsewhere");
  });
  const look = (): void => {
    if (document.visibilityState === "visible") void tellIfOld(library, host, isClean);
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("pageshow", look);
}

/** Where not even a note of the work can be left for the next visit, the browser asks before the page goes. */
function askBeforeLoss(host: KeepingHost, isClean: () => boolean): void {
  window.addEventListener("beforeunload", (event) => {
    if (isClean() || isPristine(untrack(host.state))) return;
    void host.flush();
    const note = browserStorage()?.getItem(UNSAVED_KEY + untrack(host.state).id);
    if (note == null) event.preventDefault();
  });
}

/** Names what is open for the next visit. */
function rememberLast(state: DealState): void {
  try {
    browserStorage()?.setItem(LAST_KEY, isPristine(state) ? state.preset : `~${state.id}`);
  } catch {
    // The next visit begins with the page's own deal; the list has the rest.
  }
}

/** What earlier pages could not keep any more, or kept in other ways, comes into the list. */
async function takeUpRest(library: Library, host: KeepingHost): Promise<void> {
  const { adoptLeft, hasLeft } = await import("./adoptLeft.ts");
  const storage = browserStorage();
  if (storage === undefined || !hasLeft(storage)) return;
  for (const news of await adoptLeft(library, storage, untrack(host.state).id)) host.tell(news);
}
