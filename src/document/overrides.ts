/** Overrides of inputs as plain data: looked up, changed by copy, compared. */
import {
  type CellName,
  cellAt,
  cellsOf,
  type Edit,
  type InputValue,
  type InputValues,
  type Sheet,
  type SheetVariable,
  toBase,
} from "../engine/index.ts";

/** Values that differ from the workbook's own, in each variable's unit. */
export type Overrides = { readonly [variable: string]: InputValues };

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

/** What overrides do to a sheet: edits of its cells, and the places that it does not have. */
export interface Understood {
  readonly edits: readonly Edit[];
  readonly dropped: readonly CellName[];
}

/** Reads overrides: numbers in the variable's unit, choices by their text; texts are no cells and are passed over. */
export function readOverrides(sheet: Pick<Sheet, "variables">, overrides: Overrides): Understood {
  const edits: Edit[] = [];
  const dropped: CellName[] = [];
  const walk = (variable: string, items: readonly string[], values: InputValues): void => {
    const known = sheet.variables.get(variable);
    if (known?.variable.text && typeof values === "string") return;
    if (typeof values === "object") {
      for (const [item, inner] of Object.entries(values)) walk(variable, [...items, item], inner);
      return;
    }
    const cell = cellAt(sheet, variable, items);
    const value = known === undefined ? undefined : baseOf(known, values);
    if (cell === undefined || value === undefined || known?.variable.formula !== undefined)
      dropped.push({ variable, items });
    else edits.push({ cell, value });
  };
  for (const [variable, values] of Object.entries(overrides)) walk(variable, [], values);
  return { edits, dropped };
}

/** The edits that lead from one document to another. Branches that are the same object are passed over. */
export function editsBetween(sheet: Sheet, before: Overrides, after: Overrides): readonly Edit[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((variable) => {
    const [from, to] = [own(before, variable), own(after, variable)];
    if (from === to || !sheet.variables.has(variable)) return [];
    const set = to === undefined ? [] : readOverrides(sheet, { [variable]: to }).edits;
    const kept = new Set(set.map(({ cell }) => cell));
    const gone = cellsOf(sheet, variable).filter((cell) => !kept.has(cell));
    return [...set, ...gone.map((cell) => ({ cell, value: undefined }))];
  });
}

/** Texts among the overrides, by variable. */
export function textsOf(sheet: Sheet, overrides: Overrides): Readonly<Record<string, string>> {
  const texts = Object.entries(overrides).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && sheet.variables.get(entry[0])?.variable.text === true,
  );
  return Object.fromEntries(texts);
}

/** An override in base units, or the place of a choice's option; undefined if it is neither. */
function baseOf({ choices, unit }: SheetVariable, value: InputValue): number | undefined {
  if (choices === undefined) return typeof value === "number" ? toBase(value, unit) : undefined;
  const place = choices.indexOf(String(value));
  return place < 0 ? undefined : place;
}

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
