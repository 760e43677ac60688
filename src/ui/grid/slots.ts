/** What stands in a row, column by column: the spot that it is, its role for those who hear the page, and its cell. */
import { cellAt, type Dimension, type Sheet, type SheetVariable } from "../../engine/index.ts";
import type { Part, Spot } from "../sheet/createSheetView.ts";
import type { Block, Row } from "./layout.ts";

/** A head that is a word only: of the columns of a list, of the rows of a table. */
export type HeadWord = "label" | "name" | "value" | "unit" | "formula" | "status";

export interface Slot {
  /** From 0. */
  readonly column: number;
  /** How many columns it spans. */
  readonly span: number;
  readonly role: "gridcell" | "columnheader" | "rowheader";
  /** None where nothing can be done. */
  readonly spot?: Spot;
  /** Of a head that is a word: which. */
  readonly word?: HeadWord;
  /** Of the head of items, and of an item: their dimension. */
  readonly dimension?: Dimension;
  readonly variable?: SheetVariable;
  /** Of a value: its cell, where the sheet has one. */
  readonly cell?: number;
}

const LIST_HEADS: readonly HeadWord[] = ["label", "name", "value", "unit", "formula", "status"];

/** The slots of a row, from left to right. */
export function slotsOf(sheet: Sheet, row: Row): readonly Slot[] {
  switch (row.kind) {
    case "heads":
      return LIST_HEADS.map((word, column) => ({ column, span: 1, role: "columnheader", word }));
    case "section":
      return [
        {
          column: 0,
          span: LIST_HEADS.length,
          role: "rowheader",
          spot: { part: "section", section: row.section },
        },
      ];
    case "variable":
      return variableSlots(sheet, row.block, row.variable);
    case "across":
      return acrossSlots(row.block);
    case "table":
      return tableSlots(row.block, row.part);
    case "item":
      return itemSlots(sheet, row.block, row.item);
    case "add":
      return addSlots(row.section);
  }
}

/** The columns that a row with these slots takes. */
export const nColumns = (slots: readonly Slot[]): number => {
  const last = slots.at(-1);
  return last === undefined ? 0 : last.column + last.span;
};

function variableSlots(sheet: Sheet, block: Block, variable: SheetVariable): readonly Slot[] {
  const { section } = block;
  const values =
    block.kind === "timeline"
      ? block.items.map((item) => valueSlot(sheet, section, variable, [item]))
      : block.kind === "list"
        ? [valueSlot(sheet, section, variable, [])]
        : [];
  // The row above a matrix has no value; the column stays free, so that unit and formula stand as in a list.
  const gap = block.kind === "matrix" ? 1 : 0;
  const before = [partSlot(section, variable, "label", "rowheader"), partSlot(section, variable, "name")];
  const behind = (["unit", "formula", "status"] as const).map((part) => partSlot(section, variable, part));
  return [...numbered([...before, ...values]), ...numbered(behind, before.length + values.length + gap)];
}

function acrossSlots({ kind, section, dimension, items, across, acrossItems }: Block): readonly Slot[] {
  if (kind === "matrix")
    return numbered([
      dimensionSlot(dimension),
      ...acrossItems.map((item) => itemSlot(section, across, item, "columnheader")),
    ]);
  return numbered([
    dimensionSlot(dimension),
    wordSlot("name", "columnheader"),
    ...items.map((item) => itemSlot(section, dimension, item, "columnheader")),
    ...(["unit", "formula", "status"] as const).map((word) => wordSlot(word, "columnheader")),
  ]);
}

function tableSlots({ section, variables, dimension }: Block, part: HeadWord & Part): readonly Slot[] {
  const head = part === "label" ? dimensionSlot(dimension) : wordSlot(part, "rowheader");
  const role = part === "label" ? "columnheader" : "gridcell";
  return numbered([head, ...variables.map((variable) => partSlot(section, variable, part, role))]);
}

function itemSlots(sheet: Sheet, block: Block, item: string): readonly Slot[] {
  const { kind, section, variables, dimension, acrossItems } = block;
  const values =
    kind === "matrix"
      ? acrossItems.map((other) => valueSlot(sheet, section, variables[0] as SheetVariable, [item, other]))
      : variables.map((variable) => valueSlot(sheet, section, variable, [item]));
  return numbered([itemSlot(section, dimension, item, "rowheader"), ...values]);
}

/** A label makes a variable; a name, a value or a formula typed in its column does too. */
const ADD_SLOTS = [
  { part: "add", column: 0, role: "rowheader" },
  { part: "name", column: 1, role: "gridcell" },
  { part: "value", column: 2, role: "gridcell" },
  { part: "formula", column: 4, role: "gridcell" },
] as const satisfies readonly { part: Part; column: number; role: Slot["role"] }[];

const addSlots = (section: string): readonly Slot[] =>
  ADD_SLOTS.map(({ part, column, role }) => ({ column, span: 1, role, spot: { part, section } }));

type Loose = Omit<Slot, "column">;

const numbered = (slots: readonly Loose[], from = 0): readonly Slot[] =>
  slots.map((slot, i) => ({ ...slot, column: from + i }));

const wordSlot = (word: HeadWord, role: Slot["role"]): Loose => ({ span: 1, role, word });

const dimensionSlot = (dimension: Dimension | undefined): Loose => ({
  span: 1,
  role: "columnheader",
  ...(dimension && { dimension }),
});

const partSlot = (
  section: string,
  variable: SheetVariable,
  part: HeadWord & Part,
  role: Slot["role"] = "gridcell",
): Loose => ({ span: 1, role, variable, spot: { part, section, variable: variable.variable.name } });

function valueSlot(sheet: Sheet, section: string, variable: SheetVariable, items: readonly string[]): Loose {
  const { name } = variable.variable;
  const cell = cellAt(sheet, name, items);
  const spot: Spot = { part: "value", section, variable: name, items };
  return { span: 1, role: "gridcell", variable, spot, ...(cell !== undefined && { cell }) };
}

const itemSlot = (
  section: string,
  dimension: Dimension | undefined,
  item: string,
  role: Slot["role"],
): Loose => ({
  span: 1,
  role,
  ...(dimension && { dimension }),
  spot: { part: "item", section, items: [item], ...(dimension && { dimension: dimension.name }) },
});
