/** The words beside a number: scale words ("bn", "mld."), units ("$B/GW", "months"), marks ("%", "bps", "x"). */
import type { Unreadable } from "./quantityComplaints.ts";
import type { Habit } from "./readNumber.ts";
import { PLAIN, type Powers, readUnit, UNITS, type Unit } from "./units.ts";

/** What the words say: a unit (undefined if none was named) and a scale (1 if none). */
export interface Measure {
  readonly unit: Unit | undefined;
  readonly scale: number;
  /** The scale word as typed. */
  readonly scaleWord: string;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ...["k", "thousand", "duizend", "dzd"].map((word) => [word, 1e3] as const),
  ...["m", "mm", "mn", "mln", "mio", "million", "millions", "miljoen"].map((word) => [word, 1e6] as const),
  ...["b", "bn", "billion", "billions", "mld", "mrd", "miljard"].map((word) => [word, 1e9] as const),
  ...["t", "tn", "trn", "trillion", "trillions", "biljoen"].map((word) => [word, 1e12] as const),
]);

const MARKS: ReadonlyMap<string, Unit> = new Map(
  [
    { text: "%", powers: PLAIN, multiply: 1, divide: 100 },
    { text: "pp", powers: PLAIN, multiply: 1, divide: 100 },
    { text: "bps", powers: PLAIN, multiply: 1, divide: 10_000 },
    { text: "bp", powers: PLAIN, multiply: 1, divide: 10_000 },
    { text: "x", powers: PLAIN, multiply: 1, divide: 1 },
    { text: "×", powers: PLAIN, multiply: 1, divide: 1 },
  ].map((mark) => [mark.text, mark]),
);

/** Other spellings of the unit names, in small letters. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...[...UNITS.keys()].map((name) => [name.toLowerCase(), name] as const),
  ...["shares", "aandeel", "aandelen"].map((word) => [word, "share"] as const),
  ["mshares", "Mshare"],
  ...["watt", "watts"].map((word) => [word, "W"] as const),
  ...["gigawatt", "gigawatts"].map((word) => [word, "GW"] as const),
  ...["megawatt", "megawatts"].map((word) => [word, "MW"] as const),
  ...["years", "yr", "yrs", "jaar", "jaren"].map((word) => [word, "year"] as const),
  ...["months", "maand", "maanden"].map((word) => [word, "month"] as const),
  ...["days", "dag", "dagen"].map((word) => [word, "day"] as const),
  ...["dollar", "dollars", "usd", "us$"].map((word) => [word, "$"] as const),
]);

/** Signs of money that is not converted. */
export const OTHER_CURRENCY = /^(?:[€£¥₩₹]|eur|euros?|gbp|jpy|cny|krw)$/i;

/** Reads the words before and after a number; `hasDollar` says that a dollar sign stood before it. */
export function readMeasure(words: string, hasDollar: boolean, habit: Habit): Measure | Unreadable {
  const [top = "", ...under] = words.replace(/ per /gi, "/").split("/");
  const names: string[] = hasDollar ? ["$"] : [];
  let scale = 1;
  let scaleWord = "";
  let mark: Unit | undefined;
  for (const word of top.split(/[ *]/).flatMap(apart)) {
    const plain = word.toLowerCase().replace(/\.$/, "");
    const factor = plain === "bln" && habit === "nl" ? 1e12 : SCALES.get(plain);
    const name = SPELLINGS.get(plain);
    if (factor !== undefined && scaleWord === "") [scale, scaleWord] = [factor, word];
    else if (MARKS.has(plain) && mark === undefined) mark = MARKS.get(plain);
    else if (name !== undefined && names.length === 0) names.push(name);
    else return complainAbout(word, plain, factor !== undefined || mark !== undefined || name !== undefined);
  }
  const below = under.map((word) => SPELLINGS.get(word.trim().toLowerCase()) ?? word.trim());
  if (mark !== undefined && names.length + below.length > 0) return { complaint: "two_units", facts: {} };
  if (mark !== undefined) return { unit: mark, scale, scaleWord };
  if (names.length + below.length === 0) return { unit: undefined, scale, scaleWord };
  const unit = readUnit([names[0] ?? "1", ...below].join("/"));
  const unknown = below.find((name) => !UNITS.has(name)) ?? words;
  return unit === undefined ? complainAbout(unknown, unknown, false) : { unit, scale, scaleWord };
}

/** "bn$" and "$bn" are two words, "$B" is one. */
function apart(word: string): string[] {
  if (word === "" || SPELLINGS.has(word.toLowerCase())) return word === "" ? [] : [word];
  const [, before = "", rest = "", after = ""] = /^(us\$|usd|\$)?(.*?)(us\$|usd|\$)?$/i.exec(word) ?? [];
  return [before, rest, after].filter((part) => part !== "");
}

function complainAbout(word: string, plain: string, isKnown: boolean): Unreadable {
  if (plain === "bln") return { complaint: "bln", facts: {} };
  if (OTHER_CURRENCY.test(word)) return { complaint: "other_currency", facts: { word } };
  return isKnown ? { complaint: "two_units", facts: {} } : { complaint: "unknown_word", facts: { word } };
}

/** Whether a scale word may stand without a unit: of money, shares and plain numbers. */
export function takesScale({ text, powers }: Unit): boolean {
  const [dollar, watt, share, year]: Powers = powers;
  return text !== "%" && text !== "pp" && watt === 0 && year === 0 && Math.abs(dollar) + Math.abs(share) <= 1;
}
