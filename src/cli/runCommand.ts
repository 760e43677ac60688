/** `run`: calculates a workbook and prints inputs and results. */
import { cellsOf, didYouMean, errorOf } from "../engine/index.ts";
import { resultsCsv } from "../io/csv.ts";
import { resultRows } from "../io/results.ts";
import type { Request } from "./arguments.ts";
import { type OpenCalculation, openCalculation } from "./openWorkbook.ts";
import { complainLines, printLines } from "./print.ts";
import { resultJson } from "./resultJson.ts";
import { resultTable } from "./resultTable.ts";
import { FINE, OUTPUT_IS_ERROR, type Terminal } from "./terminal.ts";
import { writeJson } from "./writeJson.ts";

export function runCommand(
  terminal: Terminal,
  { words, scenario, settings, only, ...request }: Request,
): number {
  const open = openCalculation(terminal, words[0], scenario, settings);
  if ("refusal" in open) return complainLines(terminal, open.refusal);
  const unknown = unknownNames(open, only);
  if (unknown.length > 0) return complainLines(terminal, [...open.complaints, ...unknown]);
  const names = only.length > 0 ? only : [...open.sheet.variables.keys()];
  printResults(terminal, open, new Set(names), request);
  if (open.complaints.length > 0) return complainLines(terminal, open.complaints);
  const isError = (name: string): boolean =>
    cellsOf(open.sheet, name).some((cell) => errorOf(open.calculation, cell) !== undefined);
  return only.some(isError) ? OUTPUT_IS_ERROR : FINE;
}

function unknownNames({ sheet }: OpenCalculation, names: readonly string[]): string[] {
  return names
    .filter((name) => !sheet.variables.has(name))
    .map((name) => `--only: there is no variable “${name}”.${didYouMean(name, sheet.variables.keys())}`);
}

function printResults(
  terminal: Terminal,
  open: OpenCalculation,
  names: ReadonlySet<string>,
  { format, isEuropean }: Pick<Request, "format" | "isEuropean">,
): void {
  if (format === "table") printLines(terminal, resultTable(open, names));
  else if (format === "json") terminal.out(`${writeJson(resultJson(open, [...names]))}\n`);
  else {
    const rows = resultRows(open.calculation, open).filter(({ variable }) => names.has(variable));
    terminal.out(resultsCsv(rows, isEuropean ? "european" : "plain"));
  }
}
