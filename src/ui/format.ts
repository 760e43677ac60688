/**
 * How a language writes quantities: base values in, text out, by Intl. Always the true minus sign, no-break spaces,
 * and never NaN, Infinity, -0 or a power of ten in machine notation.
 */
import { inUnit, readUnit, toBase, type Unit, writeDate } from "../engine/index.ts";

export const LANGUAGES = ["en", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Format {
  /** Dollars with one decimal and a size word: "$17.6B", "$ 17,6 mld.". */
  money(dollars: number): string;
  /** The same for running text: no ",0". */
  moneyShort(dollars: number): string;
  /** A fraction as per cent: 0.125 is "12.5 %". Zero to `decimals` decimals when `short`. */
  percent(fraction: number, decimals: number, short?: boolean): string;
  /** A difference of two fractions in percentage points, with its sign: "+3.75 pp". */
  points(fraction: number, decimals?: number): string;
  /** A multiple: "1.33×". */
  multiple(times: number): string;
  /** A number alone with this many decimals. */
  plain(value: number, decimals: number): string;
  /** A base value in a unit, number and unit, with this many decimals: "$35.0B/GW". */
  amount(base: number, unit: string, decimals?: number, sign?: Sign): string;
  /** The number of a base value in a unit, alone, for columns whose head names the unit. */
  number(base: number, unit: string, decimals: number, sign?: Sign): string;
  /** Exactly what is computed with: at least `decimals` decimals, at most 15 digits. */
  exact(base: number, unit: string, decimals?: number): string;
  /** The same without the unit. */
  exactNumber(base: number, unit: string, decimals?: number): string;
  /** As short as two decimals allow, four of a plain number, for running text: "$17.55B", "12.5 %", "$1.20". */
  brief(base: number, unit: string): string;
  /** At most six digits that count, for a formula with numbers: "$17.5467B", "41.5 %". */
  precise(base: number, unit: string): string;
  /** Exactly, as it is read out: "30 billion dollars", "40 procent". */
  spoken(base: number, unit: string): string;
  /** A year after the closing, as an axis shows it: "−1", "0", "3". */
  year(year: number): string;
  /** A day: "31 Jan 2026". */
  date(iso: string): string;
  /** A list in words: "Amazon, Microsoft and New investors". */
  list(words: readonly string[]): string;
  /** The decimal sign. */
  readonly decimalSign: string;
}

interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}

/** When a sign is written: for negative numbers only, or for positive ones as well. */
export type Sign = "negative" | "exceptZero";

const NBSP = "\u00a0";
const THIN = "\u202f";
const MINUS = "\u2212";
const NOT_A_NUMBER = "\u2013";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** How a language writes the units that Intl does not know. */
const UNIT_WORDS = {
  en: {
    tag: "en-US",
    $: { $: "", $K: "K", $M: "M", $B: "B", $T: "T" },
    dollar: "$",
    spoken: {
      $: "dollars",
      $K: "thousand dollars",
      $M: "million dollars",
      $B: "billion dollars",
      $T: "trillion dollars",
      "%": "percent",
      pp: "percentage points",
      GW: "gigawatt",
      MW: "megawatt",
      Mshare: "million shares",
    },
    year: ["year", "years"],
    month: ["month", "months"],
    day: ["day", "days"],
    share: ["share", "shares"],
    Mshare: ["M shares", "M shares"],
  },
  nl: {
    tag: "nl-NL",
    $: { $: "", $K: `${NBSP}dzd.`, $M: `${NBSP}mln.`, $B: `${NBSP}mld.`, $T: `${NBSP}bln.` },
    dollar: `$${NBSP}`,
    spoken: {
      $: "dollar",
      $K: "duizend dollar",
      $M: "miljoen dollar",
      $B: "miljard dollar",
      $T: "biljoen dollar",
      "%": "procent",
      pp: "procentpunt",
      GW: "gigawatt",
      MW: "megawatt",
      Mshare: "miljoen aandelen",
    },
    year: ["jaar", "jaar"],
    month: ["maand", "maanden"],
    day: ["dag", "dagen"],
    share: ["aandeel", "aandelen"],
    Mshare: ["mln. aandelen", "mln. aandelen"],
  },
} as const satisfies Record<Language, unknown>;

