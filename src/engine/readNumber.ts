/** Digits, separators and an exponent, without sign or unit: "1,200.5", "1.200,5", "1 200", "1e3". */
import type { QuantityComplaint, Unreadable } from "./quantityComplaints.ts";

/** Which separators a person uses: "en" 1,200.5, "nl" 1.200,5. */
export type Habit = "en" | "nl";

/** Whole digits as typed with their separators, decimal digits, exponent. */
interface Parts {
  readonly whole: string;
  readonly decimals: string;
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

/** Separators that can only group digits. */
const GROUPING = new Set([" ", "_", "'"]);

/** Where the number that begins at `start` ends: its digits, separators between digits, and an exponent. */
export function endOfNumber(text: string, start: number): number {
  let at = start;
  let end = start;
  while (at < text.length) {
    const character = text[at] ?? "";
    if (isDigit(character)) end = at + 1;
    else if (character === "." || character === ",") {
      if (isDigit(text[at - 1])) end = at + 1;
    } else if (!(GROUPING.has(character) && isDigit(text[at - 1]) && isDigit(text[at + 1]))) break;
    at += 1;
  }
  const exponent = /^e[+-]?\d/i.exec(text.slice(end, end + 3));
  if (exponent === null || !isDigit(text[end - 1])) return end;
  end += exponent[0].length;
  while (isDigit(text[end])) end += 1;
  return end;
}

/** Reads a number's text; the value is at least 0. A single separator that fits both ways is read by the habit. */
export function readNumber(text: string, habit: Habit): { readonly value: number } | Unreadable {
  const [mantissa = "", exponent = "0"] = text.split(/e/i);
  const parts = partsOf(mantissa, habit);
  if ("complaint" in parts) return parts;
  const value = Number(`${parts.whole || "0"}.${parts.decimals || "0"}e${exponent}`);
  if (value === Number.POSITIVE_INFINITY) return { complaint: "too_large", facts: {} };
  if (value === 0 && /[1-9]/.test(mantissa)) return { complaint: "too_small", facts: {} };
  return { value };
}

function partsOf(text: string, habit: Habit): Parts | Unreadable {
  const ungrouped = withoutGrouping(text);
  if (ungrouped === undefined) return complain("separators", text, habit);
  const points = count(ungrouped, ".");
  const commas = count(ungrouped, ",");
  if (points > 0 && commas > 0) return lastDecides(ungrouped, habit);
  if (points + commas === 0) return { whole: ungrouped, decimals: "" };
  const separator = points > 0 ? "." : ",";
  if (points + commas > 1) {
    const whole = ungroup(ungrouped, separator);
    return whole === undefined || ungrouped !== text
      ? complain("separators", text, habit)
      : { whole, decimals: "" };
  }
  return single(ungrouped, separator, habit, ungrouped !== text);
}

const count = (text: string, separator: string): number => text.split(separator).length - 1;

/** The text without spaces, underscores and apostrophes that group its whole digits by three; undefined if they do not. */
function withoutGrouping(text: string): string | undefined {
  const sign = [...text].find((character) => GROUPING.has(character));
  if (sign === undefined) return text;
  const end = text.search(/[.,]/);
  const whole = ungroup(end < 0 ? text : text.slice(0, end), sign);
  return whole === undefined ? undefined : whole + (end < 0 ? "" : text.slice(end));
}

/** "1,234,567" -> "1234567"; undefined where the groups are not of three digits. */
function ungroup(text: string, separator: string): string | undefined {
  const [first = "", ...groups] = text.split(separator);
  const grouped = /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return grouped ? first + groups.join("") : undefined;
}

/** Points and commas both: the last one stands before the decimals. */
function lastDecides(text: string, habit: Habit): Parts | Unreadable {
  const decimal = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const [grouped = "", decimals = "", ...more] = text.split(decimal);
  const whole = ungroup(grouped, decimal === "." ? "," : ".");
  return whole === undefined || more.length > 0 ? complain("separators", text, habit) : { whole, decimals };
}

/** One point or comma. */
function single(text: string, separator: string, habit: Habit, isGrouped: boolean): Parts | Unreadable {
  const [whole = "", decimals = ""] = text.split(separator);
  if (separator === (habit === "en" ? "." : ",") || isGrouped) return { whole, decimals };
  if (decimals.length !== 3 || Number(whole) === 0)
    return decimals === "" ? complain("separators", text, habit) : { whole, decimals };
  const thousands = ungroup(text, separator);
  if (thousands !== undefined) return { whole: thousands, decimals: "" };
  return complain("unclear_separator", text, habit, separator);
}

function complain(complaint: QuantityComplaint, text: string, habit: Habit, separator = ""): Unreadable {
  const point = habit === "en" ? "." : ",";
  const facts =
    complaint === "unclear_separator"
      ? { separator, whole: text.replace(separator, ""), decimal: text.replace(separator, point) }
      : { plain: `1234${point}5`, grouped: habit === "en" ? "1,234.5" : "1.234,5" };
  return { complaint, facts };
}
