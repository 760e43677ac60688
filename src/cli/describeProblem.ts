/** Errors and warnings of a calculation as English sentences. */
import {
  type Calculation,
  cellLabel,
  describe,
  errorOf,
  type Problem,
  type Sentence,
  writeFact,
} from "../engine/index.ts";

/** An error as the command line prints it. */
export interface ErrorText extends Sentence {
  readonly kind: string;
}

/** A problem in words, cells by their labels. */
export function describeProblem({ sheet }: Calculation, problem: Problem): ErrorText {
  const labelOf = (name: string): string | undefined => sheet.variables.get(name)?.variable.label;
  const { message, because } = describe(problem, (fact) =>
    writeFact(fact, (cell) => cellLabel(cell, labelOf)),
  );
  return { kind: problem.kind, message, because };
}

/** Why a cell has no value; undefined if it has one. */
export function describeError(calculation: Calculation, cell: number): ErrorText | undefined {
  const error = errorOf(calculation, cell);
  return error === undefined ? undefined : describeProblem(calculation, error);
}

/** Kind, message and reason in one line. */
export function sentenceOf({ kind, message, because }: ErrorText): string {
  if (because === "") return `${kind}: ${message}`;
  return `${kind}: ${/[.?!]$/.test(message) ? `${message} Reason: ` : `${message}, because `}${because}.`;
}
