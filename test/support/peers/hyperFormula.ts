/** Our sheets in HyperFormula: cell by cell, down the columns of one page, its rounding switched off. */
import {
  CellError,
  type ConfigParams,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
} from "hyperformula";
import { paybackBySteps } from "./payback.ts";
import type { Scalar, ScalarCell } from "./scalarCells.ts";
import { sortedByCounting } from "./sorting.ts";

const CONFIG: Partial<ConfigParams> = { licenseKey: "gpl-v3", smartRounding: false, useColumnIndex: false };
const ROWS = 10_000;

/** Where a cell stands on HyperFormula's page. */
export const addressOf = (cell: number): { sheet: number; col: number; row: number } => ({
  sheet: 0,
  col: Math.floor(cell / ROWS),
  row: cell % ROWS,
});

/** The cells as a page of inputs and formulas, row by row. */
export function pageOf(cells: readonly ScalarCell[]): (number | string)[][] {
  const page: (number | string)[][] = [];
  for (const { cell, input, formula } of cells) {
    const { row, col } = addressOf(cell);
    page[row] ??= [];
    (page[row] as (number | string)[])[col] =
      formula === undefined ? (input ?? 0) : `=${formulaText(formula)}`;
  }
  return page;
}

export function openHyperFormula(page: (number | string)[][]): HyperFormula {
  if (!HyperFormula.getRegisteredFunctionNames("enGB").includes("PAYBACK"))
    HyperFormula.registerFunctionPlugin(OwnFunctions, { enGB: { PAYBACK: "PAYBACK", SORTBY: "SORTBY" } });
  return HyperFormula.buildFromArray(page, CONFIG);
}

/** A cell's value; an error is NaN. */
export function hyperFormulaValue(engine: HyperFormula, cell: number): number {
  const value = engine.getCellValue(addressOf(cell));
  return typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : Number.NaN;
}

/**
 * Whether a rate brings the present value of the flows of an `irr` to 0 by HyperFormula's NPV, to 1e-12 of the flows
 * themselves. Its IRR gives up where Newton's method from 10 % does not arrive, and takes any of several rates.
 */
export function isInternalRate(engine: HyperFormula, irr: Scalar & { kind: "call" }, rate: number): boolean {
  const netValue = engine.calculateFormula(`=NPV(${rate},${listText(irr.args)})`, 0);
  const absolute = irr.args.map((arg) => `ABS(${formulaText(arg)})`).join(",");
  const allOfIt = engine.calculateFormula(`=NPV(${rate},${absolute})`, 0);
  return Math.abs(Number(netValue)) <= 1e-12 * Number(allOfIt);
}

const NUMBERS = {
  repeatLastArgs: 1,
  expandRanges: true,
  parameters: [{ argumentType: FunctionArgumentType.NUMBER }, { argumentType: FunctionArgumentType.NUMBER }],
};

/** PAYBACK(start, flows...) and SORTBY(place, keys..., values...): functions of the user's own, as HyperFormula has them. */
class OwnFunctions extends FunctionPlugin {
  static override implementedFunctions = {
    PAYBACK: { method: "payback", ...NUMBERS },
    SORTBY: { method: "sortBy", ...NUMBERS },
  };

  payback({ args }: { readonly args: never[] }, state: never) {
    return this.runFunction(
      args,
      state,
      this.metadata("PAYBACK"),
      (start: number, ...flows: readonly number[]) => numberOrError(paybackBySteps(start, flows)),
    );
  }

  sortBy({ args }: { readonly args: never[] }, state: never) {
    return this.runFunction(
      args,
      state,
      this.metadata("SORTBY"),
      (place: number, ...listed: readonly number[]) => numberOrError(sortedByCounting(place, listed)),
    );
  }
}

const numberOrError = (value: number): number | CellError =>
  Number.isNaN(value) ? new CellError(ErrorType.NUM) : value;

function columnName(col: number): string {
  const letter = String.fromCharCode(65 + (col % 26));
  return col < 26 ? letter : columnName(Math.floor(col / 26) - 1) + letter;
}

