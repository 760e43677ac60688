/** A formula with the current numbers put in: every name of a variable becomes what it is worth at this cell. */
import { type CellName, cellAt, cellsOf, type Sheet, variableNamed } from "../../engine/index.ts";

/** How a value is written in place of its name. */
export type WriteCell = (cell: number, unit: string) => string;

/** Lists of more values than this stay names. */
const MOST_LISTED = 8;

/** The formula of the variable at a cell, with numbers for names. Functions, items and operators stay. */
export function withNumbers(sheet: Sheet, at: CellName, formula: string, write: WriteCell): string {
  const pattern = /"[^"]*"|([A-Za-z]\w*)(\s*\[[^\]]*\])?/g;
  return formula.replace(pattern, (text, name: string | undefined, index: string | undefined) => {
    const known = name === undefined ? undefined : sheet.variables.get(name);
    if (name === undefined || known === undefined) return text;
    if (known.choices !== undefined) return JSON.stringify(write(known.first, ""));
    const picked = index === undefined ? itemsAt(sheet, at, name) : itemsOf(sheet, index, write);
    const cell = picked && cellAt(sheet, name, picked);
    if (cell !== undefined) return write(cell, known.unit.text);
    const cells = cellsOf(sheet, name);
    if (cells.length > MOST_LISTED || index !== undefined) return text;
    return cells.map((each) => write(each, known.unit.text)).join(", ");
  });
}

/** The items that a name means at a cell: those of the dimensions they share. Undefined if one is not among them. */
function itemsAt(sheet: Sheet, at: CellName, name: string): readonly string[] | undefined {
  const here = variableNamed(sheet, at.variable);
  const items = sheet.variables.get(name)?.axes.map((axis) => {
    const place = here?.axes.findIndex((own) => own.name === axis.name) ?? -1;
    return at.items[place];
  });
  return items?.every((item) => item !== undefined) ? (items as readonly string[]) : undefined;
}

/** The item in brackets: a text, or what a choice stands at. */
function itemsOf(sheet: Sheet, index: string, write: WriteCell): readonly string[] {
  const inside = index.trim().slice(1, -1).trim();
  const choice = sheet.variables.get(inside);
  return [choice?.choices === undefined ? inside.replace(/^"|"$/g, "") : write(choice.first, "")];
}
