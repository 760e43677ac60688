/** What kind of thing a variable is, and what it holds when it becomes another kind. */
import type { VariablePatch } from "../../document/patch.ts";
import { type InputValues, inUnit, type SheetVariable, type Variable } from "../../engine/index.ts";

export const KINDS = ["number", "choice", "text", "formula"] as const;
export type Kind = (typeof KINDS)[number];

/** `none` where it has no value yet: a number that is still to be given, or a formula. */
export function kindOf({ formula, choice, text, input, default: initial }: Variable): Kind | "none" {
  if (formula !== undefined) return "formula";
  if (choice !== undefined) return "choice";
  if (text !== undefined) return "text";
  return input === undefined && initial === undefined ? "none" : "number";
}

/** A variable as an input of the values that it has now; none where it is an error. */
export function asInput(placed: SheetVariable, read: (cell: number) => number): VariablePatch {
  return {
    formula: undefined,
    choice: undefined,
    text: undefined,
    input: valuesOf(placed, read),
  };
}

/** A plain variable's value as a formula would write it: "700 $B"; nothing where it has none, or several. */
export function presentFormula(
  { unit, first, count, choices }: SheetVariable,
  read: (cell: number) => number,
): string {
  const value = count === 1 && choices === undefined ? rounded(read(first), unit) : Number.NaN;
  if (Number.isNaN(value) || unit.text === "date") return "";
  return unit.text === "%" ? `${value}%` : `${value} ${unit.text}`.trim();
}

function valuesOf(
  { unit, first, dimensions, choices }: SheetVariable,
  read: (cell: number) => number,
): InputValues | undefined {
  if (choices !== undefined) return undefined;
  let cell = first;
  const grow = (depth: number): InputValues | undefined => {
    const dimension = dimensions[depth];
    if (dimension === undefined) {
      const value = rounded(read(cell++), unit);
      return Number.isNaN(value) ? undefined : value;
    }
    const entries = dimension.items.flatMap((item) => {
      const inner = grow(depth + 1);
      return inner === undefined || inner === 0 ? [] : [[item, inner] as const];
    });
    return Object.fromEntries(entries);
  };
  return grow(0);
}

/** As many digits as a number is typed with: what is lost in changing units is no part of it. */
const rounded = (base: number, unit: SheetVariable["unit"]): number =>
  Number(inUnit(base, unit).toPrecision(15));