type Words = (typeof UNIT_WORDS)[Language];

const DATE = readUnit("date") as Unit;

/** A day as it is typed as well; a dash for no date. */
const dayOf = (base: number): string => writeDate(base) || NOT_A_NUMBER;

const MONEY_UNITS = ["$T", "$B", "$M", "$K", "$"] as const;
const MONEY_FROM: Readonly<Record<string, number>> = { $T: 1e13, $B: 1e9, $M: 1e6, $K: 1e3 };

/** A language's way of writing. Formatters are made once and kept. */
export function createFormat(language: Language): Format {
  const words = UNIT_WORDS[language];
  const digits = createDigits(words.tag);
  const number: Format["number"] = (base, unit, decimals, sign) =>
    digits(numberIn(base, unit), decimals, decimals, sign);
  const amount: Format["amount"] = (base, unit, decimals = 1, sign) =>
    withUnit(words, unit, numberIn(base, unit), digits(numberIn(base, unit), decimals, decimals, sign));
  const exactNumber: Format["exactNumber"] = (base, unit, decimals = 0) =>
    unit === "date" ? dayOf(base) : digits(numberIn(base, unit), decimals, 12);
  const money = (dollars: number, least: number): string => {
    const unit = moneyUnit(dollars);
    return withUnit(words, unit, 0, digits(numberIn(dollars, unit), least, 1));
  };
  // A formatter takes milliseconds to make; the first picture needs neither of these.
  const days = lazily(
    () =>
      new Intl.DateTimeFormat(words.tag === "en-US" ? "en-GB" : words.tag, {
        dateStyle: "medium",
        timeZone: "UTC",
      }),
  );
  const lists = lazily(() => new Intl.ListFormat(language === "en" ? "en-GB" : words.tag));
  return {
    money: (dollars) => money(dollars, 1),
    moneyShort: (dollars) => money(dollars, 0),
    percent: (fraction, decimals, short = false) =>
      `${digits(numberIn(fraction, "%"), short ? 0 : decimals, decimals)}${THIN}%`,
    points: (fraction, decimals = 2) =>
      `${digits(numberIn(fraction, "pp"), decimals, decimals, "exceptZero")}${NBSP}pp`,
    multiple: (times) => `${digits(times, 2, 2)}×`,
    plain: (value, decimals) => digits(value, decimals, decimals),
    amount,
    number,
    exact: (base, unit, decimals) =>
      withUnit(words, unit, numberIn(base, unit), exactNumber(base, unit, decimals)),
    exactNumber,
    precise: (base, unit) => {
      const value = Number(numberIn(base, unit).toPrecision(6));
      return withUnit(words, unit, value, digits(value, 0, 12));
    },
    brief: (base, unit) => {
      const value = numberIn(base, unit);
      // Dollars have cents or none; a plain number near 1 must not read 1.
      const [least, most] = unit === "$" && !Number.isInteger(value) ? [2, 2] : [0, unit === "" ? 4 : 2];
      return withUnit(words, unit, value, digits(value, least, most));
    },
    spoken: (base, unit) => {
      const value = numberIn(base, unit);
      if (unit === "date") return dayOf(base);
      return `${digits(value, 0, 12)} ${spokenUnit(words, unit, value)}`.trim();
    },
    year: (year) => digits(year, 0, 0),
    date: (iso) => {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : days().format(time);
    },
    list: (names) => lists().format(names),
    decimalSign: new Intl.NumberFormat(words.tag).format(1.5).charAt(1),
  };
}

