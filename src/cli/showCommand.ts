/** `show`: one variable with its formula, values, what it uses, what uses it, and why it is an error. */
import {
  type CellName,
  cellAt,
  cellsOf,
  dependentsOf,
  didYouMean,
  nameOf,
  precedentsOf,
  provenanceAt,
  type Sheet,
  type Variable,
  writeNumber,
} from "../engine/index.ts";
import { type ResultRow, resultRows } from "../io/results.ts";
import type { Request } from "./arguments.ts";
import { definitionText } from "./listCommand.ts";
import { type OpenCalculation, openCalculation, type Refusal } from "./openWorkbook.ts";
import { complainLines, printLines } from "./print.ts";
import { readCellName } from "./readSetting.ts";
import { rowName, valueLines, valueText } from "./resultTable.ts";
import { FINE, type Terminal } from "./terminal.ts";

export function showCommand(terminal: Terminal, { words, preset, scenario, settings }: Request): number {
  // The file stands first; last is understood as well, since its ending tells.
  const [typed = "", file] = words.at(-1)?.endsWith(".json") ? words : words.toReversed();
  const open = openCalculation(terminal, { file, preset }, scenario, settings);
  if ("refusal" in open) return complainLines(terminal, open.refusal);
  const cells = cellsNamed(open.sheet, typed);
  if ("refusal" in cells) return complainLines(terminal, [...open.complaints, ...cells.refusal]);
  printLines(terminal, showLines(open, cells));
  return open.complaints.length > 0 ? complainLines(terminal, open.complaints) : FINE;
}

/** The cells that a name with or without items stands for. */
interface Named {
  readonly variable: Variable;
  readonly cells: readonly number[];
  /** The items that were named; a cell that is named is shown although it may not be in use. */
  readonly items: readonly string[];
}

function cellsNamed(sheet: Sheet, typed: string): Named | Refusal {
  const name = readCellName(typed) ?? { variable: typed, items: [] };
  const placed = sheet.variables.get(name.variable);
  if (placed === undefined)
    return {
      refusal: [
        `There is no variable “${name.variable}”.${didYouMean(name.variable, sheet.variables.keys())}`,
      ],
    };
  if (name.items.length === 0)
    return { variable: placed.variable, cells: cellsOf(sheet, name.variable), items: [] };
  const cell = cellAt(sheet, name.variable, name.items);
  if (cell !== undefined) return { variable: placed.variable, cells: [cell], items: name.items };
  return {
    refusal: [`${name.variable} has no item ${name.items.join(", ")}.${itemAdvice(name, placed.dimensions)}`],
  };
}

function itemAdvice({ variable, items }: CellName, dimensions: Sheet["workbook"]["dimensions"]): string {
  if (items.length !== dimensions.length)
    return ` It ranges over ${dimensions.length === 0 ? "nothing" : dimensions.map(({ name }) => name).join(" and ")}: write ${[variable, ...dimensions.map(({ name }) => `[${name}]`)].join("")}.`;
  const wrong = dimensions.findIndex((dimension, i) => !dimension.items.includes(items[i] ?? ""));
  const { name, items: known } = dimensions[wrong] ?? { name: "", items: [] };
  return `${didYouMean(items[wrong] ?? "", known)} ${name}: ${known.slice(0, 30).join(", ")}.`;
}

function showLines(open: OpenCalculation, { variable, cells, items }: Named): string[] {
  const { sheet, calculation } = open;
  const all = resultRows(calculation, { ...open, all: items.length > 0 });
  const rows = all.filter(
    (row) => row.variable === variable.name && (row.cell === undefined || cells.includes(row.cell)),
  );
  const used = cells.flatMap((cell) => precedentsOf(sheet, cell));
  const usedBy = cells.flatMap((cell) => dependentsOf(sheet, cell));
  const facts: [string, string][] = [
    ...variableFacts(variable, items, rows),
    ["Uses", usedText(open, all, used)],
    ["Used by", namesText(sheet, usedBy)],
  ];
  return [
    variable.name,
    ...facts.filter(([, text]) => text !== "").map(([head, text]) => `  ${head.padEnd(8)} ${text}`),
    "",
    ...valueLines(
      open,
      rows.map((row) => ({ ...row, label: row.variable })),
    ).map((line) => `  ${line}`),
  ];
}

/** What the workbook says of a variable; status and source of the one row that is shown, else the variable's own. */
function variableFacts(
  variable: Variable,
  items: readonly string[],
  rows: readonly ResultRow[],
): [string, string][] {
  const { label, note, section, unit, over, choice, formula } = variable;
  const [row, ...others] = rows;
  const { source, date } = variable;
  const own = {
    status: variable.status,
    source: [source, date].filter((part) => part !== undefined).join(", "),
  };
  const shown = row !== undefined && others.length === 0 ? row : own;
  return [
    ["Label", label ?? ""],
    ["Note", note ?? ""],
    ["Section", section ?? ""],
    ["Unit", unit ?? ""],
    ["Over", (over ?? []).join(", ")],
    ["Choices", typeof choice === "string" ? `items of ${choice}` : (choice ?? []).join(", ")],
    ["Range", rangeText(variable)],
    ["Status", shown.status ?? ""],
    ["Source", shown.source],
    ["Rivals", rivalsText(variable, items)],
    [formula === undefined ? "Input" : "Formula", definitionText(variable).replace(/^= /, "")],
  ];
}

/** Other published values, where sources conflict. */
function rivalsText(variable: Variable, items: readonly string[]): string {
  const { rivals = [] } = provenanceAt(variable, items);
  const unit = variable.unit === undefined ? "" : ` ${variable.unit}`;
  return rivals
    .map(({ value, label, source, date }) => {
      const origin = [source, date].filter((part) => part !== undefined).join(", ");
      return `${writeNumber(value)}${unit}, ${label}${origin === "" ? "" : ` (${origin})`}`;
    })
    .join("; ");
}

/** "0 to 100", "more than 0, whole numbers" */
function rangeText({ range, exclusiveMinimum, whole }: Variable): string {
  const parts = [
    range === undefined ? "" : range.map((bound) => bound ?? "no limit").join(" to "),
    exclusiveMinimum === undefined ? "" : `more than ${exclusiveMinimum}`,
    whole === true ? "whole numbers" : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** Most cells whose values are shown one by one. */
const MAX_USED = 12;

/** The cells that are used, with their values where they are few. */
function usedText({ sheet }: OpenCalculation, all: readonly ResultRow[], used: readonly number[]): string {
  const cells = new Set(used);
  if (cells.size === 0 || cells.size > MAX_USED) return namesText(sheet, used);
  const rows = all.filter(({ cell }) => cell !== undefined && cells.has(cell));
  return rows.map((row) => `${rowName(row)} = ${row.error || valueText(row)} ${row.unit}`.trim()).join("; ");
}

/** Variables of cells, each once, in the order of the sheet. */
function namesText(sheet: Sheet, cells: readonly number[]): string {
  const sorted = [...new Set(cells)].sort((a, b) => a - b);
  return [...new Set(sorted.map((cell) => nameOf(sheet, cell).variable))].join(", ") || "nothing";
}
