/** Where variables and checks stand among the cells. */
import { readUnit, type Unit } from "./units.ts";
import type { Axis, Check, Dimension, Variable } from "./workbook.ts";

/** A variable with its place among the cells. */
export interface SheetVariable {
  readonly variable: Variable;
  readonly unit: Unit;
  /** Dimensions it ranges over, by the name that formulas use. */
  readonly axes: readonly Axis[];
  /** The dimension of each axis. */
  readonly dimensions: readonly Dimension[];
  /** Its first cell; its cells are consecutive, the last axis fastest. */
  readonly first: number;
  /** How many cells it has; 0 for a text. */
  readonly count: number;
  /** Of a choice: the options; the value is an index into them, from 0. */
  readonly choices?: readonly string[];
}

/** A check with its own cells, which follow those of the variables. */
export interface SheetCheck {
  readonly check: Check;
  readonly place: SheetVariable;
}

/** A check's cells: one at every item of the dimensions that its formula ranges over. */
export function placeCheck(
  check: Check,
  axisNames: readonly string[],
  known: ReadonlyMap<string, Dimension>,
  first: number,
): SheetCheck {
  const axes = axisNames.map((name) => ({ name, dimension: known.get(name)?.name ?? name }));
  const dimensions = axisNames.flatMap((name) => known.get(name) ?? []);
  const count = dimensions.reduce((product, { items }) => product * items.length, 1);
  const unit = readUnit("") as Unit;
  return { check, place: { variable: { name: check.name }, unit, axes, dimensions, first, count } };
}

/** All that has cells, in the order of the cells: variables, then checks. */
export function placesInOrder(
  variables: Iterable<SheetVariable>,
  checks: readonly SheetCheck[],
): readonly SheetVariable[] {
  return [...variables, ...checks.map(({ place }) => place)].filter(({ count }) => count > 0);
}

/** The items of a cell of a variable. */
export function itemsAt({ dimensions, first }: SheetVariable, cell: number): readonly string[] {
  const items: string[] = [];
  let rest = cell - first;
  for (let i = dimensions.length - 1; i >= 0; i--) {
    const { items: all } = dimensions[i] as Dimension;
    items.unshift(all[rest % all.length] ?? "");
    rest = Math.floor(rest / all.length);
  }
  return items;
}
