/** Small sheets for one test: written in a few lines, read and set by the names that formulas use. */
import {
  buildSheet,
  type Calculation,
  type CellError,
  type Check,
  calculate,
  cellAt,
  cellLabel,
  cellText,
  type Dimension,
  describe,
  type Edit,
  errorOf,
  type InputValues,
  nameOf,
  readInputs,
  recalculate,
  type Settings,
  type Sheet,
  type SheetComplaint,
  type Variable,
  valueAt,
  type Workbook,
  writeFact,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";

/** A number is an input, a text a formula; anything else is written out. */
export type Given = number | string | Omit<Variable, "name">;

export interface SmallSheet {
  /** Items, or the first and last of whole numbers. */
  readonly dimensions?: Readonly<Record<string, readonly string[] | readonly [number, number]>>;
  readonly variables: Readonly<Record<string, Given>>;
  readonly checks?: Readonly<Record<string, string | (Partial<Check> & { readonly formula: string })>>;
  readonly settings?: Partial<Settings>;
}

export function workbookOf({ dimensions = {}, variables, checks = {}, settings = {} }: SmallSheet): Workbook {
  return {
    title: "Small",
    settings,
    dimensions: Object.entries(dimensions).map(([name, items]) => dimensionOf(name, items)),
    variables: Object.entries(variables).map(([name, given]) =>
      typeof given === "number"
        ? { name, input: given }
        : typeof given === "string"
          ? { name, formula: given }
          : { name, ...given },
    ),
    checks: Object.entries(checks).map(([name, check]) => ({
      name,
      severity: "error" as const,
      kind: name,
      message: `${name} does not hold.`,
      ...(typeof check === "string" ? { formula: check } : check),
    })),
  };
}

function dimensionOf(name: string, items: readonly string[] | readonly [number, number]): Dimension {
  const [from, to] = items;
  if (typeof from !== "number" || typeof to !== "number") return { name, items: items.map(String) };
  return { name, from, items: Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`) };
}

export const sheetOf = (small: SmallSheet): Sheet => buildSheet(workbookOf(small), parseFormula);

/** A sheet calculated with some inputs set, as people give them. Complaints are a failure of the test. */
export function calculated(
  small: SmallSheet,
  inputs: Readonly<Record<string, InputValues>> = {},
): Calculation {
  const sheet = sheetOf(small);
  if (sheet.complaints.length > 0) throw new Error(sheet.complaints.map(({ message }) => message).join("\n"));
  return calculate(sheet, editsOf(sheet, inputs));
}

function editsOf(sheet: Sheet, inputs: Readonly<Record<string, InputValues>>): readonly Edit[] {
  const { edits, complaints } = readInputs(sheet, inputs);
  if (complaints.length > 0) throw new Error(complaints.map(({ message }) => message).join("\n"));
  return edits;
}

/** Sets inputs, and names the cells that changed. */
export function set(
  calculation: Calculation,
  inputs: Readonly<Record<string, InputValues>>,
): readonly string[] {
  const { sheet } = calculation;
  return recalculate(calculation, editsOf(sheet, inputs)).map((cell) => cellText(nameOf(sheet, cell)));
}

/** The cell that a formula would call `x["a", "b"]`. */
export function cell(sheet: Sheet, name: string): number {
  const [, variable = "", items = ""] = /^(\w+)(?:\[(.*)\])?$/.exec(name) ?? [];
  const found = cellAt(sheet, variable, JSON.parse(`[${items}]`));
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** A cell's value in base units. An error is a failure of the test. */
export function value(calculation: Calculation, name: string): number {
  const problem = error(calculation, name);
  if (problem !== undefined) throw new Error(`${name} is an error: ${problem.kind}, ${problem.sentence}`);
  return valueAt(calculation, cell(calculation.sheet, name));
}

export const error = (calculation: Calculation, name: string): CellError | undefined =>
  errorOf(calculation, cell(calculation.sheet, name));

/** The kind of a cell's error; undefined where it has a value. */
export const kind = (calculation: Calculation, name: string): string | undefined =>
  error(calculation, name)?.kind;

/** A cell's error in words: "Price: division by zero, because Shares is 0". */
export function sentence(calculation: Calculation, name: string): string {
  const problem = error(calculation, name);
  if (problem === undefined) return "";
  const labelOf = (variable: string): string | undefined =>
    calculation.sheet.variables.get(variable)?.variable.label;
  const { message, because } = describe(problem, (fact) =>
    writeFact(fact, (place) => cellLabel(place, labelOf)),
  );
  return because === "" ? message : `${message}, because ${because}`;
}

/** The cells that an error came through, from the nearest to the first cause. */
export const path = (calculation: Calculation, name: string): readonly string[] =>
  error(calculation, name)?.path.map(cellText) ?? [];

/** The value of one formula, in base units, beside the sheet given. */
export function evaluated(formula: string, small: Partial<SmallSheet> = {}, unit = ""): number {
  const variables = { ...small.variables, result: { formula, unit } };
  return value(calculated({ ...small, variables }), "result");
}

/** The kind of the error that one formula's value is, beside the sheet given. */
export function failing(formula: string, small: Partial<SmallSheet> = {}, unit = ""): string | undefined {
  const variables = { ...small.variables, result: { formula, unit } };
  return kind(calculated({ ...small, variables }), "result");
}

/** What is said of one formula, beside the sheet given: "kind: the text that it is about". */
export function complaints(formula: string, small: Partial<SmallSheet> = {}, unit = ""): readonly string[] {
  return complaintsOf(formula, small, unit).map(
    ({ kind: named, start, end }) => `${named}: ${formula.slice(start, end)}`,
  );
}

export function complaintsOf(
  formula: string,
  small: Partial<SmallSheet> = {},
  unit = "",
): readonly SheetComplaint[] {
  const variables = { ...small.variables, result: { formula, unit } };
  return sheetOf({ ...small, variables }).complaints;
}
