/** The user's workspace: the document, its calculation, and its copy in the browser. */
import { type Accessor, createMemo, createSignal } from "solid-js";
import { readOverrides, textsOf } from "../document/overrides.ts";
import {
  type CellName,
  cellText,
  type Edit,
  type ParseResult,
  type Sheet,
  variableNamed,
  type Workbook,
} from "../engine/index.ts";
import { createCalculation, type LiveCalculation, type Schedule } from "./createCalculation.ts";
import { createDocument, type Document } from "./createDocument.ts";
import type { Sheets } from "./createSheets.ts";
import { type DealState, EMPTY_PRESET } from "./dealState.ts";
import type { Explainer } from "./explainer.ts";
import { type Found, readSaved, type Storage, writeSaved } from "./savedInputs.ts";

export interface Workspace extends Omit<Document, "state"> {
  readonly calculation: LiveCalculation;
  /** The name of the published deal that is open, or EMPTY_PRESET. Tracked. */
  preset(): string;
  /** Its workbook as it was published; of a sheet begun empty that has nothing. Not known until the deal is whole. Tracked. */
  published(): Workbook | undefined;
  /** Whether the sheet itself was edited, or begun empty: more than inputs differ from what was published. Tracked. */
  isEdited(): boolean;
  /** Counts the times that cells have moved: what holds them is made anew. Tracked. */
  readonly generation: Accessor<number>;
  /** Brings the whole deal, once it is loaded; done when it is calculated. */
  complete(rest: Rest): Promise<void>;
  /** Loads what edits of formulas need; until then they are refused. */
  prepare(): Promise<void>;
  /** A formula's tree, once prepared. */
  parse(text: string): ParseResult;
  /** Begins an empty sheet, as one step. */
  openEmpty(): void;
  /** Of a text input: the user's text or the workbook's own. Tracked. */
  text(variable: string): string;
  /** Text inputs that the user has set. */
  texts(): Readonly<Record<string, string>>;
  readonly saving: Accessor<Saving>;
  /** Saves what is not saved yet, now. */
  save(): void;
}

/** What is loaded after the first picture. */
export interface Rest {
  readonly explainer: Explainer;
  readonly sheets: Sheets;
}

/** How the copy in the browser stands. `aside`: something saved earlier could not be used and was laid aside. */
export interface Saving {
  readonly state: "saved" | "waiting" | "failed" | "off";
  readonly aside?: Found["aside"];
  /** Saved inputs that this sheet does not have, as formulas name them. */
  readonly dropped: readonly string[];
}

export interface WorkspaceOptions {
  /** What was saved, where that has been read already. */
  readonly found?: Found;
  readonly storage?: Storage | undefined;
  readonly schedule?: Schedule;
  /** How long a change waits for the next before it is saved, in milliseconds. */
  readonly wait?: number;
}

export function createWorkspace(sheet: Sheet, options: WorkspaceOptions = {}): Workspace {
  const found = options.found ?? readSaved(options.storage);
  const { edits } = readOverrides(sheet, found.state.overrides);
  const calculation = createCalculation(sheet, edits, options.schedule);
  const [dropped, setDropped] = createSignal<readonly CellName[]>([]);
  const held: Held = {};
  const prepare = async (): Promise<void> => held.sheets?.prepare();
  const calculating = createCalculating(calculation, held, () => saver.wait());
  const { state, change, ...document } = createDocument(calculating, found.state);
  const saver = createSaver(
    () => {
      const structure = state().workbook && (held.sheets?.structureOf(state()) ?? found.structure);
      return writeSaved(options.storage, state(), structure);
    },
    found.unusable === true || options.storage === undefined,
    options.wait,
  );
  // Memos: whoever asks for them is not told of every value that is set.
  const preset = createMemo(() => state().preset);
  const isEdited = createMemo(() => state().workbook !== undefined || preset() === EMPTY_PRESET);
  const openEmpty = (): void => document.openPreset(EMPTY_PRESET);
  return {
    ...document,
    ...createTexts(calculation, document.overrides),
    calculation,
    preset,
    published: createMemo(() => (calculation.isWhole ? held.sheets?.workbookOf(preset()) : undefined)),
    isEdited,
    generation: calculating.generation,
    complete: async ({ sheets, explainer }) => {
      held.sheets = sheets;
      if (isEdited()) await prepare();
      if (calculation.sheet.workbook !== state().workbook)
        calculating.use(sheets.sheetOf(state(), sheet), state());
      calculation.explainWith(explainer);
      setDropped(readOverrides(calculation.sheet, state().overrides).dropped);
    },
    change: (make) => (held.sheets?.isPrepared() ? change(make) : { key: "not_ready", facts: {} }),
    prepare,
    parse: (text) => (held.sheets as Sheets).parse(text),
    openEmpty: () => void (held.sheets?.isPrepared() ? openEmpty() : prepare().then(openEmpty)),
    saving: () => ({
      state: saver.state(),
      dropped: dropped().map(cellText),
      ...(found.aside && { aside: found.aside }),
    }),
    save: saver.save,
  };
}

/** The sheets, once they are loaded. */
interface Held {
  sheets?: Sheets;
}

/** What the document is told to: edits are calculated, another workbook is another sheet; `told` hears of each. */
function createCalculating(calculation: LiveCalculation, held: Held, told: () => void) {
  const [generation, setGeneration] = createSignal(0);
  const use = (next: Sheet | undefined, { overrides }: DealState): void => {
    if (next !== undefined) calculation.use(next, readOverrides(next, overrides).edits);
  };
  return {
    get sheet() {
      return calculation.sheet;
    },
    generation,
    use,
    given: (cell: number) => calculation.given(cell),
    workbookOf: (preset: string) => held.sheets?.workbookOf(preset) ?? calculation.sheet.workbook,
    edit: (edits: readonly Edit[]): void => {
      calculation.edit(edits);
      told();
    },
    reshape: (next: DealState): void => {
      const before = calculation.sheet;
      const after = held.sheets?.sheetOf(next, before);
      if (after && !held.sheets?.keepsPlaces(before, after)) setGeneration(generation() + 1);
      use(after, next);
      told();
    },
  };
}

/** Inputs that are texts, which no cell holds. */
function createTexts(
  calculation: LiveCalculation,
  overrides: Document["overrides"],
): Pick<Workspace, "text" | "texts"> {
  // Kept while no text changes: whoever shows a text is not told of every number that moves.
  const texts = createMemo(() => textsOf(calculation.sheet, overrides()), undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  return {
    texts,
    text: (known) => {
      const variable = variableNamed(calculation.sheet, known)?.variable;
      return texts()[variable?.name ?? known] ?? String(variable?.text ? (variable.input ?? "") : "");
    },
  };
}

/** Keeps a copy of the document in the browser: a while after the last change, or when told to. */
function createSaver(write: () => boolean, isOff: boolean, wait = 400) {
  const [state, setState] = createSignal<Saving["state"]>(isOff ? "off" : "saved");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (isOff || state() === "saved") return;
    setState(write() ? "saved" : "failed");
  };
  return {
    state,
    save,
    wait: (): void => {
      if (isOff) return;
      if (state() !== "failed") setState("waiting");
      clearTimeout(timer);
      timer = setTimeout(save, wait);
    },
  };
}
