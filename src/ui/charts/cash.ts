/** The supplier's cash by year, ready to be drawn: years in which nothing falls at either end are folded away. */
import type { CashYear } from "./cashView.ts";

/** The same sums by series, all as long as the years; dollars, undefined where not known. */
export interface CashSeries {
  readonly years: readonly number[];
  /** The cheque, 0 or below. */
  readonly out: readonly (number | undefined)[];
  /** After-tax profit on the extra hardware. */
  readonly back: readonly (number | undefined)[];
  /** Proceeds of the stake. */
  readonly exit: readonly (number | undefined)[];
  readonly cumulative: readonly (number | undefined)[];
  /** Gross. */
  readonly hardwareRevenue: readonly (number | undefined)[];
}

const FALLING = ["out", "back", "exit", "hardwareRevenue"] as const;

/**
 * The years from the first to the last in which something falls, or in which one sum of a series is not known; a series
 * of which no sum is known unfolds nothing. All years where nothing is known to fall.
 */
export function foldYears(series: CashSeries): readonly CashYear[] {
  const all = series.years.map((year, i) => ({
    year,
    out: series.out[i],
    back: series.back[i],
    exit: series.exit[i],
    cumulative: series.cumulative[i],
    hardwareRevenue: series.hardwareRevenue[i],
  }));
  const known = FALLING.filter((name) => series[name].some((sum) => sum !== undefined));
  const falls = (year: CashYear): boolean => known.some((name) => year[name] !== 0);
  const first = all.findIndex(falls);
  return first < 0 ? all : all.slice(first, all.findLastIndex(falls) + 1);
}

/** The first year after the cheque from which on the balance stays at 0 or above; undefined where there is none. */
export function yearWhole(years: readonly CashYear[]): number | undefined {
  const lastShort = years.findLastIndex(({ cumulative }) => cumulative === undefined || cumulative < 0);
  return years[lastShort + 1]?.year;
}

/** Names of the series of which a year is not known. */
export function unknownSeries(years: readonly CashYear[]): readonly Exclude<keyof CashYear, "year">[] {
  const names = ["out", "hardwareRevenue", "back", "exit", "cumulative"] as const;
  return names.filter((name) => years.some((year) => year[name] === undefined));
}
