/**
 * What a formula would come to, before it is taken: a sheet of that variable and those that it names, each at its
 * present value. Small enough to be made at every key; where it would not be, or would not be true, there is none.
 * `measure` is what the variable takes over from the formula.
 */
import { buildSheet } from "./buildSheet.ts";
import { type Calculation, calculate, valueAt } from "./evaluate.ts";
import type { Edit } from "./inputValues.ts";
import type { Measure } from "./measureFor.ts";
import type { Expr, ParseResult } from "./parse.ts";
import { piecesOf } from "./pieces.ts";
import type { SheetVariable } from "./places.ts";
import { cellsOf, type Sheet } from "./sheet.ts";
import { namedIn } from "./understand.ts";
import type { Dimension, Variable } from "./workbook.ts";

/** Most cells that are tried. */
const MOST_CELLS = 2_000;

/**
 * A calculation of the small sheet, in which the variable has the formula. None where what it names is an error, is too
 * much, or depends on the variable by way of others: a circle is solved as a whole.
 */
export function tryOne(
  calculation: Calculation,
  variable: string,
  text: string,
  parse: (text: string) => ParseResult,
  measure: Measure = {},
): Calculation | undefined {
  const { sheet } = calculation;
  const own = sheet.variables.get(variable);
  const parsed = parse(text);
  if (own === undefined || "complaint" in parsed) return undefined;
  const read = namesRead(sheet, parsed.tree).filter((placed) => placed !== own);
  const cells = read.reduce((sum, { count }) => sum + count, own.count);
  if (cells > MOST_CELLS || leadsTo(sheet, read, variable)) return undefined;
  const small = buildSheet(smallBook(sheet, own, read, { text, ...measure }), parse);
  if (small.complaints.length > 0) return undefined;
  const edits = read.flatMap((placed) => editsFor(calculation, small, placed));
  return edits.some(({ value }) => Number.isNaN(value)) ? undefined : calculate(small, edits);
}

/** The variables that a formula names. */
function namesRead({ variables }: Sheet, tree: Expr): readonly SheetVariable[] {
  return [...new Set(namedIn(tree))].flatMap((name) => variables.get(name) ?? []);
}

/** Whether the formulas of some variables lead to one. */
function leadsTo(sheet: Sheet, from: readonly SheetVariable[], goal: string): boolean {
  const dependents = dependentsByName(sheet, goal);
  return from.some(({ variable }) => dependents.has(variable.name));
}

/** Of each sheet: the variables whose formulas name each, and those that depend on the one asked for last. */
const knownBySheet = new WeakMap<
  Sheet,
  { readonly readers: ReadonlyMap<string, readonly string[]>; last?: { goal: string; found: Set<string> } }
>();

/** All variables whose formulas lead to one, by way of others too. Asked at every key, and found once. */
function dependentsByName(sheet: Sheet, goal: string): ReadonlySet<string> {
  const known = knownBySheet.get(sheet) ?? { readers: readersByName(sheet) };
  knownBySheet.set(sheet, known);
  if (known.last?.goal === goal) return known.last.found;
  const found = new Set<string>();
  const open = [goal];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const reader of known.readers.get(name) ?? []) {
      if (found.has(reader)) continue;
      found.add(reader);
      open.push(reader);
    }
  }
  known.last = { goal, found };
  return found;
}

function readersByName({ variables }: Sheet): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const { variable } of variables.values()) {
    const pieces = piecesOf(variable.formula ?? variable.default ?? "");
    for (const name of new Set(pieces.map(({ text }) => text))) {
      if (!variables.has(name)) continue;
      const known = readers.get(name);
      if (known === undefined) readers.set(name, [variable.name]);
      else known.push(variable.name);
    }
  }
  return readers;
}

function smallBook(
  { workbook, settings }: Sheet,
  own: SheetVariable,
  read: readonly SheetVariable[],
  { text, unit = own.unit.text, over: taken }: Measure & { readonly text: string },
) {
  const dimensions = workbook.dimensions.map(({ inUse: _, ...dimension }): Dimension => dimension);
  const over = (placed: SheetVariable): Pick<Variable, "over"> =>
    placed.variable.over === undefined ? {} : { over: placed.variable.over };
  const inputs = read.map(
    (placed): Variable => ({
      name: placed.variable.name,
      unit: placed.unit.text,
      ...over(placed),
      ...(placed.choices === undefined
        ? { input: 0 }
        : { choice: placed.choices, input: placed.choices[0] ?? "" }),
    }),
  );
  const ranging = taken === undefined ? over(own) : { over: taken };
  const formula = { name: own.variable.name, unit, ...ranging, formula: text };
  return { title: "", dimensions, settings, variables: [...inputs, formula] };
}

/** The present values, as edits of the small sheet. */
function editsFor(
  calculation: Calculation,
  small: Sheet,
  { variable, first }: SheetVariable,
): readonly Edit[] {
  return cellsOf(small, variable.name).map((cell, i) => ({ cell, value: valueAt(calculation, first + i) }));
}
