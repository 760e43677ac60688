/** Units: what they measure, and how a value in them becomes one in base units (dollar, watt, share, year, fraction). */

/** Exponents of dollar, watt, share and year. */
export type Powers = readonly [number, number, number, number];

/** A unit: what it measures, and base value = value × multiply / divide. Two whole factors keep 40 % exactly 0.4. */
export interface Unit {
  readonly text: string;
  readonly powers: Powers;
  readonly multiply: number;
  readonly divide: number;
}

export const PLAIN: Powers = [0, 0, 0, 0];
const DOLLAR: Powers = [1, 0, 0, 0];
const WATT: Powers = [0, 1, 0, 0];
const SHARE: Powers = [0, 0, 1, 0];
export const YEAR: Powers = [0, 0, 0, 1];

const unit = (text: string, powers: Powers, multiply: number, divide = 1): [string, Unit] => [
  text,
  { text, powers, multiply, divide },
];

/** The unit names that formulas know, singular. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  unit("$", DOLLAR, 1),
  unit("$K", DOLLAR, 1e3),
  unit("$M", DOLLAR, 1e6),
  unit("$B", DOLLAR, 1e9),
  unit("$T", DOLLAR, 1e12),
  unit("W", WATT, 1),
  unit("kW", WATT, 1e3),
  unit("MW", WATT, 1e6),
  unit("GW", WATT, 1e9),
  unit("share", SHARE, 1),
  unit("Mshare", SHARE, 1e6),
  unit("year", YEAR, 1),
  unit("month", YEAR, 1, 12),
  unit("day", YEAR, 1, 365),
]);

/** Units of entry and display that no formula can name: percent, percentage points, and a day (dates.ts). */
const MARKS: ReadonlyMap<string, Unit> = new Map([
  unit("", PLAIN, 1),
  unit("%", PLAIN, 1, 100),
  unit("pp", PLAIN, 1, 100),
  unit("date", YEAR, 1, 365),
]);

export const samePowers = (a: Powers, b: Powers): boolean =>
  a === b || (a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3]);
export const isPlain = (powers: Powers): boolean => samePowers(powers, PLAIN);

/** Powers of a × b^sign: sign 1 multiplies, -1 divides. */
export function combine(a: Powers, b: Powers, sign = 1): Powers {
  if (isPlain(b)) return a;
  return [a[0] + sign * b[0], a[1] + sign * b[1], a[2] + sign * b[2], a[3] + sign * b[3]];
}

export const raise = (a: Powers, exponent: number): Powers => combine(PLAIN, a, exponent);

/** Reads a unit of entry: a name, or names joined by * and / ("$B/GW"); undefined if any name is unknown. */
export function readUnit(text: string): Unit | undefined {
  const whole = text.trim();
  const mark = MARKS.get(whole);
  if (mark !== undefined) return mark;
  let result: Unit = { text: whole, powers: PLAIN, multiply: 1, divide: 1 };
  for (const [, sign, name] of `*${whole}`.matchAll(/([*/])([^*/]*)/g)) {
    const part = UNITS.get(name?.trim() ?? "") ?? (name?.trim() === "1" ? MARKS.get("") : undefined);
    if (part === undefined) return undefined;
    const divides = sign === "/";
    result = {
      text: whole,
      powers: combine(result.powers, part.powers, divides ? -1 : 1),
      multiply: result.multiply * (divides ? part.divide : part.multiply),
      divide: result.divide * (divides ? part.multiply : part.divide),
    };
  }
  return result;
}

const BASE_NAMES = ["$", "W", "share", "year"] as const;

/** A quantity's base units in words: "$/W"; "a plain number" for none. */
export function powersText(powers: Powers): string {
  const part = (sign: 1 | -1): string =>
    BASE_NAMES.flatMap((name, i) => {
      const power = (powers[i] ?? 0) * sign;
      return power > 0 ? [power === 1 ? name : `${name}^${power}`] : [];
    }).join("*");
  const [over, under] = [part(1), part(-1)];
  if (over === "" && under === "") return "a plain number";
  return under === "" ? over : `${over || "1"}/${under}`;
}

export const toBase = (value: number, { multiply, divide }: Unit): number => (value * multiply) / divide;

/**
 * A base value in a unit, at the 15 significant digits that a double always keeps: 0.07 is 7 in %, never
 * 7.000000000000001. Screen, CSV and command line all show this number, so they agree to the last digit.
 */
export function inUnit(base: number, { multiply, divide }: Unit): number {
  const value = Number(((base * divide) / multiply).toPrecision(15));
  return value === 0 ? 0 : value;
}
