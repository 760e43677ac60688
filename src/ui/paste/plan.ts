/** What a pasted table would do to a sheet: every cell of it is a value, blank, unusable with its reason, or outside. */
import {
  type CellName,
  cellsOf,
  type InputValue,
  inUnit,
  nameOf,
  type Sheet,
  type SheetVariable,
  variableOf,
} from "../../engine/index.ts";
import type { PasteTarget } from "./openPaste.ts";
import { type CellReader, type Note, readCell, type Unusable } from "./readCell.ts";
import type { Table } from "./readTable.ts";

/** A place in the pasted table, counted from 0, and what it says. */
interface Pasted {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A value on its way to a cell, in base units; of a choice the option's place. */
export interface Put extends Pasted {
  readonly cell: number;
  readonly value: number;
  readonly note?: Note;
}

export interface Refused extends Pasted {
  readonly cell: number;
  readonly unusable: Unusable;
}

export interface Plan {
  readonly inputs: readonly Put[];
  /** Values that fall on formulas. */
  readonly formulas: readonly Put[];
  readonly unusable: readonly Refused[];
  /** What lies where no value can go: beyond the sheet, on its heads. */
  readonly outside: readonly Pasted[];
  /** Blank cells over cells of the sheet, which stay as they are. */
  readonly nBlank: number;
}

export function planPaste(table: Table, target: PasteTarget, sheet: Sheet, reader: CellReader): Plan {
  const plan = {
    inputs: [] as Put[],
    formulas: [] as Put[],
    unusable: [] as Refused[],
    outside: [] as Pasted[],
    nBlank: 0,
  };
  for (const [row, texts] of filled(table, target.selected).entries()) {
    for (const [column, text] of texts.entries()) {
      const cell = target.cells[row]?.[column];
      if (cell === undefined) {
        if (text.trim() !== "") plan.outside.push({ row, column, text });
        continue;
      }
      const placed = variableOf(sheet, cell);
      const read = readCell(text, placed, reader);
      if (read === undefined) plan.nBlank += 1;
      else if ("unusable" in read) plan.unusable.push({ row, column, text, cell, ...read });
      else plan[isFormula(placed) ? "formulas" : "inputs"].push({ row, column, text, cell, ...read });
    }
  }
  return plan;
}

const isFormula = ({ variable }: SheetVariable): boolean => variable.formula !== undefined;

/** The table as often as it fits a selection that is so many times as large: one value fills all of it. */
function filled(
  table: Table,
  { rows = 1, columns = 1 }: Partial<NonNullable<PasteTarget["selected"]>> = {},
): Table {
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows % table.length !== 0 || columns % width !== 0) return table;
  if (rows === table.length && columns === width) return table;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => table[row % table.length]?.[column % width] ?? ""),
  );
}

/** Variables that pasting over formulas would make inputs, in the order of the sheet. */
export function overwritten({ formulas }: Plan, sheet: Sheet): readonly SheetVariable[] {
  return [...new Set(formulas.map(({ cell }) => variableOf(sheet, cell)))];
}

export interface PlacedValue {
  readonly place: CellName;
  readonly value: InputValue;
}

/**
 * The values to set, in each variable's unit. Where a formula with several cells becomes an input, cells that are not
 * pasted onto keep the values that they have now; `valueAt` gives those, NaN of an error.
 */
export function valuesOf(
  plan: Plan,
  sheet: Sheet,
  over: { readonly isAllowed: boolean; readonly valueAt: (cell: number) => number },
): readonly PlacedValue[] {
  const puts = over.isAllowed ? [...plan.inputs, ...plan.formulas] : plan.inputs;
  const values = new Map(puts.map(({ cell, value }) => [cell, value]));
  if (over.isAllowed) {
    for (const { variable } of overwritten(plan, sheet)) {
      for (const cell of cellsOf(sheet, variable.name)) {
        const value = values.get(cell) ?? over.valueAt(cell);
        if (!Number.isNaN(value)) values.set(cell, value);
      }
    }
  }
  return Array.from(values, ([cell, value]) => {
    const { choices, unit } = variableOf(sheet, cell);
    return { place: nameOf(sheet, cell), value: choices?.[value] ?? inUnit(value, unit) };
  });
}
