/** A unit as the head of a column names it: "$B", "$ mld.", "M shares"; a share is "%". */
import { readUnit, toBase } from "../../engine/index.ts";
import type { Format } from "../format.ts";

/** The words around the number two in that unit; nothing for a plain number or a day. */
export function unitWord(format: Format, unit: string): string {
  const known = readUnit(unit);
  if (known === undefined || unit === "" || unit === "date") return "";
  return format
    .exact(toBase(2, known), unit)
    .replace("2", "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
