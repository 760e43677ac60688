/** Calculations side by side, a column for each option of a choice. */
import { warningsOf } from "../engine/index.ts";
import { type ResultRow, resultRows } from "../io/results.ts";
import { describeError, describeProblem, sentenceOf } from "./describeProblem.ts";
import { type OpenOption, optionRows } from "./openEach.ts";
import type { OpenCalculation } from "./openWorkbook.ts";
import { listed, loopLines, rowName, valueText } from "./resultTable.ts";
import { textTable, underHeadings } from "./textTable.ts";

/** The lines of the table: title, options, some variables; then errors, warnings and loops by option. */
export function eachTable(
  open: OpenCalculation,
  each: string,
  options: readonly OpenOption[],
  names: ReadonlySet<string>,
): string[] {
  const columns = optionRows(open, options).map(
    (rows): Column =>
      new Map(rows.filter(({ variable }) => names.has(variable)).map((row) => [keyOf(row), row])),
  );
  const rows = rowsOf(open, names).filter((row) => columns.some((column) => column.has(keyOf(row))));
  const cells = rows.map((row) => {
    const { variable, unit, label } = row;
    const values = columns.map((column) => cellText(column.get(keyOf(row))));
    return [rowName(row), ...values, unit, label === variable ? "" : label];
  });
  const heading = ["", ...options.map(({ option }) => option), "", ""];
  const right = options.map(() => "right" as const);
  const [head = "", ...lines] = textTable([heading, ...cells], ["left", ...right, "left", "left"]);
  return [
    `${open.sheet.workbook.title} (scenario ${open.scenario}, each ${each})`,
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

/** All rows in order, whatever is in use at which option. */
const rowsOf = (open: OpenCalculation, names: ReadonlySet<string>): ResultRow[] =>
  resultRows(open.calculation, { ...open, all: true }).filter(({ variable }) => names.has(variable));

/** A cell, or the name of a text, which has none. */
const keyOf = ({ cell, variable }: ResultRow): string | number => cell ?? variable;

const cellText = (row: ResultRow | undefined): string =>
  row === undefined ? "" : row.error === "" ? valueText(row) : "error";

/** Lines that hold at some options, each once behind their names; behind no name where it holds at all. */
function byOption(
  options: readonly OpenOption[],
  linesOf: (open: OpenOption) => readonly string[],
): string[] {
  const holders = new Map<string, Set<string>>();
  for (const open of options)
    for (const line of linesOf(open)) holders.set(line, (holders.get(line) ?? new Set()).add(open.option));
  return [...holders].map(([line, names]) =>
    names.size === options.length ? line : `${[...names].join(", ")}: ${line}`,
  );
}

function errorsOf({ calculation }: OpenOption, column: Column = new Map()): string[] {
  return [...column.values()].flatMap((row) => {
    const error = row.cell === undefined ? undefined : describeError(calculation, row.cell);
    return error === undefined ? [] : [`${rowName(row)} – ${sentenceOf(error)}`];
  });
}

const warningLines = ({ calculation }: OpenOption): string[] =>
  warningsOf(calculation).map((warning) => sentenceOf(describeProblem(calculation, warning)));
