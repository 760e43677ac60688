/** Which separators a pasted table uses, by the numbers in it that can be read one way only. */
import type { Habit } from "../../engine/index.ts";
import type { Table } from "./readTable.ts";

export interface TableHabit {
  readonly habit: Habit;
  /** Numbers of the table show it; else it is the page's own. */
  readonly isShown: boolean;
}

/** The table's habit; the page's where its numbers show none, or both. */
export function habitOf(table: Table, own: Habit): TableHabit {
  const shown = new Set(table.flatMap((row) => row.map(habitShown)));
  shown.delete(undefined);
  const [only] = shown;
  return only === undefined || shown.size > 1
    ? { habit: own, isShown: false }
    : { habit: only, isShown: true };
}

/** The habit that a text's number must be of: "12,5", "1.234,5" and "1.234.567" have a decimal comma. */
function habitShown(text: string): Habit | undefined {
  const [number = ""] = /\d[\d.,]*\d/.exec(text.slice(0, 100)) ?? [];
  const [points, commas] = [number.split("."), number.split(",")];
  if (points.length > 1 && commas.length > 1)
    return number.lastIndexOf(".") > number.lastIndexOf(",") ? "en" : "nl";
  if (points.length > 1) return isDecimal(points) ? "en" : isGrouped(points) ? "nl" : undefined;
  if (commas.length > 1) return isDecimal(commas) ? "nl" : isGrouped(commas) ? "en" : undefined;
  return undefined;
}

/** One separator that cannot stand before thousands. */
const isDecimal = ([whole = "", decimals = "", ...more]: readonly string[]): boolean =>
  more.length === 0 && (decimals.length !== 3 || whole.length > 3 || whole.startsWith("0"));

/** Several separators, each before three digits. */
const isGrouped = ([, ...groups]: readonly string[]): boolean =>
  groups.length > 1 && groups.every((group) => group.length === 3);
