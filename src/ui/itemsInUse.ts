/** Which items of a dimension count: all, or as many as a variable of the deal says. */
import { cellAt, type Dimension } from "../engine/index.ts";
import type { LiveCalculation } from "../store/createCalculation.ts";

/** The dimension of this name. Tracked. */
export const dimensionOf = ({ sheet }: LiveCalculation, name: string): Dimension | undefined =>
  sheet.workbook.dimensions.find((dimension) => dimension.name === name);

/** Its items in use, in order; all where the number in use is not known. Tracked. */
export function itemsInUse(calculation: LiveCalculation, name: string): readonly string[] {
  const dimension = dimensionOf(calculation, name);
  const items = dimension?.items ?? [];
  const cell = dimension?.inUse === undefined ? undefined : cellAt(calculation.sheet, dimension.inUse);
  const count = cell === undefined ? Number.NaN : calculation.value(cell);
  return Number.isNaN(count) ? items : items.slice(0, count);
}
