/** Overrides of inputs as plain data: looked up, changed by copy, compared. */
import {
  type CellName,
  cellAt,
  cellsOf,
  type Edit,
  type InputValue,
  type InputValues,
  nameOf,
  readInputs,
  type Sheet,
} from "../engine/index.ts";
import type { Overrides } from "./savedInputs.ts";

/** The overrides with one value more; `undefined` takes the place back to the workbook's own value. */
export function withValue(
  overrides: Overrides,
  { variable, items }: CellName,
  value: InputValue | undefined,
): Overrides {
  const branch = placed(own(overrides, variable), items, value);
  const rest = Object.entries(overrides).filter(([name]) => name !== variable);
  return Object.fromEntries(branch === undefined ? rest : [...rest, [variable, branch]]);
}

/** The overrides without any of a variable. */
export function withoutVariable(overrides: Overrides, variable: string): Overrides {
  return Object.fromEntries(Object.entries(overrides).filter(([name]) => name !== variable));
}

/** What stands at a place, if anything. */
export function overrideAt(overrides: Overrides, { variable, items }: CellName): InputValue | undefined {
  let found: InputValues | undefined = own(overrides, variable);
  for (const item of items) found = typeof found === "object" ? own(found, item) : found;
  return typeof found === "object" ? undefined : found;
}

/** The edits that lead from one document to another. Branches that are the same object are passed over. */
export function editsBetween(sheet: Sheet, before: Overrides, after: Overrides): readonly Edit[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((variable) => {
    const [from, to] = [own(before, variable), own(after, variable)];
    if (from === to || !sheet.variables.has(variable)) return [];
    const set = to === undefined ? [] : readInputs(sheet, spread(sheet, variable, to)).edits;
    const kept = new Set(set.map(({ cell }) => cell));
    const dropped = cellsOf(sheet, variable)
      .filter((cell) => !kept.has(cell))
      .map((cell) => ({ cell, value: undefined }));
    return [...set, ...dropped];
  });
}

/** One value for a ranged variable as a value per cell; the rest as it is. */
function spread(sheet: Sheet, variable: string, values: InputValues): Overrides {
  if (typeof values === "object") return { [variable]: values };
  const cells = cellsOf(sheet, variable);
  const spreadOut = cells.reduce<Overrides>((all, cell) => withValue(all, nameOf(sheet, cell), values), {});
  return cells.length === 0 ? { [variable]: values } : spreadOut;
}

/** The cell of a place; a place of no cell is a text's. */
export const cellOfPlace = (sheet: Sheet, { variable, items }: CellName): number | undefined =>
  cellAt(sheet, variable, items);

function placed(
  values: InputValues | undefined,
  items: readonly string[],
  value: InputValue | undefined,
): InputValues | undefined {
  const [item, ...inner] = items;
  if (item === undefined) return value;
  const branches = typeof values === "object" ? values : {};
  const branch = placed(own(branches, item), inner, value);
  const rest = Object.entries(branches).filter(([name]) => name !== item);
  const entries = branch === undefined ? rest : [...rest, [item, branch] as const];
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
