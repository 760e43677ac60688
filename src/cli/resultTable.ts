/** A calculation as a table for people: sections, aligned values, errors in words. */
import {
  type Calculation,
  cellText,
  circularGroups,
  type GroupReport,
  warningsOf,
  writeNumber,
} from "../engine/index.ts";
import { type ResultRow, resultRows } from "../io/results.ts";
import { describeError, describeProblem, sentenceOf } from "./describeProblem.ts";
import type { OpenCalculation } from "./openWorkbook.ts";
import { textTable, underHeadings } from "./textTable.ts";

/** The lines of the table: some variables, then all warnings, and the circular references without a result. */
export function resultTable(open: OpenCalculation, names: ReadonlySet<string>): string[] {
  const { sheet, scenario, calculation } = open;
  const rows = resultRows(calculation, open).filter(({ variable }) => names.has(variable));
  const warnings = warningsOf(calculation).map((warning) =>
    sentenceOf(describeProblem(calculation, warning)),
  );
  return [
    `${sheet.workbook.title} (scenario ${scenario})`,
    ...underHeadings(
      valueLines(open, rows),
      rows.map(({ section }) => section),
    ),
    ...listed("Warnings", warnings),
    ...listed("Circular references", loopLines(calculation)),
  ];
}

/** A line for each row: name, value, unit, label; of an error its sentence. */
export function valueLines({ calculation }: OpenCalculation, rows: readonly ResultRow[]): string[] {
  const cells = rows.map((row) => {
    const { variable, unit, label, cell } = row;
    const error = cell === undefined ? undefined : describeError(calculation, cell);
    const about = label === variable ? "" : label;
    if (error === undefined) return [rowName(row), valueText(row), unit, about];
    return [rowName(row), "error", unit, `${about}${about === "" ? "" : " – "}${sentenceOf(error)}`];
  });
  return textTable(cells, ["left", "right", "left", "left"]);
}

/** `cheque[Nvidia]`, as --set takes it. */
export const rowName = ({ variable, item }: ResultRow): string =>
  item === "" ? variable : `${variable}[${String(item).replaceAll(" × ", ", ")}]`;

/** A row's value in plain writing. */
export const valueText = ({ value }: ResultRow): string =>
  typeof value === "number" ? writeNumber(value) : (value ?? "");

/** Lines under a heading, or nothing. */
export const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];

/** The circular references that have no result, in words. */
export const loopLines = (calculation: Calculation): string[] =>
  circularGroups(calculation)
    .filter(({ verdict }) => verdict !== "converged")
    .map(groupText);

function groupText({ members, verdict, iterations, lastChange, spectralRadius }: GroupReport): string {
  const shown = members.slice(0, 5).map(cellText).join(", ");
  const name = shown + (members.length > 5 ? ` and ${members.length - 5} more` : "");
  const radius = `spectral radius ${short(spectralRadius)}`;
  if (verdict === "diverges")
    return `${name}: runs away instead of settling (${radius}), so it has no value.`;
  if (verdict === "oscillates")
    return `${name}: swings without settling (${radius}), so it has no value; a smaller damping weight may settle it.`;
  return `${name}: has not settled after ${iterations} iterations; the last one changed it by ${short(lastChange)} (${radius}). Allow more iterations.`;
}

const short = (value: number): string =>
  Number.isFinite(value) ? writeNumber(Number(value.toPrecision(3))) : "unknown";
