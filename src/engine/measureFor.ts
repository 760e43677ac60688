/** What a variable that has no value yet takes over from its first formula: what it measures, and what it ranges over. */
import { checkFormula } from "./check.ts";
import type { Names } from "./names.ts";
import type { Expr } from "./parse.ts";
import type { SheetVariable } from "./places.ts";
import { misfitOf, namedIn } from "./understand.ts";
import { isPlain, powersText, readUnit, type Unit } from "./units.ts";
import { axisOf, type Dimension, hasValue, type Variable } from "./workbook.ts";

/** The fields of a variable that a formula can bring. */
export type Measure = Pick<Variable, "unit" | "over">;

/**
 * The dimensions of the formula, and the unit of the first variable it names with which it has no complaint; nothing where
 * the variable has a value, a unit and dimensions of its own, or the formula cannot be used.
 */
export function measureFor(names: Names, variable: string, tree: Expr, text: string): Measure {
  const placed = names.variables.get(variable);
  if (placed === undefined || hasValue(placed.variable)) return {};
  const { unit, over } = placed.variable;
  const found = checkFormula(tree, text, names).meaning;
  const entries = over ?? found.axes.map((axis) => entryOf(names, axis));
  if (entries.length > 2) return {};
  const named = [...new Set(namedIn(tree))].flatMap((name) => names.variables.get(name) ?? []);
  const units = ["", ...named.map((one) => one.unit.text), ...resultOf(found.powers)];
  const fitting = (unit === undefined ? units : [unit]).find((candidate) => {
    const as = withMeasure(names, variable, { unit: candidate, over: entries });
    const checked = checkFormula(tree, text, as);
    const own = as.variables.get(variable) as SheetVariable;
    return checked.complaints.length === 0 && misfitOf(checked.meaning, own) === undefined;
  });
  if (fitting === undefined) return {};
  return {
    ...(unit === undefined && fitting !== "" && { unit: fitting }),
    ...(over === undefined && entries.length > 0 && { over: entries }),
  };
}

/** The names with one variable as it would be with a measure. */
export function withMeasure(names: Names, variable: string, { unit, over }: Measure): Names {
  const placed = names.variables.get(variable);
  if (placed === undefined || (unit === undefined && over === undefined)) return names;
  const axes = over === undefined ? placed.axes : over.map(axisOf);
  const dimensions = axes.map(({ name }) => names.axes.get(name) as Dimension);
  const as: SheetVariable = {
    ...placed,
    variable: { ...placed.variable, ...(unit !== undefined && { unit }) },
    unit: unit === undefined ? placed.unit : (readUnit(unit) as Unit),
    axes,
    dimensions,
    count: dimensions.reduce((product, { items }) => product * items.length, 1),
  };
  return { ...names, variables: new Map(names.variables).set(variable, as) };
}

/** The entry of `over` that gives formulas this name of a dimension. */
function entryOf({ axes }: Names, axis: string): string {
  const dimension = axes.get(axis)?.name ?? axis;
  return dimension === axis ? axis : `${dimension} as ${axis}`;
}

/** What a formula measures, as a unit. */
function resultOf(powers: Parameters<typeof powersText>[0] | "any"): readonly string[] {
  const text = powers === "any" || isPlain(powers) ? undefined : powersText(powers);
  return text !== undefined && readUnit(text) !== undefined ? [text] : [];
}
