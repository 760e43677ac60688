/** What the user changed, as one plain object a step: set, edited, undone, redone; told to the calculation as edits or as another sheet. */
import { type Accessor, batch, createSignal } from "solid-js";
import type { Change, Contents, Done } from "../document/contents.ts";
import { type DealState, isPristine, MAX_NAME } from "../document/dealState.ts";
import { inStep } from "../document/inStep.ts";
import {
  editsBetween,
  type Overrides,
  overrideAt,
  withoutVariable,
  withValue,
} from "../document/overrides.ts";
import { plainName } from "../document/plainText.ts";
import type { Refusal } from "../document/refusals.ts";
import {
  type CellName,
  cellAt,
  type Edit,
  type InputValue,
  inUnit,
  type Sheet,
  toBase,
  variableNamed,
  type Workbook,
} from "../engine/index.ts";
import { createHistory, type History } from "./createHistory.ts";
import { unchanged } from "./dealState.ts";

/** The document and what is done to it. Reads are tracked. */
export interface Document {
  readonly state: Accessor<DealState>;
  /** The workbook and what differs from it, as they are now. */
  contents(): Contents;
  readonly overrides: Accessor<Overrides>;
  /** Opens a published deal as it was published, as a workbook of its own and one step. */
  openPreset(name: string): void;
  /** Opens another workbook as one step. */
  open(state: DealState): void;
  /** Gives the workbook a name, as one step; without letters it goes by its own title again. */
  rename(title: string): Refusal | undefined;
  /** A workbook goes on under another id and title, in all that can be undone too. */
  goOnAs(from: string, id: string, title: string): void;
  /** Makes an edit as one step; says why not, if not. */
  change(change: Change): Refusal | undefined;
  /** The user's value at a place, in the variable's unit; undefined where the workbook's own holds. */
  override(place: CellName): InputValue | undefined;
  /** Changes one input. Changes up to the next `commit` are one step of undo. */
  set(place: CellName, value: InputValue): void;
  /** Ends a step: a drag, a typed value. */
  commit(): void;
  /** Takes back an open step: a drag that is given up. */
  cancel(): void;
  /** Back to the workbook's own value, as one step. */
  reset(place: CellName): void;
  resetVariable(variable: string): void;
  /** Back to the published deal as it is. */
  resetAll(): void;
  undo(): void;
  redo(): void;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  readonly isChanged: Accessor<boolean>;
  /** Every step of the session, oldest first; those that are undone follow those that are done. */
  history(): readonly HistoryEntry[];
  /** To the state after so many steps; 0 is the beginning. */
  goBackTo(step: number): void;
  /** Counts finished steps, undo and redo among them. */
  readonly steps: Accessor<number>;
}

export interface HistoryEntry {
  readonly note: Done;
  readonly isDone: boolean;
}

/** What a document is told to: the sheet that it is about, and who calculates. */
export interface Calculating {
  readonly sheet: Sheet;
  /** An input's own value in base units. */
  given(cell: number): number;
  /** The workbook of a published deal. */
  workbookOf(preset: string): Workbook;
  edit(edits: readonly Edit[]): void;
  /** Another workbook: another sheet is to be calculated. */
  reshape(state: DealState): void;
  /** The state is another, perhaps in the middle of a step. */
  changed(): void;
  /** A step is done, undone or redone. */
  committed(): void;
}

/** A document that begins in this state; the calculation is told of every change. */
export function createDocument(calculating: Calculating, initial: DealState): Document {
  const history = createHistory<DealState, Done>(initial, joined);
  const steps = createSteps(calculating, history);
  const { present: state } = history;
  const { changeAtOnce, travel, move, commit } = steps;
  const overrides = (): Overrides => state().overrides;
  const contents = (): Contents => {
    const base = calculating.workbookOf(state().preset);
    const { workbook = base, scenario, scenarios } = state();
    return { workbook, overrides: overrides(), scenarios, base, ...(scenario !== undefined && { scenario }) };
  };
  const isChanged = (): boolean => Object.keys(overrides()).length > 0 || state().workbook !== undefined;
  const open = (next: DealState): void => {
    const { preset, title } = next;
    changeAtOnce(next, { did: "opened", preset, ...(title !== undefined && { title }) });
  };
  return {
    state,
    contents,
    overrides,
    openPreset: (preset) => {
      if (preset !== state().preset || !isPristine(state())) open(unchanged(preset));
    },
    open,
    rename: (given) => {
      const { title: before, ...rest } = state();
      const title = plainName(given);
      if (title.length > MAX_NAME) return { key: "scenario_name_long", facts: { limit: String(MAX_NAME) } };
      if (title === (before ?? "")) return undefined;
      const done: Done = { did: "renamed", noun: "workbook", from: before ?? "", to: title };
      changeAtOnce({ ...rest, ...(title !== "" && { title }) }, done);
      return undefined;
    },
    goOnAs: (from, id, title) => history.amend((one) => (one.id === from ? { ...one, id, title } : one)),
    change: (make) => {
      commit();
      const before = contents();
      const outcome = make(before);
      if ("refusal" in outcome) return outcome.refusal;
      if (outcome.contents !== before)
        changeAtOnce(stateOf(state(), inStep(outcome.contents), before), outcome.done);
      return undefined;
    },
    ...createInputs(calculating, state, steps),
    commit,
    cancel: () => void move(history.cancel),
    resetAll: () => {
      const { workbook: _, ...rest } = state();
      if (isChanged()) changeAtOnce(withOverrides(rest, {}), { did: "resetAll" });
    },
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
    canUndo: () => history.position() > 0,
    canRedo: () => history.position() < history.steps().length,
    isChanged,
    history: () => history.steps().map(({ note }, i) => ({ note, isDone: i < history.position() })),
    goBackTo: (step) => travel(() => history.goTo(step)),
    steps: steps.steps,
  };
}

