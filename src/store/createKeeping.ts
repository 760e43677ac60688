/**
 * How the copy of the workbook in this browser stands. Part of the first picture, so it only notes what is to be kept;
 * the library, which comes with the second piece, does the rest.
 */
import { type Accessor, createSignal, untrack } from "solid-js";
import type { DealState } from "../document/dealState.ts";
import type { Workbook } from "../engine/index.ts";
import type { FileComplaint } from "../io/fileComplaint.ts";
import { LAST_KEY, UNSAVED_KEY } from "./browserStorage.ts";
import type { Records } from "./records.ts";

/** "off": this browser lets nothing be stored. */
export type KeepingState = "saved" | "waiting" | "failed" | "off";

/** What has to be said of how workbooks are kept. Titles are as they were at that moment. */
export type News =
  /** What is open was changed in another tab; nothing was changed here since. */
  | { readonly kind: "elsewhere"; readonly id: string }
  /** What is open was deleted in another tab; the next change brings it back. */
  | { readonly kind: "deletedElsewhere"; readonly id: string }
  /** It was changed here and in another tab: the work of this one goes on as a copy. */
  | { readonly kind: "copied"; readonly id: string; readonly title: string; readonly copy: string }
  /** Inputs from before there were workbooks could not be read, and lie under another key of localStorage. */
  | { readonly kind: "aside"; readonly reason: "corrupt" | "newer"; readonly key: string }
  /** There is no such workbook in this browser, or it lies among the deleted ones. */
  | { readonly kind: "notFound" | "deleted"; readonly id: string }
  /** It cannot be opened yet: the storage does not answer. */
  | { readonly kind: "unanswered"; readonly id: string }
  /** It is not open any more, and not kept yet. */
  | { readonly kind: "unsaved"; readonly state: DealState }
  | { readonly kind: "unreadable"; readonly id: string; readonly complaints: readonly FileComplaint[] }
  /** Inputs, as formulas name them, that the sheet which was opened does not have. */
  | { readonly kind: "dropped"; readonly inputs: readonly string[] }
  /** It was kept on another edition of its published deal: `changed` names what that has otherwise now. */
  | {
      readonly kind: "revised";
      readonly id: string;
      readonly isKnown: boolean;
      readonly changed: readonly string[];
    };

export interface Keeping {
  /** Tracked. */
  readonly state: Accessor<KeepingState>;
  /** Tracked. */
  readonly news: Accessor<readonly News[]>;
  tell(news: News): void;
  dismiss(news: News): void;
  /** The document is another, perhaps in the middle of a step: it is kept after a short rest. */
  changed(): void;
  /** A step is done: it is kept at once. */
  committed(): void;
  /** Keeps what is not kept yet, as well as a page can that is about to go. Done when it is kept, or cannot be. */
  flush(): Promise<void>;
  /** The library is there; until then what changed waits. */
  attach(library: Library | undefined): void;
  /** The library, once it is attached. Tracked. */
  readonly library: Accessor<Library | undefined>;
  /** Says in whose words a copy is named: what the page calls a document. */
  callBy(titleOf: (state: DealState) => string): void;
}

/** What is kept. */
export interface KeptDocument {
  /** What the page began with: what was said of that, and the revision that it is. */
  readonly begun?: { readonly news?: readonly News[]; readonly revision?: string };
  readonly state: Accessor<DealState>;
  /** A published deal's workbook, once the deal is whole. */
  workbookOf(preset: string): Workbook | undefined;
  /** One workbook goes on under another id and title, in all that can be undone too. */
  goOnAs(from: string, id: string, title: string): void;
}

/** What is not kept yet, and notes of it. */
interface Notes {
  /** What is changed and not kept yet: the newest of each workbook, by its id. */
  readonly waiting: Map<string, DealState>;
  /** Of which states there is a note in localStorage, by the id. */
  readonly noted: Map<string, DealState>;
  /** Leaves a note of all that waits but one, as well as the browser lets it: it is there at once, and the next page takes it up. */
  note(but?: string): void;
}

/** A document, and where it is said how keeping it goes. */
export interface KeepingHost extends KeptDocument, Notes {
  /** What the page calls it, once that is known. */
  titleOf(state: DealState): string | undefined;
  setState(state: KeepingState): void;
  tell(news: News): void;
  /** As the document's own. */
  flush(): Promise<void>;
  /** Takes back what was said, where it is not true any more. */
  untell(isPast: (news: News) => boolean): void;
}

