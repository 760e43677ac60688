/** One calculation for every option of a choice: how `run --each` sees a deal at all rungs of the commitment ladder. */
import { calculate, didYouMean, type Sheet, type SheetVariable } from "../engine/index.ts";
import { type ResultRow, resultRows } from "../io/results.ts";
import { BASE, type OpenCalculation, type Refusal } from "./openWorkbook.ts";

/** A calculation with the choice at one of its options. Its scenario names the option. */
export interface OpenOption extends OpenCalculation {
  readonly option: string;
  readonly choice: string;
}

/** The calculations by option, in the order of the options. */
export function openEach(open: OpenCalculation, name: string): readonly OpenOption[] | Refusal {
  const { sheet, edits, scenario } = open;
  const placed = sheet.variables.get(name);
  if (placed === undefined || !isChoice(placed)) return { refusal: [complaint(sheet, name, placed)] };
  return (placed.choices ?? []).map((option, value) => ({
    ...open,
    option,
    choice: name,
    scenario: scenario === BASE ? option : `${scenario} × ${option}`,
    calculation: calculate(sheet, [...edits, { cell: placed.first, value }]),
  }));
}

/** An input that is one of some options, once for the whole deal. */
const isChoice = ({ variable, choices, count }: SheetVariable): boolean =>
  choices !== undefined && variable.formula === undefined && count === 1;

function complaint({ variables }: Sheet, name: string, placed: SheetVariable | undefined): string {
  const choices = [...variables.values()].filter(isChoice).map(({ variable }) => variable.name);
  const known = choices.length === 0 ? "There is none here." : `Choices are ${choices.join(", ")}.`;
  if (placed === undefined)
    return `--each: there is no variable “${name}”.${didYouMean(name, choices)} ${known}`;
  return `--each: ${name} is not a choice that stands once for the whole deal. ${known}`;
}

/**
 * The rows of every option. Their statuses and sources are those of the calculation as it was opened: going through the
 * options of a choice is no figure of the user's own.
 */
export function optionRows(open: OpenCalculation, options: readonly OpenOption[]): ResultRow[][] {
  const own = new Map(resultRows(open.calculation, { ...open, all: true }).map((row) => [row.cell, row]));
  return options.map((option) =>
    resultRows(option.calculation, option).map((row) => {
      const before = row.variable === option.choice ? undefined : own.get(row.cell);
      return before === undefined ? row : { ...row, status: before.status, source: before.source };
    }),
  );
}
