/** The built-in deal for tests: built once, read by name in the variables' own units. */
import {
  buildSheet,
  type Calculation,
  type CellError,
  calculate,
  cellAt,
  cellText,
  errorOf,
  type InputValues,
  inUnit,
  readInputs,
  type Sheet,
  valueAt,
  type Warning,
  type Workbook,
  warningsOf,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";

export type Inputs = Readonly<Record<string, InputValues>>;

/** A calculated sheet, read by name. A name that does not exist throws. */
export interface Results {
  readonly calculation: Calculation;
  /** A value in its variable's unit; throws with the error's kind where there is none. */
  value(variable: string, ...items: readonly string[]): number;
  /** The kind of a cell's error; undefined where it has a value. */
  kind(variable: string, ...items: readonly string[]): string | undefined;
  error(variable: string, ...items: readonly string[]): CellError | undefined;
  /** The values over a variable's only dimension, zeros left out. */
  table(variable: string): Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
  /** The kinds of the warnings, each once, sorted. */
  readonly warningKinds: readonly string[];
}

export const dealSheet: Sheet = buildSheet(deal, parseFormula);

/** The deal with some inputs set, given as on the page: numbers in the variable's unit, texts as typed. */
export const dealWith = (inputs: Inputs = {}): Results => readingOf(dealSheet, inputs);

/** A workbook made for one test. */
export const sheetOf = (workbook: Workbook, inputs: Inputs = {}): Results =>
  readingOf(buildSheet(workbook, parseFormula), inputs);

/**
 * The deal built up by route: Direct 40 %, so 0.5 x (0.4 x 0.6 + 0.4 x 0.5 + 0.2 x 0.8) = 30 % of the round comes back,
 * over Direct 12, Oracle 10 and CoreWeave 8 $B.
 */
export const routed = {
  spendMode: "routes",
  computeShare: 50,
  directCapture: 60,
  routeShare: { Oracle: 40, CoreWeave: 20, Microsoft: 0, Amazon: 0 },
  passThrough: { Oracle: 50, CoreWeave: 80 },
} satisfies Inputs;

function readingOf(sheet: Sheet, inputs: Inputs): Results {
  const { edits, complaints } = readInputs(sheet, inputs);
  if (complaints.length > 0) throw new Error(complaints.map(({ message }) => message).join("\n"));
  const calculation = calculate(sheet, edits);
  const cellOf = (variable: string, items: readonly string[]): number => {
    const cell = cellAt(sheet, variable, items);
    if (cell === undefined) throw new Error(`There is no ${cellText({ variable, items })}.`);
    return cell;
  };
  const error = (variable: string, ...items: readonly string[]) =>
    errorOf(calculation, cellOf(variable, items));
  const value = (variable: string, ...items: readonly string[]): number => {
    const problem = error(variable, ...items);
    if (problem !== undefined) {
      throw new Error(
        `${cellText({ variable, items })} is the error ${problem.kind} from ${cellText(problem.cause)}: ${problem.own ?? problem.sentence}`,
      );
    }
    const unit = sheet.variables.get(variable)?.unit;
    if (unit === undefined) throw new Error(`There is no ${variable}.`);
    return inUnit(valueAt(calculation, cellOf(variable, items)), unit);
  };
  const warnings = warningsOf(calculation);
  return {
    calculation,
    value,
    error,
    kind: (variable, ...items) => error(variable, ...items)?.kind,
    table: (variable) => {
      const items = sheet.variables.get(variable)?.dimensions[0]?.items ?? [];
      return Object.fromEntries(
        items.map((item) => [item, value(variable, item)] as const).filter(([, amount]) => amount !== 0),
      );
    },
    warnings,
    warningKinds: [...new Set(warnings.map(({ kind }) => kind))].sort(),
  };
}