/** Who keeps a document. */
export interface Keeper {
  /** Keeps the document as it is now; done when it is kept, or cannot be. */
  keep(): Promise<void>;
  /** The revisions, and ends of revisions, that a workbook builds on. */
  lineage(id: string): readonly string[];
}

/** The workbooks of this browser, and how a document is kept among them. */
export interface Library extends Records {
  /** Reads a workbook as strictly as a file; what is then changed in it is written over what was read, and over nothing else. */
  open(id: string, workbookOf: (preset: string) => Workbook | undefined): Promise<OpenedRecord>;
  /** The same, only to look at it: what is changed here goes on from what was seen before. */
  peek(id: string, workbookOf: (preset: string) => Workbook | undefined): Promise<OpenedRecord>;
  /** Writes a workbook, or takes its record away where nothing is changed in it. False: the record is another's by now. */
  keep(state: DealState, base: Workbook): Promise<boolean>;
  /** Whether something of a workbook is not kept yet here: that is what opens. */
  waits(id: string): boolean;
  /** What was read from a note that the storage has not taken yet: the lineage of each workbook, by its id. */
  readonly left: Map<string, readonly string[]>;
  /** The revision of a workbook that this tab has read or written. */
  seen(id: string): string | undefined;
  /** What another tab made of the record that this tab has seen. A new name alone counts as seen from then on. */
  meet(id: string): Promise<Standing>;
  /** Keeps a document from now on. */
  keeper(host: KeepingHost): Keeper;
}

/** Nothing, or nothing that matters; a name, undefined where it was taken away; more, which is another line of work. */
export type Standing =
  | { readonly kind: "same" | "deletedElsewhere" | "elsewhere" }
  | { readonly kind: "renamed"; readonly title: string | undefined };

export type OpenedRecord =
  | { readonly state: DealState; readonly revision: string; readonly news: readonly News[] }
  | { readonly problem: News };

/** How long a change waits for the next one in the same step, in milliseconds. */
const REST = 300;

/** Created with the workspace, at once; what changes until a library is attached waits for it. */
export function createKeeping(document: KeptDocument): Keeping {
  const [state, setState] = createSignal<KeepingState>("saved");
  const [news, setNews] = createSignal(document.begun?.news ?? []);
  const [library, setLibrary] = createSignal<Library>();
  const present = (): DealState => untrack(document.state);
  const notes = createNotes(present, (id) => keeper?.lineage(id) ?? [document.begun?.revision]);
  let keeper: Keeper | undefined;
  let titleOf: KeepingHost["titleOf"] = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const untell = (isPast: (one: News) => boolean): void =>
    void setNews((all) => all.filter((one) => !isPast(one)));
  const tell = (one: News): void => void setNews((all) => [...all, one]);
  const committed = (): void => {
    clearTimeout(timer);
    void keeper?.keep();
  };
  const flush = async (): Promise<void> => {
    if (untrack(state) === "saved") return;
    notes.note();
    await keeper?.keep();
  };
  return {
    state,
    news,
    library,
    tell,
    callBy: (given) => {
      titleOf = given;
    },
    dismiss: (said) => untell((one) => one === said),
    changed: () => {
      notes.waiting.set(present().id, present());
      if (untrack(state) === "saved") setState("waiting");
      clearTimeout(timer);
      timer = setTimeout(committed, REST);
    },
    committed,
    flush,
    attach: (attached) => {
      setLibrary(() => attached);
      keeper = attached?.keeper({
        ...document,
        ...notes,
        setState,
        tell,
        untell,
        flush,
        titleOf: (state) => titleOf(state),
      });
      if (attached === undefined) setState("off");
    },
  };
}

function createNotes(present: () => DealState, lineageOf: (id: string) => readonly unknown[]): Notes {
  const waiting = new Map<string, DealState>();
  const noted = new Map<string, DealState>();
  return {
    waiting,
    noted,
    note: (but) => {
      for (const [id, state] of waiting)
        try {
          if (id === but) continue;
          localStorage.setItem(UNSAVED_KEY + id, JSON.stringify({ lineage: lineageOf(id), state }));
          if (id === present().id) localStorage.setItem(LAST_KEY, `~${id}`);
          noted.set(id, state);
        } catch {
          // What cannot be noted here is still kept by the keeper, if it can be.
        }
    },
  };
}
