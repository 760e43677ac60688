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
  errorOf,
  type FailedCheck,
  failedChecks,
  givenValue,
  inputsBehind,
  isSet,
  recalculate,
  type Sheet,
  valueAt,
  type Warning,
  warningsOf,
} from "../engine/index.ts";

/** Reads are tracked: whoever reads is told when the cell changes. */
export interface LiveCalculation {
  readonly sheet: Sheet;
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
  const calculation = calculate(sheet, edits);
  let untouched: Calculation | undefined;
  const base = (): Calculation => {
    untouched ??= calculate(sheet);
    return untouched;
  };
  const values = createCells((cell) => valueAt(calculation, cell));
  const givens = createCells((cell) => givenValue(calculation, cell));
  const sets = createCells((cell) => isSet(calculation, cell));
  const behind = new Map<number, readonly number[]>();
  const pending = new Map<number, Edit>();
  const [round, setRound] = createSignal(0);
  let scheduled = false;

  const apply = (): void => {
    scheduled = false;
    if (pending.size === 0) return;
    const taken = [...pending.values()];
    pending.clear();
    const changed = recalculate(calculation, taken);
    batch(() => {
      for (const cell of changed) {
        values.write(cell);
        givens.write(cell);
      }
      for (const { cell } of taken) {
        givens.write(cell);
        sets.write(cell);
      }
      setRound(round() + 1);
    });
  };

  return {
    sheet,
    current: calculation,
    value: values.read,
    given: givens.read,
    isSet: sets.read,
    error: (cell) => {
      if (!Number.isNaN(values.read(cell))) return undefined;
      round();
      return errorOf(calculation, cell);
    },
    warnings: () => {
      round();
      return warningsOf(calculation);
    },
    failedChecks: () => {
      round();
      return failedChecks(calculation);
    },
    baseValue: (cell) => valueAt(base(), cell),
    baseGiven: (cell) => givenValue(base(), cell),
    inputsBehind: (cell) => {
      const known = behind.get(cell) ?? inputsBehind(sheet, cell);
      behind.set(cell, known);
      return known;
    },
    edit: (more) => {
      for (const edit of more) pending.set(edit.cell, edit);
      if (scheduled || pending.size === 0) return;
      scheduled = true;
      schedule(apply);
    },
    flush: () => untrack(apply),
    round,
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
  };
}
