/** One pasted cell, read for the variable that it falls on. */
import {
  type Habit,
  inUnit,
  type QuantityComplaint,
  type Reading,
  readQuantity,
  type SheetVariable,
} from "../../engine/index.ts";

/** Why a pasted cell cannot be used. `copied_error` is an error of the sheet it comes from, `no_option` none of a choice's. */
export interface Unusable {
  readonly complaint: QuantityComplaint | "copied_error" | "no_option";
  readonly facts: Readonly<Record<string, string>>;
}

/** What should be known of how a cell is read. `other` is the value it may have meant, in base units. */
export type Note =
  | { readonly note: "nothing" | "range" }
  | { readonly note: "separator" | "fraction"; readonly other: number };

/** A value in base units, or of a choice the option's place; a blank cell is nothing. */
export type CellReading =
  | { readonly value: number; readonly note?: Note }
  | { readonly unusable: Unusable }
  | undefined;

export interface CellReader {
  readonly habit: Habit;
  /** The habit is certain: a number that could be read by the other one needs no note. */
  readonly isCertain: boolean;
  /** A choice's option in the page's words. */
  option(option: string): string;
}

/** A dash alone, with or without a currency: how spreadsheets write nothing among amounts. */
const DASH = /^[$\s]*[-\u2010-\u2015\u2212][\s%?]*$/;
/** "#N/A", "#DIV/0!", "#WAARDE!"; LibreOffice's "Err:502". */
const COPIED_ERROR = /^(?:#[\p{Lu}/\d]+[!?]?|Err:\d+)$/u;

export function readCell(text: string, placed: SheetVariable, reader: CellReader): CellReading {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (COPIED_ERROR.test(trimmed))
    return { unusable: { complaint: "copied_error", facts: { typed: trimmed } } };
  if (placed.choices !== undefined) return readOption(trimmed, placed.choices, reader);
  if (DASH.test(trimmed)) return { value: 0, note: { note: "nothing" } };
  const read = readQuantity(text, placed.unit, reader.habit);
  if ("complaint" in read) return { unusable: read };
  const note = noteOf(text, read.value, placed, reader);
  return { value: read.value, ...(note && { note }) };
}

function readOption(text: string, choices: readonly string[], { option }: CellReader): CellReading {
  const typed = text.toLowerCase();
  const value = choices.findIndex((name) =>
    [name, option(name)].some((word) => word.toLowerCase() === typed),
  );
  if (value >= 0) return { value };
  const options = choices.slice(0, 8).map(option).join(", ");
  return { unusable: { complaint: "no_option", facts: { typed: text.slice(0, 40), options } } };
}

function noteOf(
  text: string,
  value: number,
  placed: SheetVariable,
  { habit, isCertain }: CellReader,
): Note | undefined {
  if (!isCertain && /[.,]/.test(text)) {
    const other: Reading = readQuantity(text, placed.unit, habit === "en" ? "nl" : "en");
    if ("value" in other && other.value !== value) return { note: "separator", other: other.value };
  }
  const isFraction = placed.unit.text === "%" && value !== 0 && Math.abs(value) < 0.01;
  if (isFraction && /^[\s+(\u2212-]*\d*[.,]?\d*[)\s]*$/.test(text))
    return { note: "fraction", other: value * 100 };
  return isInRange(value, placed) ? undefined : { note: "range" };
}

/** Whether the variable's hard range lets a value in. */
function isInRange(base: number, { variable, unit }: SheetVariable): boolean {
  const value = inUnit(base, unit);
  const [least, most] = variable.range ?? [null, null];
  if (least !== null && value < least) return false;
  if (most !== null && value > most) return false;
  if (variable.exclusiveMinimum !== undefined && value <= variable.exclusiveMinimum) return false;
  return !variable.whole || Number.isInteger(value);
}
