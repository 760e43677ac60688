/** The inputs that overrides set, one by one, each with what the workbook itself has: what a scenario changes. */
import {
  cellAt,
  type InputValue,
  type InputValues,
  type Sheet,
  type SheetVariable,
} from "../engine/index.ts";
import { type Overrides, readOverrides } from "./overrides.ts";
import { ownValue } from "./ownValue.ts";

/** One value set: a number in the variable's unit, a choice by its option, or a text. */
export interface ChangedInput {
  readonly variable: string;
  /** One for each dimension that it ranges over. */
  readonly items: readonly string[];
  /** Its cell; a text has none. */
  readonly cell?: number;
  /** The workbook's own, as `to`; undefined where the workbook gives none, so that its formula holds until a value is set. */
  readonly from: InputValue | undefined;
  readonly to: InputValue;
}

/**
 * Every input that is set, in the order of the sheet: those that the page marks as the user's. A value that was set to
 * what the workbook has is among them (`from` is `to`); what the sheet does not have, or cannot be set, is passed over.
 */
export function changedInputs(sheet: Sheet, overrides: Overrides): readonly ChangedInput[] {
  return Array.from(sheet.variables.values(), (placed) => changesOf(sheet, placed, overrides)).flat();
}

function changesOf(sheet: Sheet, placed: SheetVariable, overrides: Overrides): readonly ChangedInput[] {
  const { name, text } = placed.variable;
  const values = Object.hasOwn(overrides, name) ? overrides[name] : undefined;
  if (values === undefined) return [];
  if (text) return typeof values === "string" ? [textChange(placed, values)] : [];
  const usable = new Set(readOverrides(sheet, { [name]: values }).edits.map(({ cell }) => cell));
  const changes: (ChangedInput & { readonly cell: number })[] = [];
  const walk = (part: InputValues, items: readonly string[]): void => {
    if (typeof part === "object") {
      for (const [item, inner] of Object.entries(part)) walk(inner, [...items, item]);
      return;
    }
    const cell = cellAt(sheet, name, items);
    if (cell === undefined || !usable.has(cell)) return;
    changes.push({ variable: name, items, cell, from: ownValue(placed, items), to: part });
  };
  walk(values, []);
  return changes.sort((one, other) => one.cell - other.cell);
}

const textChange = (placed: SheetVariable, to: string): ChangedInput => ({
  variable: placed.variable.name,
  items: [],
  from: ownValue(placed, []) ?? "",
  to,
});