/** Something made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

type Digits = (value: number, least: number, most: number, sign?: Sign) => string;

/** Writes numbers of a language, with a formatter per kind of number, made when first used. */
function createDigits(tag: string): Digits {
  const made = new Map<string, Intl.NumberFormat>();
  const formatter = (least: number, most: number, signDisplay: Sign): Intl.NumberFormat => {
    const key = `${least} ${most} ${signDisplay}`;
    const kept = made.get(key);
    if (kept !== undefined) return kept;
    const options = { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay };
    const fresh = new Intl.NumberFormat(tag, options);
    made.set(key, fresh);
    return fresh;
  };
  return (value, least, most, sign = "negative") => {
    if (!Number.isFinite(value)) return NOT_A_NUMBER;
    const clean = Number(value.toPrecision(15));
    if (Math.abs(clean) >= 1e15) return inPowers(clean, formatter(1, 2, sign));
    return formatter(least, most, sign).format(clean).replace("-", MINUS);
  };
}

/** A number beyond what can be read digit by digit: "1.25×10²¹". */
function inPowers(value: number, formatter: Intl.NumberFormat): string {
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const mantissa = formatter.format(value / 10 ** exponent).replace("-", MINUS);
  return `${mantissa}×10${[...String(exponent)].map((digit) => SUPERSCRIPTS[Number(digit)]).join("")}`;
}

function numberIn(base: number, unit: string): number {
  if (!Number.isFinite(base)) return Number.NaN;
  const known = readUnit(unit);
  return known === undefined ? base : inUnit(base, known);
}

/** The size word that a sum of money is written with. */
export function moneyUnit(dollars: number): (typeof MONEY_UNITS)[number] {
  const size = Math.abs(Number(dollars.toPrecision(15)));
  if (size === 0) return "$B";
  return MONEY_UNITS.find((unit) => size >= (MONEY_FROM[unit] ?? 0)) ?? "$";
}

/** Number and unit; the sign of a sum of money stands before the currency in English, after it in Dutch. */
function withUnit(words: Words, unit: string, value: number, digits: string): string {
  if (digits === NOT_A_NUMBER) return digits;
  if (unit === "date") return dayOf(toBase(value, DATE));
  const { prefix, suffix } = affixesOf(words, unit, value);
  const sign = /^[+−]/.test(digits) ? digits.charAt(0) : "";
  if (sign === "" || prefix === "" || prefix.endsWith(NBSP)) return `${prefix}${digits}${suffix}`;
  return `${sign}${prefix}${digits.slice(1)}${suffix}`;
}

function affixesOf(words: Words, unit: string, value: number): Affixes {
  if (unit === "") return { prefix: "", suffix: "" };
  if (unit === "%") return { prefix: "", suffix: `${THIN}%` };
  if (unit === "pp") return { prefix: "", suffix: `${NBSP}pp` };
  const [over = "", ...under] = unit.split("/");
  const below = under.map((name) => `/${wordOf(words, name, 1)}`).join("");
  if (isMoney(over)) return { prefix: words.dollar, suffix: `${words.$[over]}${below}` };
  return { prefix: "", suffix: `${over === "1" ? "" : `${NBSP}${wordOf(words, over, value)}`}${below}` };
}

const isMoney = (unit: string): unit is (typeof MONEY_UNITS)[number] =>
  (MONEY_UNITS as readonly string[]).includes(unit);

/** A unit in whole words: "billion dollars per gigawatt". */
function spokenUnit(words: Words, unit: string, value: number): string {
  const spoken: Readonly<Record<string, string>> = words.spoken;
  return unit
    .split("/")
    .map((name, i) => spoken[name] ?? (name === "1" ? "" : wordOf(words, name, i === 0 ? value : 1)))
    .join(" per ")
    .trim();
}

function wordOf(words: Words, unit: string, value: number): string {
  const known = Object.hasOwn(words, unit) ? words[unit as "year"] : undefined;
  if (known === undefined || typeof known === "string") return unit;
  return Math.abs(value) === 1 ? known[0] : known[1];
}
