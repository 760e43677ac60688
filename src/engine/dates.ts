/** Days as values: a date is a point in years, counted from 1970 by actual/365, so that two dates differ by a time. */

/** The first and last year that is read as a date. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];
const DAY = 86_400_000;
/** Days a year has in the unit `date`, as `day` has. */
const YEAR = 365;

/** A day written as 2026-03-31, in base units; undefined for anything else. */
export function readDate(text: string): number | undefined {
  const [, year = ""] = /^(\d{4})-\d{2}-\d{2}$/.exec(text) ?? [];
  const time = Date.parse(`${text}T00:00:00Z`);
  if (year === "" || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR || Number.isNaN(time))
    return undefined;
  // A day that the month does not have is taken for one of the next month.
  const base = time / DAY / YEAR;
  return writeDate(base) === text ? base : undefined;
}

/** The day of a base value, "2026-03-31"; "" for 0, which is no date. */
export function writeDate(base: number): string {
  const days = Math.round(base * YEAR);
  const time = new Date(days * DAY);
  return days === 0 || Number.isNaN(time.getTime()) ? "" : time.toISOString().slice(0, 10);
}
