/** A unit as the head of a column names it: "$B", "$ mld.", "M shares"; a share is "%". */
import { readUnit, toBase } from "../../engine/index.ts";
import type { Format } from "../format.ts";

/** Units that a column's words name by themselves. */
const UNNAMED: ReadonlySet<string> = new Set(["", "date", "year"]);

/** The words around the number two in that unit; nothing for a plain number, a day or a year. */
export function unitWord(format: Format, unit: string): string {
  const known = readUnit(unit);
  if (known === undefined || UNNAMED.has(unit)) return "";
  return format
    .exact(toBase(2, known), unit)
    .replace("2", "")
    .replace(/[\s\u00a0\u202f]+(\/?)/g, (_, over) => over || " ")
    .trim();
}
