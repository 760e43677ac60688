/**
 * The calculation as the page reads it: a signal for each cell that is looked at, made when first read and written in
 * one batch. Edits are collected and applied once a frame: one recalculation and one paint, however many events.
 */
import { type Accessor, batch, createSignal, type Signal, untrack } from "solid-js";
import {
  type Calculation,
  type CellError,
  calculate,
  type Edit,
  type FailedCheck,
  type GroupReport,
  givenValue,
  isSet,
  recalculate,
  type Sheet,
  type Variable,
  valueAt,
  type Warning,
} from "../engine/index.ts";
import type { AtOption, Options } from "./createOptions.ts";
import type { Explainer } from "./explainer.ts";

/** Reads are tracked: whoever reads is told when the cell changes. */
export interface LiveCalculation {
  /** The sheet in force: another once the whole deal is there, or another deal is opened. Tracked. */
  readonly sheet: Sheet;
  /** Whether the sheet is the whole deal, not only what the first picture needs. Tracked. */
  readonly isWhole: boolean;
  /** The engine's own, for what is done at once and not watched: an export. */
  readonly current: Calculation;
  /** A cell's value in base units; NaN where it is an error. */
  value(cell: number): number;
  /** An input's own value, also where it lies outside its range. */
  given(cell: number): number;
  /** Whether an input's value is the user's. */
  isSet(cell: number): boolean;
  /** Why a cell has no value. */
  error(cell: number): CellError | undefined;
  warnings(): readonly Warning[];
  failedChecks(): readonly FailedCheck[];
  /** How each circular group was solved. */
  circles(): readonly GroupReport[];
  /** The deal at each option of a choice input, whatever its own value: one calculation an option. */
  atEach(choice: string): readonly AtOption[];
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
  /** Counts recalculations. */
  readonly round: Accessor<number>;
}

/** Runs a function at the next frame. */
export type Schedule = (run: () => void) => unknown;

export function createCalculation(
  sheet: Sheet,
  edits: readonly Edit[] = [],
  schedule: Schedule = requestAnimationFrame,
): LiveCalculation {
  let calculation = calculate(sheet, edits);
  const now = (): Calculation => calculation;
  const [current, setCurrent] = createSignal(sheet);
  const [round, setRound] = createSignal(0);
  const cells = createSignals(now);
  const explaining = createExplaining(now, round, cells.value);
  const { readers, follow, forget } = explaining;
  const pending = createPending(schedule, (taken) => {
    const changed = recalculate(calculation, taken);
    follow(taken);
    batch(() => {
      cells.write(changed, taken);
      setRound(round() + 1);
    });
  });
  const base = readBase(() => calculation.sheet);
  return {
    get sheet() {
      return current();
    },
    get isWhole() {
      return explaining.isReady();
    },
    get current() {
      return calculation;
    },
    value: cells.value,
    given: cells.given,
    isSet: cells.isSet,
    ...readers,
    variable: (name) => current().variables.get(name)?.variable,
    use: (next, nextEdits) => {
      pending.drop();
      calculation = calculate(next, nextEdits);
      forget();
      base.forget();
      batch(() => {
        setCurrent(() => next);
        cells.writeAll();
        setRound(round() + 1);
      });
    },
    baseValue: base.baseValue,
    baseGiven: base.baseGiven,
    edit: pending.add,
    flush: pending.take,
    round,
  };
}

/** The signals of all cells that are looked at. */
function createSignals(now: () => Calculation) {
  const values = createCells((cell) => valueAt(now(), cell));
  const givens = createCells((cell) => givenValue(now(), cell));
  const sets = createCells((cell) => isSet(now(), cell));
  return {
    value: values.read,
    given: givens.read,
    isSet: sets.read,
    write: (changed: readonly number[], taken: readonly Edit[]): void => {
      for (const cell of changed) {
        values.write(cell);
        givens.write(cell);
      }
      for (const { cell } of taken) {
        givens.write(cell);
        sets.write(cell);
      }
    },
    writeAll: (): void => {
      for (const cells of [values, givens, sets]) cells.writeAll();
    },
  };
}

/** What can be told of a calculation once what explains it is there. */
function createExplaining(now: () => Calculation, round: Accessor<number>, value: LiveCalculation["value"]) {
  let options: Options | undefined;
  const [explainer, setExplainer] = createSignal<Explainer>();
  const explain = <T>(read: (explainer: Explainer) => T): T | undefined => {
    round();
    const known = explainer();
    return known && read(known);
  };
  const behind = keepByCell((cell) => explainer()?.inputsBehind(now().sheet, cell));
  const readers: Pick<
    LiveCalculation,
    "error" | "warnings" | "failedChecks" | "circles" | "atEach" | "inputsBehind" | "describe" | "explainWith"
  > = {
    error: (cell) => (Number.isNaN(value(cell)) ? explain(({ errorOf }) => errorOf(now(), cell)) : undefined),
    warnings: () => explain(({ warningsOf }) => warningsOf(now())) ?? [],
    failedChecks: () => explain(({ failedChecks }) => failedChecks(now())) ?? [],
    circles: () => explain(({ circularGroups }) => circularGroups(now())) ?? [],
    atEach: (choice) => explain(() => options?.at(choice, now())) ?? [],
    inputsBehind: behind.find,
    describe: (...given) => explainer()?.describe(...given) ?? { message: "", because: "" },
    explainWith: (next) => {
      options = next.createOptions();
      setExplainer(() => next);
    },
  };
  return {
    readers,
    isReady: (): boolean => explainer() !== undefined,
    follow: (taken: readonly Edit[]): void => options?.follow(taken),
    forget: (): void => {
      behind.forget();
      options?.forget();
    },
  };
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

/** Signals by cell, made when first read. */
function createCells<T>(current: (cell: number) => T) {
  const signals = new Map<number, Signal<T>>();
  return {
    read: (cell: number): T => {
      const known = signals.get(cell);
      if (known !== undefined) return known[0]();
      const fresh = createSignal(current(cell), { equals: Object.is });
      signals.set(cell, fresh);
      return fresh[0]();
    },
    write: (cell: number): void => {
      signals.get(cell)?.[1](() => current(cell));
    },
    writeAll: (): void => {
      for (const [cell, [, set]] of signals) set(() => current(cell));
    },
  };
}
