/** Calculations side by side, a column for each option of a choice. */
import { warningsOf } from "../engine/index.ts";
import { type ResultRow, resultRows } from "../io/results.ts";
import { describeError, describeProblem, sentenceOf } from "./describeProblem.ts";
import type { OpenOption } from "./openEach.ts";
import type { OpenCalculation } from "./openWorkbook.ts";
import { listed, loopLines, rowName, valueText } from "./resultTable.ts";
import { textTable, underHeadings } from "./textTable.ts";

/** The lines of the table: title, options, some variables; then errors, warnings and loops by option. */
export function eachTable(
  { sheet, scenario }: OpenCalculation,
  each: string,
  options: readonly OpenOption[],
  names: ReadonlySet<string>,
): string[] {
  const columns = options.map((open) => usedRows(open, names));
  const rows = rowsOf(options, names).filter((row) => columns.some((column) => column.has(keyOf(row))));
  const cells = rows.map((row) => {
    const { variable, unit, label } = row;
    const values = columns.map((column) => cellText(column.get(keyOf(row))));
    return [rowName(row), ...values, unit, label === variable ? "" : label];
  });
  const heading = ["", ...options.map(({ option }) => option), "", ""];
  const right = options.map(() => "right" as const);
  const [head = "", ...lines] = textTable([heading, ...cells], ["left", ...right, "left", "left"]);
  return [
    `${sheet.workbook.title} (scenario ${scenario}, each ${each})`,
    "",
    `  ${head}`,
    ...underHeadings(
      lines,
      rows.map(({ section }) => section),
    ),
    ...listed(
      "Errors",
      byOption(options, (open) => errorsOf(open, columns[options.indexOf(open)])),
    ),
    ...listed("Warnings", byOption(options, warningLines)),
    ...listed(
      "Circular references",
      byOption(options, ({ calculation }) => loopLines(calculation)),
    ),
  ];
}

type Column = ReadonlyMap<string | number, ResultRow>;

/** The rows of one option that are in use, by their key. */
const usedRows = (open: OpenOption, names: ReadonlySet<string>): Column =>
  new Map(
    resultRows(open.calculation, open)
      .filter(({ variable }) => names.has(variable))
      .map((row) => [keyOf(row), row]),
  );

/** All rows in order, whatever is in use at which option. */
const rowsOf = ([open]: readonly OpenOption[], names: ReadonlySet<string>): ResultRow[] =>
  open === undefined
    ? []
    : resultRows(open.calculation, { ...open, all: true }).filter(({ variable }) => names.has(variable));

/** A cell, or the name of a text, which has none. */
const keyOf = ({ cell, variable }: ResultRow): string | number => cell ?? variable;

const cellText = (row: ResultRow | undefined): string =>
  row === undefined ? "" : row.error === "" ? valueText(row) : "error";

/** Lines of every option behind its name, each once. */
const byOption = (
  options: readonly OpenOption[],
  linesOf: (open: OpenOption) => readonly string[],
): string[] =>
  options.flatMap((open) => [...new Set(linesOf(open))].map((line) => `${open.option}: ${line}`));

function errorsOf({ calculation }: OpenOption, column: Column = new Map()): string[] {
  return [...column.values()].flatMap((row) => {
    const error = row.cell === undefined ? undefined : describeError(calculation, row.cell);
    return error === undefined ? [] : [`${rowName(row)} – ${sentenceOf(error)}`];
  });
}

const warningLines = ({ calculation }: OpenOption): string[] =>
  warningsOf(calculation).map((warning) => sentenceOf(describeProblem(calculation, warning)));
