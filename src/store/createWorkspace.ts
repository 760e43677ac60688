/** The user's workspace: the document, its calculation, and its copy in the browser. */
import { type Accessor, batch, createMemo, createSignal } from "solid-js";
import type { Change } from "../document/contents.ts";
import { type DealState, isPristine } from "../document/dealState.ts";
import { readOverrides, textsOf } from "../document/overrides.ts";
import {
  cellText,
  type Edit,
  type ParseResult,
  type Scenario,
  type Sheet,
  variableNamed,
  type Workbook,
} from "../engine/index.ts";
import { createCalculation, type LiveCalculation, type Schedule } from "./createCalculation.ts";
import { createDocument, type Document } from "./createDocument.ts";
import { createKeeping, type Keeping, type Library, type News } from "./createKeeping.ts";
import type { Sheets } from "./createSheets.ts";
import { EMPTY_PRESET, unchanged } from "./dealState.ts";
import type { Explainer } from "./explainer.ts";

export interface Workspace extends Omit<Document, "goOnAs"> {
  readonly calculation: LiveCalculation;
  /** Names the workbook in this browser. Tracked. */
  id(): string;
  /** What a person calls the workbook. Tracked. */
  title(): string | undefined;
  /** The name of the published deal that it began as, or EMPTY_PRESET. Tracked. */
  preset(): string;
  /** The name of the open scenario, if one is. Tracked. */
  scenario(): string | undefined;
  /** The named scenarios, the open one with its present values. Tracked. */
  scenarios(): readonly Scenario[];
  /** Its workbook as it was published; of a sheet begun empty that has nothing. Not known until the deal is whole. Tracked. */
  published(): Workbook | undefined;
  /** Whether the sheet itself was edited, or begun empty: more than inputs differ from what was published. Tracked. */
  isEdited(): boolean;
  /** Whether nothing was changed, named or saved of what the workbook began as. Tracked. */
  isPristine(): boolean;
  /** Counts the times that cells have moved: what holds them is made anew. Tracked. */
  readonly generation: Accessor<number>;
  /** Brings the whole deal, once it is loaded; done when it is calculated. */
  complete(rest: Rest): Promise<void>;
  /** Loads what edits of formulas need; until then they are refused. */
  prepare(): Promise<void>;
  /** A formula's tree, once prepared. */
  parse(text: string): ParseResult;
  /** The sheets of published deals and edited workbooks, once the deal is whole. Tracked. */
  sheets(): Sheets | undefined;
  /** Begins an empty sheet, as one step. */
  openEmpty(): void;
  /** Of a text input: the user's text or the workbook's own. Tracked. */
  text(variable: string): string;
  /** Text inputs that the user has set. */
  texts(): Readonly<Record<string, string>>;
  /** The copy in this browser. */
  readonly keeping: Keeping;
}

/** What is loaded after the first picture. */
export interface Rest {
  readonly explainer: Explainer;
  readonly sheets: Sheets;
  /** The workbooks kept in this browser; left out where nothing is kept. */
  readonly library?: Library | undefined;
}

/** What a page begins with. */
export interface Begun {
  readonly state: DealState;
  /** Of a workbook that is kept in this browser: the revision that was read. */
  readonly revision?: string;
  /** What is to be said of how it was found. */
  readonly news?: readonly News[];
  /** The storage does not answer: the name of what is to be opened once it does, if anything is. */
  readonly later?: Promise<string | undefined>;
}

export interface WorkspaceOptions {
  readonly begun?: Begun;
  readonly schedule?: Schedule;
}