/** The state whose contents were changed. */
function stateOf(
  { scenario: _, workbook: __, ...state }: DealState,
  after: Contents,
  before: Contents,
): DealState {
  const { workbook, overrides, scenario, scenarios = [] } = after;
  return {
    ...state,
    overrides,
    scenarios,
    ...(scenario !== undefined && { scenario }),
    ...(workbook !== before.base && { workbook }),
  };
}

/** The state with other values in force, in the open scenario too. */
const withOverrides = (state: DealState, overrides: Overrides): DealState => inStep({ ...state, overrides });

/** Values of single inputs: read, set, and taken back to the workbook's own. */
function createInputs(
  calculating: Calculating,
  state: Accessor<DealState>,
  { change, changeAtOnce }: ReturnType<typeof createSteps>,
): Pick<Document, "override" | "set" | "reset" | "resetVariable"> {
  const overrides = (): Overrides => state().overrides;
  /** The name that the variable has now: the page's screens may know it by the one that it had. */
  const nameOf = (variable: string): string =>
    variableNamed(calculating.sheet, variable)?.variable.name ?? variable;
  const at = ({ variable, items }: CellName): CellName => ({ variable: nameOf(variable), items });
  const override: Document["override"] = (place) => overrideAt(overrides(), at(place));
  const setTo = (place: CellName, to: InputValue | undefined): [DealState, Done] => {
    const { text = "", from } = presentValue(calculating, place, override(place));
    const set = to === undefined || isOwn(calculating, place, to) ? undefined : to;
    const next = withOverrides(state(), withValue(overrides(), place, set));
    return [next, { did: "set", place, unit: text, from, to }];
  };
  return {
    override,
    set: (place, value) => void change(...setTo(at(place), value)),
    reset: (place) => {
      if (override(place) !== undefined) changeAtOnce(...setTo(at(place), undefined));
    },
    resetVariable: (known) => {
      const variable = nameOf(known);
      if (Object.hasOwn(overrides(), variable))
        changeAtOnce(withOverrides(state(), withoutVariable(overrides(), variable)), {
          did: "reset",
          variable,
        });
    },
  };
}

/** One note for a step of several changes: a drag from its first value to its last. */
function joined(earlier: Done, later: Done): Done {
  if (earlier.did !== "set" || later.did !== "set") return later;
  const isSame = JSON.stringify(earlier.place) === JSON.stringify(later.place);
  return isSame ? { ...later, from: earlier.from } : { did: "setMany", count: 2 };
}

/** What an input is worth before it is changed, in its unit: the user's value or the workbook's own. */
function presentValue(
  { sheet, given }: Calculating,
  place: CellName,
  override: InputValue | undefined,
): { text?: string; from: InputValue | undefined } {
  const placed = variableNamed(sheet, place.variable);
  const cell = cellAt(sheet, place.variable, place.items);
  const text = placed?.unit.text ?? "";
  if (override !== undefined) return { text, from: override };
  if (placed === undefined || cell === undefined) {
    const own = placed?.variable.input;
    return { text, from: typeof own === "object" ? undefined : own };
  }
  const value = given(cell);
  if (placed.choices !== undefined) return { text, from: placed.choices[value] };
  return { text, from: Number.isNaN(value) ? undefined : inUnit(value, placed.unit) };
}

/** Whether a value is what the workbook itself gives: by it nothing is set. Where a formula holds until then, any value is. */
function isOwn({ sheet }: Calculating, { variable, items }: CellName, value: InputValue): boolean {
  const placed = variableNamed(sheet, variable);
  const cell = cellAt(sheet, variable, items) ?? -1;
  if (placed?.variable.text) return placed.variable.input === value;
  if (placed === undefined || sheet.markOfCell[cell] !== -1) return false;
  const base = placed.choices?.indexOf(String(value)) ?? toBase(Number(value), placed.unit);
  return sheet.ownInputs[sheet.inputOfCell[cell] ?? -1] === base;
}

/** Changes of the state, each told to the calculation, and the steps that they make up. */
function createSteps(calculating: Calculating, history: History<DealState, Done>) {
  const [steps, setSteps] = createSignal(0);
  const count = (): void => {
    setSteps(steps() + 1);
    calculating.committed();
  };
  const move = (go: () => void): boolean => {
    const before = history.present();
    go();
    const after = history.present();
    if (after === before) return false;
    if (before.preset === after.preset && before.workbook === after.workbook)
      calculating.edit(editsBetween(calculating.sheet, before.overrides, after.overrides));
    else calculating.reshape(after);
    calculating.changed();
    return true;
  };
  const change = (next: DealState, note: Done): boolean => move(() => history.set(next, note));
  const commit = (): void => {
    if (history.commit()) count();
  };
  return {
    steps,
    move,
    change,
    commit,
    /** The document, the sheet in force and the count of steps change together for all who follow them. */
    changeAtOnce: (next: DealState, note: Done): void =>
      batch(() => {
        commit();
        change(next, note);
        commit();
      }),
    travel: (go: () => void): void =>
      batch(() => {
        commit();
        if (move(go)) count();
      }),
  };
}
