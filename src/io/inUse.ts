/** Which items are in use: a dimension may name a plain variable that says how many, and the cells of the rest are not shown. */
import {
  type Calculation,
  cellAt,
  type Dimension,
  type Sheet,
  type SheetVariable,
  valueAt,
} from "../engine/index.ts";

/** Whether a cell of a variable is in use; all are where the variable that says how many is an error or does not exist. */
export function inUse(calculation: Calculation): (placed: SheetVariable, cell: number) => boolean {
  const counts = new Map(
    calculation.sheet.workbook.dimensions.map((dimension) => [
      dimension.name,
      countInUse(calculation.sheet, dimension, (cell) => valueAt(calculation, cell)),
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

/** How many items of a dimension are in use, by the values of cells; all where that is not known. */
export function countInUse(
  sheet: Sheet,
  { inUse, items }: Dimension,
  value: (cell: number) => number,
): number {
  const cell = inUse === undefined ? undefined : cellAt(sheet, inUse);
  const count = cell === undefined ? Number.NaN : value(cell);
  return Number.isNaN(count) ? items.length : count;
}
