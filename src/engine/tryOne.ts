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
  if (cells > MOST_CELLS || leadsTo(sheet, read, variable, parse)) return undefined;
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
function leadsTo(
  sheet: Sheet,
  from: readonly SheetVariable[],
  goal: string,
  parse: (text: string) => ParseResult,
): boolean {
  const seen = new Set<SheetVariable>(from);
  for (const { variable } of seen) {
    if (variable.name === goal) return true;
    const formula = variable.formula ?? variable.default;
    const parsed = formula === undefined ? undefined : parse(formula);
    if (parsed === undefined || "complaint" in parsed) continue;
    for (const named of namesRead(sheet, parsed.tree)) seen.add(named);
  }
  return false;
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
