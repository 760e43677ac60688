/**
 * Keeps a document in the library: in order, again and again where that fails, and as a copy where another tab has
 * written what this one has not seen.
 */
import { untrack } from "solid-js";
import { type DealState, isPristine } from "../document/dealState.ts";
import { browserStorage, LAST_KEY } from "./browserStorage.ts";
import { calledOf } from "./calledOf.ts";
import { copyTitle } from "./copyTitle.ts";
import type { Keeper, KeepingHost, Library, News } from "./createKeeping.ts";
import { createUnsaved, type Unsaved } from "./createUnsaved.ts";
import { freshId } from "./dealState.ts";
import { followOthers } from "./followOthers.ts";
import type { Listed } from "./records.ts";
import { withinTime } from "./withinTime.ts";

/** A write that takes longer is said to have failed until it is done, in milliseconds. */
const LONGEST = 5000;
/** How long a write that failed waits before it is tried again: twice as long each time, up to the most. */
const FIRST_RETRY = 1000;
const LAST_RETRY = 60_000;

/** What is said of the workbook that is open: it is over once another is. */
const OF_OPEN: readonly News["kind"][] = [
  "elsewhere",
  "deletedElsewhere",
  "notFound",
  "deleted",
  "unanswered",
  "unreadable",
  "dropped",
  "revised",
];

export function createKeeper(library: Library, host: KeepingHost): Keeper {
  const present = (): DealState => untrack(host.state);
  const unsaved = createUnsaved(library, host);
  const others = followOthers(library, host);
  const outcome = createOutcome(library, host, unsaved, () => void keep());
  let chain = Promise.resolve();
  let last = present().id;
  const write = async (state: DealState): Promise<void> => {
    const base = host.workbookOf(state.preset);
    if (base === undefined) return;
    if (await library.keep(state, base)) {
      unsaved.done(state);
      host.untell((news) => news.kind === "deletedElsewhere" && news.id === state.id);
      return;
    }
    const newest = await others.renamed(state);
    if (newest !== undefined) return write(newest);
    const copy = goOnAsCopy(host, unsaved, state, await library.list());
    if (last === state.id) last = copy.id;
    rememberLast(present());
  };
  const writeWaiting = async (): Promise<void> => {
    const slow = setTimeout(outcome.isSlow, LONGEST);
    let hasFailed = false;
    // A copy that is made on the way comes last, and is written too.
    for (const state of host.waiting.values())
      await write(state).catch(() => {
        hasFailed = true;
      });
    clearTimeout(slow);
    await (hasFailed ? outcome.failed() : outcome.succeeded());
  };
  const keep = async (): Promise<void> => {
    const { id } = present();
    if (id !== last) {
      // What was open before may wait, and what was said of it is over.
      host.note(id);
      host.untell(({ kind }) => OF_OPEN.includes(kind));
      last = id;
      void others.look();
    }
    outcome.noteInTrouble();
    rememberLast(present());
    chain = chain.then(writeWaiting);
    await withinTime(chain, LONGEST);
  };
  askBeforeLoss(host, unsaved);
  void outcome.look();
  void others.look();
  void keep().then(() => takeUpRest(library, host));
  return { keep, lineage: (id) => [library.tab, library.seen(id) ?? "", ...(library.left.get(id) ?? [])] };
}

/** The document goes on under another id and title, and that is said; gives it as it then is. */
function goOnAsCopy(
  host: KeepingHost,
  unsaved: Unsaved,
  state: DealState,
  others: readonly Listed[],
): DealState {
  const title = calledOf(host, state);
  const copy = { id: freshId(), title: copyTitle(title, others) };
  host.goOnAs(state.id, copy.id, copy.title);
  const present = untrack(host.state);
  const waits = host.waiting.get(state.id) ?? state;
  unsaved.goOn(state.id, present.id === copy.id ? present : { ...waits, ...copy });
  host.untell((news) => news.kind === "elsewhere" && news.id === state.id);
  host.tell({ kind: "copied", id: state.id, title, copy: copy.title });
  return { ...state, ...copy };
}

/** Says how it went; what failed is tried again later. */
function createOutcome(library: Library, host: KeepingHost, unsaved: Unsaved, again: () => void) {
  let failures = 0;
  let isOff = false;
  let isTrouble = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether there is any storage. */
  const look = async (): Promise<void> => {
    isOff = !(await library.canOpen());
    if (isOff) host.setState("off");
  };
  const say = (isNow: boolean): void => {
    isTrouble = isNow;
    unsaved.tell(isNow);
  };
  return {
    look,
    /** What is not taken is noted step by step. */
    noteInTrouble: () => unsaved.tell(isTrouble),
    isSlow: (): void => {
      host.setState("failed");
      say(true);
    },
    succeeded: async (): Promise<void> => {
      clearTimeout(timer);
      failures = 0;
      say(false);
      // Where nothing is changed nothing is written, so nothing fails.
      if (isOff) await look();
      if (!isOff) host.setState(host.waiting.size === 0 ? "saved" : "waiting");
    },
    failed: async (): Promise<void> => {
      clearTimeout(timer);
      timer = setTimeout(again, Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY));
      failures += 1;
      say(true);
      await look();
      if (!isOff) host.setState("failed");
    },
  };
}

/** Where not even a note of the work can be left for the next visit, the browser asks before the page goes. */
function askBeforeLoss(host: KeepingHost, unsaved: Unsaved): void {
  window.addEventListener("beforeunload", (event) => {
    void host.flush();
    if (unsaved.isAtRisk()) event.preventDefault();
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
