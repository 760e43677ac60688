/** The table as rows of results, one a value and a scenario: the same digits as the command line prints. */
import { type ResultOptions, type ResultRow, resultRows } from "../../io/results.ts";
import type { Column } from "../../store/createComparison.ts";
import { cellOfRow, type Row, textNameOf } from "./rows.ts";

/** Column after column; in each what the table shows, in the order of its workbook. */
export function comparedRows(
  columns: readonly Column[],
  rows: readonly Row[],
  nameOf: (key: string) => string,
  words: NonNullable<ResultOptions["words"]>,
): readonly ResultRow[] {
  return columns.flatMap((column) => {
    const cells = new Set(rows.map((row) => cellOfRow(row, column)));
    const texts = new Set(rows.map((row) => textNameOf(row, column)));
    const all = resultRows(column.calculation(), {
      scenario: nameOf(column.key),
      texts: column.texts,
      words,
      all: true,
    });
    return all.filter(({ cell, variable }) => (cell === undefined ? texts.has(variable) : cells.has(cell)));
  });
}
