/**
 * A quantity as people type it, to base units: "800", "$1.5bn", "40%", "1,200", "(5)", "35 $B/GW", "18 months",
 * "5,2 mld.". A bare number is in the unit given.
 */
import { readDate } from "./dates.ts";
import { MAX_QUANTITY_LENGTH, type QuantityComplaint, type Unreadable } from "./quantityComplaints.ts";
import { OTHER_CURRENCY, readMeasure, takesScale } from "./readMeasure.ts";
import { endOfNumber, type Habit, readNumber } from "./readNumber.ts";
import { inUnit, readUnit, samePowers, toBase, type Unit } from "./units.ts";

/** A value in base units, never -0 or infinite; or why there is none. */
export type Reading = { readonly value: number } | Unreadable;

/** The text in three: what stands before the number, the number, what follows. */
interface Split {
  readonly isNegative: boolean;
  readonly hasDollar: boolean;
  readonly digits: string;
  readonly words: string;
}

/** Amounts in plain dollars below this are asked about where the unit is larger: "$30" may be meant as 30 $B. */
const CERTAIN_DOLLARS = 1e6;

/** Reads a value typed or given for a variable of this unit. Separators follow the habit where both readings fit. */
export function readQuantity(typed: string | number, unit: Unit, habit: Habit = "en"): Reading {
  const read = readIn(typed, unit, habit);
  if (!("complaint" in read)) return read;
  const facts = {
    typed: String(typed),
    example: exampleOf(unit),
    limit: `${MAX_QUANTITY_LENGTH}`,
    ...read.facts,
  };
  const words = Object.entries(facts).map(([name, fact]) => [name, shorten(fact)]);
  return { complaint: read.complaint, facts: Object.fromEntries(words) };
}

function readIn(typed: string | number, unit: Unit, habit: Habit): Reading {
  if (unit.text === "date") return readDay(String(typed));
  return typeof typed === "number" ? inGivenUnit(typed, unit) : readText(typed, unit, habit);
}

/** A day as 2026-03-31; 0 is no date. */
function readDay(typed: string): Reading {
  if (typed.length > MAX_QUANTITY_LENGTH) return complain("too_long");
  const text = plainSigns(typed);
  if (text === "") return complain("empty_date");
  const value = text === "0" ? 0 : readDate(text);
  return value === undefined ? complain("not_a_date") : { value };
}

const complain = (complaint: QuantityComplaint, facts: Unreadable["facts"] = {}): Unreadable => ({
  complaint,
  facts,
});

/** A text fit to be repeated in a sentence: on one line, without control characters, not long. */
function shorten(text: string): string {
  const line = text
    .slice(0, MAX_QUANTITY_LENGTH)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** A value that would be right. */
const exampleOf = ({ text }: Unit): string => EXAMPLES.get(text) ?? `40 ${text}`;

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ["", "40"],
  ["%", "40%"],
  ["date", "2026-03-31"],
]);

function inGivenUnit(value: number, unit: Unit): Reading {
  if (Number.isNaN(value)) return complain("not_a_number");
  const base = toBase(value, unit);
  if (!Number.isFinite(base)) return complain("too_large");
  if (base === 0 && value !== 0) return complain("too_small");
  return { value: base === 0 ? 0 : base };
}

function readText(typed: string, unit: Unit, habit: Habit): Reading {
  if (typed.length > MAX_QUANTITY_LENGTH) return complain("too_long");
  const text = plainSigns(typed);
  if (text === "") return complain("empty");
  if (text.startsWith("=")) return complain("formula");
  const split = splitText(text);
  if ("complaint" in split) return split;
  const number = readNumber(split.digits, habit);
  if ("complaint" in number) return number;
  const measured = measure(number.value, split, unit, habit);
  if ("complaint" in measured) return measured;
  return { value: split.isNegative && measured.value !== 0 ? -measured.value : measured.value };
}

/** One kind of minus, space and apostrophe; no marks of writing direction. */
function plainSigns(typed: string): string {
  return typed
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, "-")
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

function splitText(text: string): Split | Unreadable {
  let at = 0;
  let signs = 0;
  let isNegative = false;
  let isOpen = false;
  let hasDollar = false;
  for (;;) {
    const rest = text.slice(at);
    const dollar = hasDollar ? null : /^(?:us ?\$|usd|\$)/i.exec(rest);
    const other = /^(?:eur|gbp|[€£¥₩₹])/i.exec(rest);
    if (other !== null) return complain("other_currency", { word: other[0] });
    if (dollar !== null) hasDollar = true;
    else if (/^[+(-]/.test(rest)) {
      signs += 1;
      isOpen ||= rest.startsWith("(");
      isNegative ||= !rest.startsWith("+");
    } else if (!rest.startsWith(" ")) break;
    at += dollar?.[0].length ?? 1;
  }
  const end = endOfNumber(text, at);
  const digits = text.slice(at, end).trim();
  if (!/\d/.test(digits)) return complain("not_a_number");
  if (signs > 1) return complain("signs");
  const after = text.slice(end);
  if (digits.includes("..") || /\d/.test(after)) return complain("one_value");
  const closes = after.split(")").length - 1;
  if (closes !== (isOpen ? 1 : 0)) return complain("signs");
  return { isNegative, hasDollar, digits, words: after.replace(")", " ").trim() };
}

/** Money for a unit of something may be typed as money alone: "$2.5bn" for $B/year. */
function measure(value: number, split: Split, unit: Unit, habit: Habit): Reading {
  const read = measureWhole(value, split, unit, habit);
  const [over = "", ...under] = unit.text.split("/");
  const top = under.length > 0 && over.startsWith("$") ? readUnit(over) : undefined;
  if (top === undefined || "value" in read) return read;
  const alone = measureWhole(value, split, top, habit);
  if ("value" in alone) return inGivenUnit(inUnit(alone.value, top), unit);
  return alone.complaint === "unclear_dollars" ? alone : read;
}

function measureWhole(value: number, { hasDollar, words }: Split, unit: Unit, habit: Habit): Reading {
  if (words === unit.text && words !== "" && !hasDollar) return inGivenUnit(value, unit);
  const first = words.split(" ")[0] ?? "";
  if (OTHER_CURRENCY.test(first)) return complain("other_currency", { word: first });
  const named = readMeasure(words, hasDollar, habit);
  if ("complaint" in named) return named;
  const { scale, scaleWord } = named;
  if (named.unit === undefined && scaleWord === "") return inGivenUnit(value, unit);
  const of = named.unit ?? { ...unit, multiply: 1, divide: 1 };
  const given = hasDollar ? `$${words}` : words;
  if (!samePowers(of.powers, unit.powers)) return complain("wrong_unit", { given });
  if (scaleWord !== "" && (named.unit === undefined ? !takesScale(unit) : !isUnscaled(of)))
    return complain("wrong_scale", { word: scaleWord });
  if (of.text === "$" && scaleWord === "" && unit.multiply > 1 && value !== 0 && value < CERTAIN_DOLLARS)
    return complain("unclear_dollars", { amount: String(value), unit: unit.text });
  return inGivenUnit(value, { ...of, multiply: of.multiply * scale });
}

/** Whether a scale word may stand before a named unit: "35 bn $/GW", not "35 bn $B/GW" or "5k %". */
const isUnscaled = ({ text }: Unit): boolean => /^(?:\$|share)(?:\/|$)/.test(text);
