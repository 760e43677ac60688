/** What can be said of the values in a selected range: sum, mean, the smallest and the largest, where they can be added. */

export interface Measured {
  /** In base units; NaN where there is none. */
  readonly value: number;
  /** The unit as text; undefined of a choice, which is no amount. */
  readonly unit: string | undefined;
}

export interface Figures {
  /** How many values there are, also those that are no amounts. */
  readonly count: number;
  /** How many places have no value. */
  readonly missing: number;
  /** Why there is no more to say. */
  readonly silent?: "units" | "missing" | "words";
  /** The unit of all, where they have one. */
  readonly unit?: string;
  /** Of days there is no sum. */
  readonly sum?: number;
  readonly mean?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export function figuresOf(measured: readonly Measured[]): Figures {
  const missing = measured.filter(({ value }) => Number.isNaN(value)).length;
  const count = measured.length - missing;
  const units = new Set(measured.map(({ unit }) => unit));
  const [unit] = units;
  if (units.has(undefined)) return { count, missing, silent: "words" };
  if (units.size > 1) return { count, missing, silent: "units" };
  // A sum that leaves out what has no value would pretend.
  if (missing > 0) return { count, missing, silent: "missing" };
  if (unit === undefined || count === 0) return { count, missing };
  const values = measured.map(({ value }) => value);
  const minimum = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const maximum = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  if (unit === "date") return { count, missing, unit, minimum, maximum };
  const sum = values.reduce((total, value) => total + value, 0);
  return { count, missing, unit, sum, mean: sum / count, minimum, maximum };
}
