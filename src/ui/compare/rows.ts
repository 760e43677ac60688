/** The rows of a comparison: places of the workbook's sheet, and the inputs among them that differ. */
import {
  type Calculation,
  type CellError,
  cellAt,
  givenValue,
  isSet,
  nameOf,
  type Sheet,
  type SheetVariable,
  variableOf,
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
export type RowColumn = Pick<
  Column,
  "sheet" | "calculation" | "given" | "value" | "error" | "cellFor" | "text"
>;

/** The cell of a row in a column; undefined where the column's sheet has none. */
export function cellOfRow({ placed, cell, isSupplier }: Row, column: RowColumn): number | undefined {
  if (cell === undefined) return undefined;
  if (!isSupplier) return column.cellFor(cell);
  const like = variableLike(column.sheet, placed);
  const choice = cellAt(column.sheet, "supplier");
  return like === undefined || choice === undefined ? undefined : like.first + column.given(choice);
}

/** What the variable of a text row is called in a column; undefined where the column has no such text. */
export function textNameOf({ placed }: Row, column: Pick<RowColumn, "sheet">): string | undefined {
  const like = variableLike(column.sheet, placed)?.variable;
  return like?.text ? like.name : undefined;
}

/**
 * What stands at a row in a column: a text, of a choice its option by the column's own name, or a number in base units, NaN
 * where it is an error; undefined where the column has none.
 */
export function valueOfRow(row: Row, column: RowColumn): number | string | undefined {
  if (row.placed.variable.text) {
    const name = textNameOf(row, column);
    return name === undefined ? undefined : column.text(name);
  }
  const cell = cellOfRow(row, column);
  if (cell === undefined) return undefined;
  return row.placed.choices === undefined
    ? column.value(cell)
    : optionIn(column.sheet, cell, column.given(cell));
}

/** The option of a choice by its number: the same number is another option where items are called otherwise. */
function optionIn(sheet: Sheet, cell: number, given: number): number | string | undefined {
  const { choices } = variableOf(sheet, cell);
  return choices === undefined ? undefined : (choices[given] ?? Number.NaN);
}

export function errorOfRow(row: Row, column: RowColumn): CellError | undefined {
  const cell = cellOfRow(row, column);
  return cell === undefined ? undefined : column.error(cell);
}

/** The items that a row stands at in a column, by the column's own names, where those are not the row's. */
export function otherItems(row: Row, column: RowColumn): readonly string[] {
  const cell = cellOfRow(row, column);
  const there = cell === undefined ? [] : nameOf(column.sheet, cell).items;
  return there.filter((item, axis) => item !== row.items[axis]);
}

/** What of a row is compared: its value, or its error; undefined where a column does not have it. */
export type Standing = number | string | CellError | undefined;

export function standingOf(row: Row, column: RowColumn): Standing {
  const value = valueOfRow(row, column);
  return typeof value === "number" && Number.isNaN(value) ? (errorOfRow(row, column) ?? value) : value;
}

/** Errors are the same by their kind. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  if (typeof one === "object" && typeof other === "object") return one.kind === other.kind;
  return typeof one === "number" && typeof other === "number" ? isSameNumber(one, other) : one === other;
}

/** Whether the same stands in all columns; what one of them does not have differs. */
export const isSameInAll = (standings: readonly Standing[]): boolean =>
  standings.every((standing) => isSameStanding(standing, standings[0]));

/**
 * Inputs that do not have the same value in all columns that have them, in the order of the workbook. What follows its
 * formula in every column is no difference of its own, and items that no column uses are passed over. A column that does not
 * have an input does not count: of a sheet that was begun empty a published deal has none.
 */
export function differingInputs(sheet: Sheet, columns: readonly RowColumn[]): readonly Row[] {
  const inputs = [...sheet.variables.values()].filter(({ variable }) => isInput(variable));
  const calculations = columns.map((column) => column.calculation());
  const used = calculations.map(inUse);
  return inputs.flatMap((placed) => {
    if (placed.variable.text) {
      const row = rowOf(placed, [], undefined);
      const texts = columns.flatMap((column) => valueOfRow(row, column) ?? []);
      return isSameInAll(texts) ? [] : [row];
    }
    const rows: Row[] = [];
    for (let cell = placed.first; cell < placed.first + placed.count; cell++)
      if (used.some((isUsed) => isUsed(placed, cell)) && differs(placed, cell, columns, calculations))
        rows.push(rowOf(placed, nameOf(sheet, cell).items, cell));
    return rows;
  });
}

function differs(
  { choices }: SheetVariable,
  cell: number,
  columns: readonly RowColumn[],
  calculations: readonly Calculation[],
): boolean {
  let first: Standing;
  let isOther = false;
  let isGiven = false;
  for (const [i, calculation] of calculations.entries()) {
    const there = columns[i]?.cellFor(cell);
    if (there === undefined) continue;
    const given = givenValue(calculation, there);
    const value = choices === undefined ? given : optionIn(calculation.sheet, there, given);
    first ??= value;
    isOther ||= value !== undefined && !isSameStanding(value, first);
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
