/** Which items of a dimension count: all, or as many as a variable of the deal says. */
import type { Dimension } from "../engine/index.ts";
import { countInUse } from "../io/inUse.ts";
import type { LiveCalculation } from "../store/createCalculation.ts";
import { dimensionNamed } from "./builtIn.ts";

/** The dimension of this name. Tracked. */
export const dimensionOf = ({ sheet }: LiveCalculation, name: string): Dimension | undefined =>
  dimensionNamed(sheet, name);

/** Its items in use, in order; all where the number in use is not known. Tracked. */
export function itemsInUse(calculation: LiveCalculation, name: string): readonly string[] {
  const dimension = dimensionOf(calculation, name);
  if (dimension === undefined) return [];
  return dimension.items.slice(0, countInUse(calculation.sheet, dimension, calculation.value));
}
