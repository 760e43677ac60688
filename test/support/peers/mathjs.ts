/** Our sheets in mathjs: one expression a cell, the values of all cells its variables. */
import { all, create, type FactoryFunctionMap, type MathJsInstance } from "mathjs";
import { power } from "../../../src/engine/power.ts";
import { paybackBySteps } from "./payback.ts";
import type { Scalar } from "./scalarCells.ts";
import { sortedByCounting } from "./sorting.ts";

/** mathjs whole, with plain numbers and comparisons as exact as its rounding allows. `functions` are the application's own. */
export function createMathjs(functions: Readonly<Record<string, unknown>> = {}): MathJsInstance {
  const mathjs = create(all as FactoryFunctionMap, { number: "number", relTol: 1e-15, absTol: 0 });
  // Powers are ours: mod and comparisons make a last digit that differs into a number of another size.
  mathjs.import(
    {
      ...functions,
      pow: power,
      pick,
      shift,
      payback,
      sortBy,
      npv,
      presentValue,
      fail,
      solve: fail,
      circulation: fail,
    },
    { override: true },
  );
  return mathjs;
}

/** The variable that stands for a cell. */
export const variableOf = (cell: number): string => `c${cell}`;

/** A formula in mathjs's words, every operation between brackets: 2^3^2 means the same, but nobody need know. */
export function mathjsText(scalar: Scalar): string {
  if (scalar.kind === "number") return scalar.value < 0 ? `(${scalar.value})` : String(scalar.value);
  if (scalar.kind === "cell") return variableOf(scalar.cell);
  const { name, args } = scalar;
  const [a = "", b = "", c = ""] = args.map(mathjsText);
  switch (name) {
    case "u-":
      return `(-${a})`;
    case "u+":
      return a;
    case "not":
      return `(not ${a})`;
    case "if":
      return `(${a} ? ${b} : ${c})`;
    case "sum":
      return `(${args.map(mathjsText).join(" + ")})`;
    case "count":
      return `(${args.map((arg) => `(${mathjsText(arg)} ? 1 : 0)`).join(" + ")})`;
    case "any":
    case "all":
      return `(${args.map(mathjsText).join(name === "any" ? " or " : " and ")})`;
    default:
      return /^\w{3,}$/.test(name) || name === "or"
        ? wordText(name, args.map(mathjsText))
        : `(${a} ${name} ${b})`;
  }
}

function wordText(name: string, args: readonly string[]): string {
  return name === "and" || name === "or" ? `(${args.join(` ${name} `)})` : `${name}(${args.join(", ")})`;
}

function pick(place: number, ...values: readonly number[]): number {
  return values[place] ?? Number.NaN;
}

function shift(place: number, ...values: readonly number[]): number {
  return values[place] ?? 0;
}

function payback(start: number, ...flows: readonly number[]): number {
  return paybackBySteps(start, flows);
}

function sortBy(place: number, ...listed: readonly number[]): number {
  return sortedByCounting(place, listed);
}

function presentValue(rate: number, ...flows: readonly number[]): number {
  return flows.reduceRight((value, flow) => value / (1 + rate) + flow, 0);
}

function npv(rate: number, ...flows: readonly number[]): number {
  return presentValue(rate, ...flows) / (1 + rate);
}

function fail(): number {
  return Number.NaN;
}
