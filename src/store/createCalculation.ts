/**
 * The calculation as the page reads it: a signal for each cell that is looked at, made when first read and written in
 * one batch. Edits are collected and applied once a frame: one recalculation and one paint, however many events.
 */
import { type Accessor, createSignal, untrack } from "solid-js";
import {
  type Calculation,
  calculate,
  type Edit,
  givenValue,
  recalculate,
  type Sheet,
  type Variable,
  valueAt,
  variableNamed,
} from "../engine/index.ts";
import type { Options } from "./createOptions.ts";
import { type CalculationReads, createViews, type Viewed } from "./createView.ts";
import type { Explainer } from "./explainer.ts";

/** Reads are tracked: whoever reads is told when the cell changes. */
export interface LiveCalculation extends CalculationReads {
  /** The sheet in force: another once the whole deal is there, or another deal is opened. Tracked. */
  readonly sheet: Sheet;
  /** Whether the sheet is the whole deal, not only what the first picture needs. Tracked. */
  readonly isWhole: boolean;
  /** The engine's own, for what is done at once and not watched: an export. */
  readonly current: Calculation;
  /** The value with every input at the workbook's own. */
  baseValue(cell: number): number;
  /** The same of an input's own value. */
  baseGiven(cell: number): number;
  /** All inputs that a cell depends on. */
  inputsBehind(cell: number): readonly number[];
  /** Takes edits in; they are applied at the next frame. */
  edit(edits: readonly Edit[]): void;
  /** Applies what was taken in, now. */
  flush(): void;
  /** A problem in words; nothing until it can be explained. */
  readonly describe: Explainer["describe"];
  /** A variable with all that is said of it. */
  variable(name: string): Variable | undefined;
  /** Brings what explains errors; until then they have no reasons, and there are no warnings. */
  explainWith(explainer: Explainer): void;
  /** Calculates another sheet instead, with these edits. Cells of the same number keep their signals. */
  use(sheet: Sheet, edits: readonly Edit[]): void;
  /** The same calculation for a part of the page that need not be told of changes while it is not near the screen. */
  late(isNear: Accessor<boolean>): LiveCalculation;
}

/** Runs a function at the next frame. */
export type Schedule = (run: () => void) => unknown;

export function createCalculation(
  sheet: Sheet,
  edits: readonly Edit[] = [],
  schedule: Schedule = requestAnimationFrame,
): LiveCalculation {
  let calculation = calculate(sheet, edits);
  let options: Options | undefined;
  const [current, setCurrent] = createSignal(sheet);
  const [explainer, setExplainer] = createSignal<Explainer>();
  const viewed: Viewed = {
    get calculation() {
      return calculation;
    },
    get explainer() {
      return explainer();
    },
    atEach: (choice) => options?.at(choice, calculation) ?? [],
  };
  const views = createViews(viewed);
  const pending = createPending(schedule, (taken) => {
    const changed = recalculate(calculation, taken);
    options?.follow(taken);
    views.tell(changed, taken);
  });
  const behind = keepByCell((cell) => explainer()?.inputsBehind(calculation.sheet, cell));
  const base = readBase(() => calculation.sheet);
  const use: LiveCalculation["use"] = (next, nextEdits) => {
    pending.drop();
    calculation = calculate(next, nextEdits);
    for (const known of [behind, base, options]) known?.forget();
    views.tellAll(() => setCurrent(() => next));
  };
  const live = (reads: CalculationReads): LiveCalculation => ({
    get sheet() {
      return current();
    },
    get isWhole() {
      return explainer() !== undefined;
    },
    get current() {
      return calculation;
    },
    ...reads,
    variable: (name) => variableNamed(current(), name)?.variable,
    describe: (...given) => explainer()?.describe(...given) ?? { message: "", because: "" },
    inputsBehind: behind.find,
    baseValue: base.baseValue,
    baseGiven: base.baseGiven,
    explainWith: (next) => {
      options = next.createOptions();
      setExplainer(() => next);
    },
    use,
    edit: pending.add,
    flush: pending.take,
    late: (isNear) => live(views.late(isNear)),
  });
  return live(views.main);
}

/** The values that the workbook has of itself, calculated when first asked for. */
function readBase(sheet: () => Sheet) {
  let untouched: Calculation | undefined;
  const base = (): Calculation => {
    untouched ??= calculate(sheet());
    return untouched;
  };
  return {
    baseValue: (cell: number): number => valueAt(base(), cell),
    baseGiven: (cell: number): number => givenValue(base(), cell),
    forget: (): void => {
      untouched = undefined;
    },
  };
}

/** Lists by cell, each found once. */
function keepByCell(find: (cell: number) => readonly number[] | undefined) {
  const kept = new Map<number, readonly number[]>();
  return {
    find: (cell: number): readonly number[] => {
      const found = kept.get(cell) ?? find(cell);
      if (found !== undefined) kept.set(cell, found);
      return found ?? [];
    },
    forget: (): void => kept.clear(),
  };
}

/** Edits that wait for the frame; of several of one cell the last counts. */
function createPending(schedule: Schedule, apply: (edits: readonly Edit[]) => void) {
  const waiting = new Map<number, Edit>();
  let isScheduled = false;
  const take = (): void => {
    isScheduled = false;
    if (waiting.size === 0) return;
    const taken = [...waiting.values()];
    waiting.clear();
    untrack(() => apply(taken));
  };
  return {
    take,
    drop: (): void => waiting.clear(),
    add: (edits: readonly Edit[]): void => {
      for (const edit of edits) waiting.set(edit.cell, edit);
      if (isScheduled || waiting.size === 0) return;
      isScheduled = true;
      schedule(take);
    },
  };
}
