/** The rows of a comparison: places of the workbook's sheet, and the inputs among them that differ. */
import {
  type Calculation,
  cellAt,
  givenValue,
  isSet,
  nameOf,
  type Sheet,
  type SheetVariable,
  variableNamed,
} from "../../engine/index.ts";
import { inUse } from "../../io/inUse.ts";
import { variableLike } from "../../store/cellIn.ts";
import type { Column } from "../../store/createComparison.ts";
import { isInput } from "../builtIn.ts";
import { isSameNumber } from "./difference.ts";

/** A place of the workbook's sheet, looked up in each column. */
export interface Row {
  readonly id: string;
  readonly placed: SheetVariable;
  readonly items: readonly string[];
  /** Its cell in the workbook's sheet; a text has none. */
  readonly cell: number | undefined;
  /** In each column it is the item that is the supplier there. */
  readonly isSupplier: boolean;
}

/** What is read of a column. */
export type RowColumn = Pick<Column, "sheet" | "calculation" | "given" | "value" | "cellFor" | "text">;

/** The cell of a row in a column; undefined where the column's sheet has none. */
export function cellOfRow({ placed, cell, isSupplier }: Row, column: RowColumn): number | undefined {
  if (cell === undefined) return undefined;
  if (!isSupplier) return column.cellFor(cell);
  const like = variableLike(column.sheet, placed);
  const choice = cellAt(column.sheet, "supplier");
  return like === undefined || choice === undefined ? undefined : like.first + column.given(choice);
}

/** Whether a column's sheet has a row at all. */
export const hasRow = (row: Row, column: RowColumn): boolean =>
  row.placed.variable.text
    ? variableNamed(column.sheet, row.placed.variable.name) !== undefined
    : cellOfRow(row, column) !== undefined;

/** What stands at a row in a column: a text, or a number in base units (of an input its own); undefined where the column has none. */
export function valueOfRow(row: Row, column: RowColumn): number | string | undefined {
  if (row.placed.variable.text)
    return hasRow(row, column) ? column.text(row.placed.variable.name) : undefined;
  const cell = cellOfRow(row, column);
  if (cell === undefined) return undefined;
  return row.placed.choices === undefined ? column.value(cell) : column.given(cell);
}

/** Whether a row's values are all the same; a column that does not have it does not count. */
export function isSameInAll(values: readonly (number | string | undefined)[]): boolean {
  const known = values.filter((value) => value !== undefined);
  return known.every((value) => isSameValue(value, known[0] as number | string));
}

const isSameValue = (one: number | string, other: number | string): boolean =>
  typeof one === "number" && typeof other === "number" ? isSameNumber(one, other) : one === other;

/**
 * Inputs that do not have the same value in all columns, in the order of the workbook. What follows its formula in every
 * column is no difference of its own, and items that no column uses are passed over.
 */
export function differingInputs(sheet: Sheet, columns: readonly RowColumn[]): readonly Row[] {
  const inputs = [...sheet.variables.values()].filter(({ variable }) => isInput(variable));
  const calculations = columns.map((column) => column.calculation());
  const used = calculations.map(inUse);
  return inputs.flatMap((placed) => {
    if (placed.variable.text) {
      const row = rowOf(placed, [], undefined);
      return isSameInAll(columns.map((column) => valueOfRow(row, column))) ? [] : [row];
    }
    const rows: Row[] = [];
    for (let cell = placed.first; cell < placed.first + placed.count; cell++)
      if (used.some((isUsed) => isUsed(placed, cell)) && differs(cell, columns, calculations))
        rows.push(rowOf(placed, nameOf(sheet, cell).items, cell));
    return rows;
  });
}

function differs(cell: number, columns: readonly RowColumn[], calculations: readonly Calculation[]): boolean {
  let first: number | undefined;
  let isOther = false;
  let isGiven = false;
  for (const [i, calculation] of calculations.entries()) {
    const there = columns[i]?.cellFor(cell);
    if (there === undefined) continue;
    const value = givenValue(calculation, there);
    first ??= value;
    isOther ||= !isSameNumber(value, first);
    isGiven ||= !followsFormula(calculation, there);
  }
  return isOther && isGiven;
}

/** Whether an input holds its default formula, since nobody gave it a value. */
function followsFormula(calculation: Calculation, cell: number): boolean {
  const { markOfCell, ownInputs } = calculation.sheet;
  const mark = markOfCell[cell] ?? -1;
  return mark >= 0 && ownInputs[mark] === 0 && !isSet(calculation, cell);
}

const rowOf = (placed: SheetVariable, items: readonly string[], cell: number | undefined): Row => ({
  id: JSON.stringify([placed.variable.name, items]),
  placed,
  items,
  cell,
  isSupplier: false,
});
