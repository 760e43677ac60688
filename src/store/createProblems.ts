/** The checks that do not hold and other warnings, each with the input beside which it is to be said. */
import { type Accessor, createMemo } from "solid-js";
import type { Problem } from "../engine/index.ts";
import type { LiveCalculation } from "./createCalculation.ts";

/** What is to be said beside an input. An error of an input's own range is said by its field. */
export interface ProblemAt {
  readonly severity: "error" | "warning";
  /** The variable beside which it belongs. */
  readonly at: string;
  readonly problem: Problem;
}

export function createProblems(calculation: LiveCalculation): Accessor<readonly ProblemAt[]> {
  return createMemo(() => {
    const failed = calculation.failedChecks();
    const named = new Set(failed.map(({ check }) => check.name));
    const ofChecks = failed.map((problem): ProblemAt => {
      const { severity, at, name } = problem.check;
      return { severity, at: at ?? name, problem };
    });
    const others = calculation
      .warnings()
      .filter(({ sentence }) => !named.has(sentence))
      .map((problem): ProblemAt => ({ severity: "warning", at: problem.cell.variable, problem }));
    return [...ofChecks, ...others];
  });
}
