/** A base value in plain English at the 15 digits of `inUnit`: "$30B", "12.5 %", "3.2 years". The page writes its own. */
import { writeDate } from "./dates.ts";
import type { Fact } from "./errors.ts";
import { inUnit, readUnit, type Unit } from "./units.ts";
import { type CellName, cellText } from "./workbook.ts";

/**
 * A number with a decimal point and without grouping: "1234.5". From 1E+21 up and below 1E-7 it has an exponent as
 * spreadsheets write it.
 */
export function writeNumber(value: number): string {
  const plain = String(value);
  const [mantissa = "", exponent] = plain.split("e");
  if (exponent === undefined) return plain;
  const power = Number(exponent);
  if (power < -7 || power >= 21) return `${mantissa}E${power < 0 ? "" : "+"}${power}`;
  const digits = mantissa.replace(/[-.]/g, "");
  return `${value < 0 ? "-" : ""}0.${"0".repeat(-power - 1)}${digits}`;
}

/** A base value in a unit: the sign before the dollar sign, times in the plural where they are not 1. */
export function writeQuantity(base: number, unit: Unit): string {
  const { text } = unit;
  if (text === "date") return writeDate(base) || "no date";
  const value = inUnit(base, unit);
  if (text === "") return writeNumber(value);
  if (text === "$") return `${value < 0 ? "-" : ""}$${withCents(writeNumber(Math.abs(value)))}`;
  if (text.startsWith("$")) return `${value < 0 ? "-" : ""}$${writeNumber(Math.abs(value))}${text.slice(1)}`;
  const isCounted = /^(?:year|month|day|share)$/.test(text) && value !== 1;
  return `${writeNumber(value)} ${text}${isCounted ? "s" : ""}`;
}

/** "1.20" for 1.2. */
const withCents = (amount: string): string => (/\.\d$/.test(amount) ? `${amount}0` : amount);

/** Writes a fact of an error's sentence in English; cells by `labelOf`, else as a formula names them. */
export function writeFact(fact: Fact, cellLabelOf: (cell: CellName) => string = cellText): string {
  if ("text" in fact) return fact.text;
  if ("cell" in fact) return cellLabelOf(fact.cell);
  const unit = readUnit(fact.unit);
  return unit === undefined ? `${writeNumber(fact.value)} ${fact.unit}` : writeQuantity(fact.value, unit);
}
