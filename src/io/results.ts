/** Inputs and results as rows, one a value: what CSV, tables and the page's own export are made of. */
import {
  type Calculation,
  type CellName,
  errorOf,
  inUnit,
  isSet,
  nameOf,
  provenanceAt,
  type SheetVariable,
  type Status,
  type Variable,
  valueAt,
  writeDate,
} from "../engine/index.ts";
import { inUse } from "./inUse.ts";
import { statusesOf } from "./statuses.ts";

/** The columns, in order. */
export const RESULT_COLUMNS = [
  "scenario",
  "section",
  "variable",
  "label",
  "item",
  "value",
  "unit",
  "status",
  "source",
  "error",
] as const;

/** One value. A number is in the variable's unit at 15 digits; a text is a choice or a free text; an error has none. */
export interface ResultRow {
  readonly scenario: string;
  readonly section: string;
  readonly variable: string;
  readonly label: string;
  /** Its item; a number along numbered dimensions such as years. Of two dimensions both, joined by " × ". */
  readonly item: string | number;
  readonly value: number | string | undefined;
  readonly unit: string;
  /** Of an input its own, of a result the weakest behind it; "" where nothing is behind it. */
  readonly status: Status | "";
  readonly source: string;
  /** The error's kind, or "". */
  readonly error: string;
  /** The sheet's cell; a free text has none. */
  readonly cell: number | undefined;
}

/** Words of another language; what is left out stays as the workbook has it. */
export interface ResultWords {
  readonly section?: (key: string) => string;
  readonly label?: (variable: Variable) => string;
  readonly item?: (item: string) => string;
  /** The source of a value that the user has set. */
  readonly setByUser?: string;
}

export interface ResultOptions {
  readonly scenario: string;
  /** Free texts that have been set, by variable. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly words?: ResultWords;
  /** Items that are not in use too. */
  readonly all?: boolean;
}

/** Every input and result of the sheet, in the order of the workbook; without items that are not in use. */
export function resultRows(calculation: Calculation, options: ResultOptions): ResultRow[] {
  const statuses = statusesOf(calculation);
  const isUsed = options.all === true ? () => true : inUse(calculation);
  const rows: ResultRow[] = [];
  for (const placed of calculation.sheet.variables.values()) {
    const { variable, first, count } = placed;
    const shared = sharedColumns(variable, options);
    if (variable.text === true) rows.push(textRow(variable, shared, options));
    for (let cell = first; cell < first + count; cell++) {
      if (!isUsed(placed, cell)) continue;
      const name = nameOf(calculation.sheet, cell);
      const error = errorOf(calculation, cell)?.kind ?? "";
      rows.push({
        ...shared,
        item: itemIn(placed, name.items, options),
        value: error === "" ? valueIn(placed, valueAt(calculation, cell)) : undefined,
        status: statuses[cell] ?? "",
        source: sourceOf(variable, name, isSet(calculation, cell), options),
        error,
        cell,
      });
    }
  }
  return rows;
}

function itemIn(
  { dimensions }: SheetVariable,
  items: readonly string[],
  { words }: ResultOptions,
): string | number {
  const [dimension, ...others] = dimensions;
  if (dimension?.from !== undefined && others.length === 0) return Number(items[0]);
  return items.map((item) => words?.item?.(item) ?? item).join(" × ");
}

/** A cell's value as people read it: a choice as its text, a day as 2026-03-31 ("" is none), a number in the variable's unit. */
export function valueIn({ choices, unit }: SheetVariable, value: number): number | string {
  if (unit.text === "date") return writeDate(value);
  return choices === undefined ? inUnit(value, unit) : (choices[value] ?? "");
}

type Shared = Pick<ResultRow, "scenario" | "section" | "variable" | "label" | "unit">;

function sharedColumns(variable: Variable, { scenario, words }: ResultOptions): Shared {
  const { name, section = "", unit = "", label = name } = variable;
  return {
    scenario,
    section: section === "" ? "" : (words?.section?.(section) ?? section),
    variable: name,
    label: words?.label?.(variable) ?? label,
    unit,
  };
}

function textRow(variable: Variable, shared: Shared, options: ResultOptions): ResultRow {
  const { texts = {} } = options;
  const isOwn = Object.hasOwn(texts, variable.name);
  return {
    ...shared,
    item: "",
    value: textOf(variable, texts),
    status: isOwn ? "yours" : (variable.status ?? "assumption"),
    source: sourceOf(variable, { variable: variable.name, items: [] }, isOwn, options),
    error: "",
    cell: undefined,
  };
}

/** A text variable's text: as set, or as the workbook has it. */
export function textOf({ name, input }: Variable, texts: Readonly<Record<string, string>>): string {
  if (Object.hasOwn(texts, name)) return texts[name] ?? "";
  return typeof input === "object" || input === undefined ? "" : String(input);
}

/** Where an input's value comes from, with the day; "" for a result. */
function sourceOf(variable: Variable, { items }: CellName, isOwn: boolean, { words }: ResultOptions): string {
  if (variable.formula !== undefined) return "";
  if (isOwn) return words?.setByUser ?? "Set by the user";
  const { source, date } = provenanceAt(variable, items);
  return [source, date].filter((part) => part !== undefined && part !== "").join(", ");
}
