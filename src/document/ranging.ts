/** What variables range over: their dimensions, by every name that formulas have for them. */
import { type Axis, axisOf, type Dimension, type Workbook } from "../engine/index.ts";

/** A dimension that a variable ranges over. */
export interface Ranging {
  readonly axis: Axis;
  readonly dimension: Dimension;
}

/** Other names of dimensions, with the dimension of each. */
export function aliasesOf({ variables }: Workbook): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { over = [] } of variables) {
    for (const entry of over) {
      const { name, dimension } = axisOf(entry);
      if (name !== dimension) aliases.set(name, dimension);
    }
  }
  return aliases;
}

/** Dimensions by their own names and their aliases. */
export function dimensionsByName(workbook: Workbook): ReadonlyMap<string, Dimension> {
  const byName = new Map(workbook.dimensions.map((dimension) => [dimension.name, dimension]));
  const aliases = [...aliasesOf(workbook)].flatMap(([alias, name]): [string, Dimension][] => {
    const dimension = byName.get(name);
    return dimension === undefined || byName.has(alias) ? [] : [[alias, dimension]];
  });
  return new Map([...byName, ...aliases]);
}

/** The dimensions of entries of `over`; those that do not exist are left out. */
export function rangingOver(
  over: readonly string[],
  byName: ReadonlyMap<string, Dimension>,
): readonly Ranging[] {
  return over.map(axisOf).flatMap((axis) => {
    const dimension = byName.get(axis.dimension);
    return dimension === undefined ? [] : [{ axis, dimension }];
  });
}
