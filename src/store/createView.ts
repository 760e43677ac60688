/**
 * A calculation as some part of the page looks at it: a signal for each cell that is looked at, made when first read. A
 * view can be late: what nobody sees is told of changes once it is seen, or when they have come to rest.
 */
import {
  type Accessor,
  batch,
  createEffect,
  createSignal,
  on,
  onCleanup,
  type Signal,
  untrack,
} from "solid-js";
import {
  type Calculation,
  type CellError,
  type Edit,
  type FailedCheck,
  type GroupReport,
  givenValue,
  isSet,
  valueAt,
  type Warning,
} from "../engine/index.ts";
import type { AtOption } from "./createOptions.ts";
import type { Explainer } from "./explainer.ts";

/** What can be read of a calculation. Reads are tracked: whoever reads is told when the cell changes. */
export interface CalculationReads {
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
  /** Counts recalculations. */
  readonly round: Accessor<number>;
}

/** All views of a calculation. */
export interface Views {
  /** The one that is told at once. */
  readonly main: CalculationReads;
  /** One more, told at once only while it is near the screen; it goes with its owner. */
  late(isNear: Accessor<boolean>): CalculationReads;
  /** Tells of a recalculation: the cells that changed, and the edits that did it. */
  tell(changed: readonly number[], taken: readonly Edit[]): void;
  /** Tells that every cell may have changed, together with what `change` does. */
  tellAll(change: () => void): void;
}

/** What a view looks at. */
export interface Viewed {
  readonly calculation: Calculation;
  /** Tracked. */
  readonly explainer: Explainer | undefined;
  atEach(choice: string): readonly AtOption[];
}

interface View {
  readonly reads: CalculationReads;
  readonly tell: Views["tell"];
  tellAll(): void;
}

export function createViews(viewed: Viewed): Views {
  const main = createView(viewed);
  const views = new Set([main]);
  return {
    main: main.reads,
    late: (isNear) => {
      const view = createLateView(viewed, isNear);
      views.add(view);
      onCleanup(() => views.delete(view));
      return view.reads;
    },
    tell: (changed, taken) =>
      batch(() => {
        for (const view of views) view.tell(changed, taken);
      }),
    tellAll: (change) =>
      batch(() => {
        change();
        for (const view of views) view.tellAll();
      }),
  };
}

function createView(viewed: Viewed): View {
  const [round, setRound] = createSignal(0);
  const values = createCells((cell) => valueAt(viewed.calculation, cell));
  const givens = createCells((cell) => givenValue(viewed.calculation, cell));
  const sets = createCells((cell) => isSet(viewed.calculation, cell));
  const explain = <T>(read: (explainer: Explainer) => T): T | undefined => {
    round();
    const known = viewed.explainer;
    return known && read(known);
  };
  const tellWith = (write: () => void): void =>
    batch(() => {
      write();
      setRound(untrack(round) + 1);
    });
  return {
    reads: {
      value: values.read,
      given: givens.read,
      isSet: sets.read,
      error: (cell) =>
        Number.isNaN(values.read(cell))
          ? explain(({ errorOf }) => errorOf(viewed.calculation, cell))
          : undefined,
      warnings: () => explain(({ warningsOf }) => warningsOf(viewed.calculation)) ?? [],
      failedChecks: () => explain(({ failedChecks }) => failedChecks(viewed.calculation)) ?? [],
      circles: () => explain(({ circularGroups }) => circularGroups(viewed.calculation)) ?? [],
      atEach: (choice) => explain(() => viewed.atEach(choice)) ?? [],
      round,
    },
    tell: (changed, taken) =>
      tellWith(() => {
        for (const cell of changed) {
          values.write(cell);
          givens.write(cell);
        }
        for (const { cell } of taken) {
          givens.write(cell);
          sets.write(cell);
        }
      }),
    tellAll: () =>
      tellWith(() => {
        for (const cells of [values, givens, sets]) cells.writeAll();
      }),
  };
}

/** How long changes must have been at rest before a view is told that nobody sees, in milliseconds. */
const REST = 150;

/** A view that is told at once only while it is near the screen. */
function createLateView(viewed: Viewed, isNear: Accessor<boolean>): View {
  const view = createView(viewed);
  const changed = new Set<number>();
  const taken = new Map<number, Edit>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = (): void => {
    clearTimeout(timer);
    if (changed.size === 0 && taken.size === 0) return;
    const [cells, edits] = [[...changed], [...taken.values()]];
    changed.clear();
    taken.clear();
    view.tell(cells, edits);
  };
  createEffect(on(isNear, (near) => near && catchUp(), { defer: true }));
  onCleanup(() => clearTimeout(timer));
  return {
    reads: view.reads,
    tell: (cells, edits) => {
      if (untrack(isNear)) {
        view.tell(cells, edits);
        return;
      }
      for (const cell of cells) changed.add(cell);
      for (const edit of edits) taken.set(edit.cell, edit);
      clearTimeout(timer);
      timer = setTimeout(catchUp, REST);
    },
    tellAll: () => {
      changed.clear();
      taken.clear();
      view.tellAll();
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
