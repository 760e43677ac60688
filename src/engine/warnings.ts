/** What to know about values that stand: warning checks that do not hold, several internal rates, a payback undone. */

import type { Problem, Warning } from "./errors.ts";
import type { Calculation } from "./evaluate.ts";
import { checkProblem } from "./explain.ts";
import { paybackReport } from "./finance.ts";
import { internalRates, internalRatesByDays } from "./internalRate.ts";
import { OP } from "./operations.ts";
import type { SheetCheck } from "./places.ts";
import { placesRead, STRIDE } from "./program.ts";
import { nameOf } from "./sheet.ts";
import { ownerOf } from "./trace.ts";

/** A check that does not hold at one of its cells; `check.at` says beside which input it belongs. */
export interface FailedCheck extends Problem {
  readonly check: SheetCheck["check"];
  readonly items: readonly string[];
}

/** The checks that are calculated and do not hold. What a check could not be calculated for is an error elsewhere already. */
export function failedChecks(calculation: Calculation): readonly FailedCheck[] {
  const { sheet, values } = calculation;
  return sheet.checks.flatMap((found) =>
    Array.from({ length: found.place.count }, (_, i) => found.place.first + i)
      .filter((cell) => values[sheet.program.placeOfCell[cell] as number] === 0)
      .map((cell) => ({
        ...checkProblem(calculation, found, cell),
        check: found.check,
        items: nameOf(sheet, cell).items,
      })),
  );
}

/** All warnings; a warning check speaks at the input it belongs to, or in its own name. */
export function warningsOf(calculation: Calculation): readonly Warning[] {
  const ofChecks = failedChecks(calculation)
    .filter(({ check }) => check.severity === "warning")
    .map(({ check, items, ...problem }) => ({
      ...problem,
      cell: { variable: check.at ?? check.name, items },
    }));
  return [...ofChecks, ...warningsOfFlows(calculation)];
}

/** Operations whose results may need a warning. */
const WARNING: ReadonlySet<number> = new Set([OP.irr, OP.xirr, OP.payback]);

function warningsOfFlows(calculation: Calculation): readonly Warning[] {
  const { sheet, values } = calculation;
  const { program } = sheet;
  const warnings: Warning[] = [];
  for (let i = 0; i * STRIDE < program.instructions.length; i++) {
    const op = program.instructions[i * STRIDE] as number;
    const place = program.instructions[i * STRIDE + 1] as number;
    if (!WARNING.has(op) || Number.isNaN(values[place])) continue;
    const args = Array.from(
      placesRead(program.instructions, program.pool, i),
      (arg) => values[arg] as number,
    );
    const cell = ownerOf(program, place);
    const problem = warningOf(op, args);
    if (problem === undefined || cell < 0 || cell >= sheet.cells) continue;
    const name = nameOf(sheet, cell);
    warnings.push({ ...problem, facts: { cell: { cell: name }, ...problem.facts }, cell: name });
  }
  return warnings;
}

function warningOf(op: number, args: readonly number[]): Problem | undefined {
  if (op === OP.payback) {
    const kind = "cumulative_falls_below_again";
    return paybackReport(args).fallsAgain ? { kind, sentence: kind, facts: {} } : undefined;
  }
  const rates = op === OP.irr ? internalRates(args) : internalRatesByDays(args);
  if (rates.length < 2) return undefined;
  const text = rates.map((rate) => `${Number((rate * 100).toPrecision(6))} %`).join(", ");
  return { kind: "multiple_irr", sentence: "multiple_irr", facts: { rates: { text } } };
}
