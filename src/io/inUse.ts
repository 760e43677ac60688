/** Which items are in use: a dimension may name a plain variable that says how many, and the cells of the rest are not shown. */
import { type Calculation, cellAt, type Dimension, type SheetVariable, valueAt } from "../engine/index.ts";

/** Whether a cell of a variable is in use; all are where the variable that says how many is an error or does not exist. */
export function inUse(calculation: Calculation): (placed: SheetVariable, cell: number) => boolean {
  const counts = new Map(
    calculation.sheet.workbook.dimensions.map((dimension) => [
      dimension.name,
      countOf(calculation, dimension),
    ]),
  );
  return ({ dimensions, first }, cell) => {
    let rest = cell - first;
    return dimensions
      .toReversed()
      .map(({ name, items }) => {
        const place = rest % items.length;
        rest = Math.floor(rest / items.length);
        return place < (counts.get(name) ?? items.length);
      })
      .every(Boolean);
  };
}

function countOf(calculation: Calculation, { inUse, items }: Dimension): number {
  const cell = inUse === undefined ? undefined : cellAt(calculation.sheet, inUse);
  const count = cell === undefined ? Number.NaN : valueAt(calculation, cell);
  return Number.isNaN(count) ? items.length : count;
}