export function createWorkspace(sheet: Sheet, options: WorkspaceOptions = {}): Workspace {
  const begun = options.begun ?? { state: unchanged() };
  const { edits } = readOverrides(sheet, begun.state.overrides);
  const calculation = createCalculation(sheet, edits, options.schedule);
  const [sheets, setSheets] = createSignal<Sheets>();
  const prepare = async (): Promise<void> => sheets()?.prepare();
  const isPrepared = (): boolean => sheets()?.isPrepared() === true;
  const calculating = createCalculating(calculation, sheets);
  const { goOnAs, ...document } = createDocument(
    {
      ...calculating,
      get sheet() {
        return calculation.sheet;
      },
      changed: () => keeping.changed(),
      committed: () => keeping.committed(),
    },
    begun.state,
  );
  const { state } = document;
  const keeping = createKeeping({
    begun,
    state,
    workbookOf: (preset) => sheets()?.workbookOf(preset),
    goOnAs,
  });
  const preset = createMemo(() => state().preset);
  const openEmpty = (): void => document.openPreset(EMPTY_PRESET);
  return {
    ...document,
    ...createTexts(calculation, document.overrides),
    ...createParts(state, preset),
    calculation,
    keeping,
    preset,
    published: createMemo(() => (calculation.isWhole ? sheets()?.workbookOf(preset()) : undefined)),
    generation: calculating.generation,
    complete: async (rest) => {
      setSheets(() => rest.sheets);
      if (state().workbook !== undefined || preset() === EMPTY_PRESET) await prepare();
      if (calculation.sheet.workbook !== state().workbook)
        calculating.use(rest.sheets.sheetOf(state(), sheet), state());
      calculation.explainWith(rest.explainer);
      tellDropped(keeping, calculation.sheet, state());
      keeping.attach(rest.library);
    },
    open: (next) => {
      document.open(next);
      tellDropped(keeping, calculation.sheet, next);
    },
    change: (make) => document.change(isPrepared() ? make : withoutBuilding(make)),
    prepare,
    parse: (text) => (sheets() as Sheets).parse(text),
    sheets,
    openEmpty: () => void (isPrepared() ? openEmpty() : prepare().then(openEmpty)),
  };
}

/** Says which inputs the sheet that was opened does not have. */
function tellDropped(keeping: Keeping, sheet: Sheet, { overrides }: DealState): void {
  const { dropped } = readOverrides(sheet, overrides);
  if (dropped.length > 0) keeping.tell({ kind: "dropped", inputs: dropped.map(cellText) });
}

/** What is asked of the state, each a memo: whoever asks is not told of every value that is set. */
function createParts(state: Accessor<DealState>, preset: Accessor<string>) {
  return {
    id: createMemo(() => state().id),
    title: createMemo(() => state().title),
    scenario: createMemo(() => state().scenario),
    scenarios: createMemo(() => state().scenarios),
    isEdited: createMemo(() => state().workbook !== undefined || preset() === EMPTY_PRESET),
    isPristine: createMemo(() => isPristine(state())),
  };
}

/** An edit that is refused where it would need a sheet to be built. */
const withoutBuilding =
  (make: Change): Change =>
  (contents) => {
    const outcome = make(contents);
    const builds = "contents" in outcome && outcome.contents.workbook !== contents.workbook;
    return builds ? { refusal: { key: "not_ready", facts: {} } } : outcome;
  };

/** What the document is told to: edits are calculated, another workbook is another sheet. */
function createCalculating(calculation: LiveCalculation, sheets: Accessor<Sheets | undefined>) {
  const [generation, setGeneration] = createSignal(0);
  const use = (next: Sheet | undefined, { overrides }: DealState): void => {
    if (next !== undefined) calculation.use(next, readOverrides(next, overrides).edits);
  };
  return {
    generation,
    use,
    given: (cell: number) => calculation.given(cell),
    workbookOf: (preset: string) => sheets()?.workbookOf(preset) ?? calculation.sheet.workbook,
    edit: (edits: readonly Edit[]): void => calculation.edit(edits),
    reshape: (next: DealState): void => {
      const before = calculation.sheet;
      const after = sheets()?.sheetOf(next, before);
      // What holds cells is made anew together with the sheet, never before or after it.
      batch(() => {
        use(after, next);
        if (after && !sheets()?.keepsPlaces(before, after)) setGeneration(generation() + 1);
      });
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
