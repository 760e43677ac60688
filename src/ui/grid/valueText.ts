/** A number as a cell of the grid shows it: in its variable's unit, which stands beside it, and never cut. */
import { inUnit, type SheetVariable, toBase } from "../../engine/index.ts";
import { decimalsOf, numberDecimals } from "../decimals.ts";
import type { Format } from "../format.ts";

/** Decimals of plain numbers at most. */
const PLAIN_DECIMALS = 4;
/** Digits that count of a number that is nearly nothing. */
const FEW_DIGITS = 3;

/** An input has all the digits that were given; a result as many as its kind of measure takes. */
export function valueText(
  { exactNumber, number }: Pick<Format, "exactNumber" | "number">,
  { variable, unit }: SheetVariable,
  base: number,
  room = Number.POSITIVE_INFINITY,
): string {
  const decimals = variable.whole === true ? 0 : decimalsFor(variable.name, unit.text);
  const text = (): string => {
    if (unit.text === "date" || variable.formula === undefined)
      return exactNumber(base, unit.text, unit.text === "" ? 0 : decimals);
    const value = inUnit(base, unit);
    const rounded = Math.abs(value) < 1 ? Number(value.toPrecision(FEW_DIGITS)) : value;
    if (unit.text === "" && numberDecimals(variable.name) === undefined)
      return exactNumber(toBase(withDecimals(rounded, PLAIN_DECIMALS), unit), "");
    return Math.abs(value) < 1 && value !== 0
      ? exactNumber(toBase(rounded, unit), unit.text, decimals)
      : number(base, unit.text, decimals);
  };
  const whole = text();
  return whole.length > room ? number(base, unit.text, 0) : whole;
}

const decimalsFor = (name: string, unit: string): number => numberDecimals(name) ?? decimalsOf(name, unit);

/** Rounded to decimals, unless nothing would be left. */
const withDecimals = (value: number, decimals: number): number =>
  Math.abs(value) < 10 ** -decimals ? value : Number(value.toFixed(decimals));