/** A cell's name there: "A1". */
export function reference(cell: number): string {
  const { col, row } = addressOf(cell);
  return `${columnName(col)}${row + 1}`;
}

/** Arguments as one range where they are a run of cells down one column. */
function listText(args: readonly Scalar[]): string {
  const cells = args.flatMap((arg) => (arg.kind === "cell" ? [arg.cell] : []));
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || cells.length < 2 || cells.length < args.length)
    return args.map(formulaText).join(",");
  const isRun = cells.every((cell, i) => cell === first + i) && addressOf(first).col === addressOf(last).col;
  return isRun ? `${reference(first)}:${reference(last)}` : args.map(formulaText).join(",");
}

/** Functions that HyperFormula has under another name, taking the same arguments. */
const SAME: Readonly<Record<string, string>> = {
  mod: "MOD",
  abs: "ABS",
  sqrt: "SQRT",
  exp: "EXP",
  log: "LN",
  log10: "LOG10",
  round: "ROUND",
  floor: "FLOOR.MATH",
  ceil: "CEILING.MATH",
  sum: "SUM",
  mean: "AVERAGE",
  product: "PRODUCT",
  min: "MIN",
  max: "MAX",
  npv: "NPV",
  irr: "IRR",
  payback: "PAYBACK",
  sortBy: "SORTBY",
};

const COMPARISONS: Readonly<Record<string, string>> = {
  "==": "=",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** A formula in HyperFormula's words, every operation between brackets: -2^2 and 2^3^2 mean something else there. */
function formulaText(scalar: Scalar): string {
  if (scalar.kind === "number") return scalar.value < 0 ? `(${scalar.value})` : String(scalar.value);
  if (scalar.kind === "cell") return reference(scalar.cell);
  const { name, args } = scalar;
  const [a, b, c] = args as [Scalar, Scalar, Scalar];
  switch (name) {
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return `(${formulaText(a)}${name}${formulaText(b)})`;
    case "u-":
      return `(-${formulaText(a)})`;
    case "u+":
      return formulaText(a);
    case "if":
      return `IF(${conditionText(a)},${formulaText(b)},${formulaText(c)})`;
    case "fail":
    case "solve":
    case "circulation":
      return "NA()";
    case "presentValue":
      return `(${formulaText(b)}+NPV(${formulaText(a)},${listText(args.slice(2))}))`;
    case "pick":
      return `CHOOSE(${formulaText(a)}+1,${args.slice(1).map(formulaText).join(",")})`;
    case "shift":
      return shiftText(formulaText(a), args.slice(1).map(formulaText));
    case "count":
      return `SUM(${args.map((arg) => `IF(${conditionText(arg)},1,0)`).join(",")})`;
    default: {
      const known = SAME[name];
      return known === undefined ? `IF(${conditionText(scalar)},1,0)` : `${known}(${listText(args)})`;
    }
  }
}

function shiftText(place: string, values: readonly string[]): string {
  return `IF(OR(${place}<0,${place}>${values.length - 1}),0,CHOOSE(${place}+1,${values.join(",")}))`;
}

/** A condition as TRUE or FALSE; any other number holds unless it is 0. */
function conditionText(scalar: Scalar): string {
  if (scalar.kind !== "call") return `${formulaText(scalar)}<>0`;
  const { name, args } = scalar;
  const comparison = COMPARISONS[name];
  if (comparison !== undefined) return args.map(formulaText).join(comparison);
  switch (name) {
    case "and":
    case "or":
    case "not":
      return `${name.toUpperCase()}(${args.map(conditionText).join(",")})`;
    case "any":
    case "all":
      return `${name === "any" ? "OR" : "AND"}(${args.map(conditionText).join(",")})`;
    default:
      if (!isNumeric(name)) throw new Error(`The function ${name} has no translation.`);
      return `${formulaText(scalar)}<>0`;
  }
}

const isNumeric = (name: string): boolean =>
  Object.hasOwn(SAME, name) ||
  /^([-+*/^]|u[-+]|if|fail|solve|circulation|presentValue|pick|shift|count)$/.test(name);
