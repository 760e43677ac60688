/** `run`: calculates a workbook, once or for each option of a choice, and prints inputs and results. */
import { cellsOf, didYouMean, errorOf } from "../engine/index.ts";
import { resultsCsv } from "../io/csv.ts";
import { inUse } from "../io/inUse.ts";
import { resultRows } from "../io/results.ts";
import type { Request } from "./arguments.ts";
import { eachTable } from "./eachTable.ts";
import { type OpenOption, openEach, optionRows } from "./openEach.ts";
import { type OpenCalculation, openCalculation, type Refusal } from "./openWorkbook.ts";
import { complainLines, printLines } from "./print.ts";
import { eachJson, resultJson } from "./resultJson.ts";
import { resultTable } from "./resultTable.ts";
import { FINE, OUTPUT_IS_ERROR, type Terminal } from "./terminal.ts";
import { writeJson } from "./writeJson.ts";

export function runCommand(terminal: Terminal, request: Request): number {
  const { words, preset, scenario, settings, only } = request;
  const open = openCalculation(terminal, { file: words[0], preset }, scenario, settings);
  if ("refusal" in open) return complainLines(terminal, open.refusal);
  const options = optionsOf(open, request);
  const refusal = [...unknownNames(open, only), ...("refusal" in options ? options.refusal : [])];
  if ("refusal" in options || refusal.length > 0)
    return complainLines(terminal, [...open.complaints, ...refusal]);
  const names = new Set(only.length > 0 ? only : open.sheet.variables.keys());
  const runs = options.length === 0 ? [open] : options;
  if (request.format === "csv") printCsv(terminal, open, options, names, request);
  else if (options.length === 0) printOne(terminal, open, names, request);
  else printEach(terminal, open, options, names, request);
  if (open.complaints.length > 0) return complainLines(terminal, open.complaints);
  return runs.some((run) => hasError(run, only)) ? OUTPUT_IS_ERROR : FINE;
}

/** The calculations that `--each` asks for; none without it. */
const optionsOf = (open: OpenCalculation, { each }: Request): readonly OpenOption[] | Refusal =>
  each === undefined ? [] : openEach(open, each);

function unknownNames({ sheet }: OpenCalculation, names: readonly string[]): string[] {
  return names
    .filter((name) => !sheet.variables.has(name))
    .map((name) => `--only: there is no variable “${name}”.${didYouMean(name, sheet.variables.keys())}`);
}

function printOne(
  terminal: Terminal,
  open: OpenCalculation,
  names: ReadonlySet<string>,
  { format }: Request,
): void {
  if (format === "table") printLines(terminal, resultTable(open, names));
  else terminal.out(`${writeJson(resultJson(open, [...names]))}\n`);
}

function printEach(
  terminal: Terminal,
  open: OpenCalculation,
  options: readonly OpenOption[],
  names: ReadonlySet<string>,
  { format, each = "" }: Request,
): void {
  if (format === "table") printLines(terminal, eachTable(open, each, options, names));
  else terminal.out(`${writeJson(eachJson(open, each, options, [...names]))}\n`);
}

/** The rows, of all options one after the other: the first column tells them apart. */
function printCsv(
  terminal: Terminal,
  open: OpenCalculation,
  options: readonly OpenOption[],
  names: ReadonlySet<string>,
  { isEuropean }: Request,
): void {
  const rows = options.length === 0 ? resultRows(open.calculation, open) : optionRows(open, options).flat();
  const wanted = rows.filter(({ variable }) => names.has(variable));
  terminal.out(resultsCsv(wanted, isEuropean ? "european" : "plain"));
}

/** Whether a cell of these variables that is in use is an error. */
function hasError({ sheet, calculation }: OpenCalculation, names: readonly string[]): boolean {
  const isUsed = inUse(calculation);
  return names.some((name) => {
    const placed = sheet.variables.get(name);
    return cellsOf(sheet, name).some(
      (cell) => placed !== undefined && isUsed(placed, cell) && errorOf(calculation, cell) !== undefined,
    );
  });
}
