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
  let isOff = false;
  const retry = createRetry(library, host, () => void keep());
  const isClean = (): boolean => waiting.size === 0 && kept.get(present().id) === present();
  const write = async (state: DealState): Promise<void> => {
    const base = host.workbookOf(state.preset);
    if (base === undefined) return;
    if (await library.keep(state, base)) {
      kept.set(state.id, state);
      host.untell((news) => news.kind === "deletedElsewhere" && news.id === state.id);
      if (waiting.get(state.id) === state) waiting.delete(state.id);
    } else {
      const title = host.titleOf(state) ?? state.title ?? base.title;
      const copy = { id: freshId(), title: copyTitle(title, await library.list()) };
      const newest = waiting.get(state.id) ?? state;
      waiting.delete(state.id);
      host.goOnAs(state.id, copy.id, copy.title);
      waiting.set(copy.id, present().id === copy.id ? present() : { ...newest, ...copy });
      host.untell((news) => news.kind === "elsewhere" && news.id === state.id);
      host.tell({ kind: "copied", id: state.id, title, copy: copy.title });
    }
    browserStorage()?.removeItem(UNSAVED_KEY + state.id);
  };
  const writeWaiting = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const slow = setTimeout(() => host.setState("failed"), LONGEST);
    try {
      // A copy that is made on the way comes last, and is written too.
      for (const state of waiting.values()) await write(state);
      retry.end();
      // Where nothing is changed nothing is written, so nothing fails.
      if (isOff) isOff = !(await library.canOpen());
      if (!isOff) host.setState(isClean() ? "saved" : "waiting");
    } catch {
      isOff = await retry.begin();
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
  void library.canOpen().then((opens) => {
    isOff = !opens;
    if (isOff) host.setState("off");
  });
  void keep().then(() => takeUpRest(library, host));
  return {
    keep,
    lineage: () => [library.tab, library.seen(present().id) ?? ""],
  };
}

/** Says that a write failed, and tries again later. */
function createRetry(library: Library, host: KeepingHost, again: () => void) {
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    /** Whether there is no storage at all. */
    begin: async (): Promise<boolean> => {
      clearTimeout(timer);
      timer = setTimeout(again, Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY));
      failures += 1;
      const opens = await library.canOpen();
      host.setState(opens ? "failed" : "off");
      return !opens;
    },
    end: (): void => {
      clearTimeout(timer);
      failures = 0;
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
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void tellIfOld(library, host, isClean);
  });
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
