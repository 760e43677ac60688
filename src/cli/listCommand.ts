/** `list`: the variables with label, unit, and formula or own value. */
import type { InputValues, Scenario, Sheet, Variable } from "../engine/index.ts";
import type { Request } from "./arguments.ts";
import { openSheet } from "./openWorkbook.ts";
import { complainLines, printLines } from "./print.ts";
import { FINE, type Terminal } from "./terminal.ts";
import { textTable, underHeadings } from "./textTable.ts";

export function listCommand(terminal: Terminal, { words, preset, format }: Request): number {
  const open = openSheet(terminal, { file: words[0], preset });
  if ("refusal" in open) return complainLines(terminal, open.refusal);
  if (format === "json") terminal.out(`${JSON.stringify(open.sheet.workbook.variables, null, 2)}\n`);
  else printLines(terminal, listLines(open.sheet));
  return open.complaints.length > 0 ? complainLines(terminal, open.complaints) : FINE;
}

function listLines({ workbook }: Sheet): string[] {
  const { title, variables, scenarios = [] } = workbook;
  const table = textTable(
    variables.map((variable) => [
      nameText(variable),
      variable.unit ?? "",
      variable.label ?? "",
      definitionText(variable),
    ]),
    ["left", "left", "left", "left"],
  );
  const sections = variables.map(({ section = "" }) => section);
  return [title, ...underHeadings(table, sections), ...scenarioLines(scenarios)];
}

/** The scenarios that `--scenario` takes, each with what it changes. */
function scenarioLines(scenarios: readonly Scenario[]): string[] {
  if (scenarios.length === 0) return [];
  const rows = scenarios.map(({ name, overrides }) => [name, inputText(overrides)]);
  return ["", "Scenarios", ...textTable(rows, ["left", "left"])];
}

const nameText = ({ name, over = [] }: Variable): string =>
  over.length === 0 ? name : `${name}[${over.join(", ")}]`;

/** "= formula" of a result, the value as given of an input, and the formula that holds where none is. */
export function definitionText({ formula, input, default: initial }: Variable): string {
  if (formula !== undefined) return `= ${formula.trim().replace(/\s+/g, " ")}`;
  if (initial === undefined) return inputText(input ?? 0);
  const values = input === undefined ? "" : inputText(input);
  return `${values === "" ? "" : `${values}, `}unless set = ${initial.trim().replace(/\s+/g, " ")}`;
}

function inputText(values: InputValues): string {
  if (typeof values !== "object") return String(values);
  return Object.entries(values)
    .map(([item, value]) => `${item} ${typeof value === "object" ? `(${inputText(value)})` : value}`)
    .join(", ");
}
