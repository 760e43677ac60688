/** Whether parts of the page that hold cells of a sheet may go on with another. */
import type { Sheet } from "../engine/index.ts";
import { GROWING_SECTION } from "../model/deal.ts";

/** True where every variable is there as it was, at the same cells; those of the section that grows may have moved. */
export function keepsPlaces(before: Sheet, after: Sheet): boolean {
  for (const [name, { variable, first, count }] of before.variables) {
    const now = after.variables.get(name);
    if (now === undefined || now.variable !== variable) return false;
    const isAtPlace = now.first === first && now.count === count;
    if (!isAtPlace && variable.section !== GROWING_SECTION) return false;
  }
  return true;
}
