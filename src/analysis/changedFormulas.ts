/** In which formulas two workbooks differ. */
import type { Variable, Workbook } from "../engine/index.ts";

/** Variables that are calculated in another way, or that only one of the two has: those of the first in its order, then the other's. */
export function changedFormulas(one: Workbook, other: Workbook): readonly string[] {
  const known = new Map(one.variables.map((variable) => [variable.name, variable]));
  const others = new Map(other.variables.map((variable) => [variable.name, variable]));
  const changed = one.variables.filter((variable) => {
    const like = others.get(variable.name);
    return like === undefined || wayOf(like) !== wayOf(variable);
  });
  const added = other.variables.filter(({ name }) => !known.has(name));
  return [...changed, ...added].map(({ name }) => name);
}

/** What says how a variable is calculated. */
const wayOf = ({ formula, default: initial, unit = "", over = [] }: Variable): string =>
  JSON.stringify([formula ?? null, initial ?? null, unit, over]);
