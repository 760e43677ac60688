/** The table as a text that spreadsheets take: a line a row, a column a scenario, numbers with all their digits. */
import { inUnit, type SheetVariable, writeDate } from "../../engine/index.ts";
import { type Copied, selectionText, type Writing } from "../grid/selectionText.ts";

/** A row as it is copied: its name, and what stands in each column; undefined where a column does not have it. */
export interface CopiedRow {
  readonly label: string;
  readonly placed: SheetVariable;
  readonly values: readonly (number | string | undefined)[];
}

export interface TableHeads {
  readonly row: string;
  readonly unit: string;
  readonly columns: readonly string[];
}

export function tableText(heads: TableHeads, rows: readonly CopiedRow[], writing: Writing): string {
  const head: Copied[] = [heads.row, heads.unit, ...heads.columns].map((text) => ({ text }));
  const lines = rows.map(({ label, placed, values }): readonly (Copied | undefined)[] => [
    { text: label },
    { text: placed.choices === undefined ? placed.unit.text : "" },
    ...values.map((value) => copiedOf(placed, value)),
  ]);
  return selectionText([head, ...lines], writing);
}

/** A text is a choice's option or a free text; a number is in base units, NaN where it is an error. */
function copiedOf({ unit }: SheetVariable, value: number | string | undefined): Copied | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return { text: value };
  if (Number.isNaN(value)) return { missing: true };
  if (unit.text === "date") return { text: writeDate(value) };
  return { number: inUnit(value, unit), isPercent: unit.text === "%" };
}
