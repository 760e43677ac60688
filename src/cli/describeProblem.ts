/** Errors and warnings of a calculation as English sentences. */
import {
  type Calculation,
  type CellName,
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
export function describeProblem(calculation: Calculation, problem: Problem): ErrorText {
  const { message, because } = describe(problem, (fact) =>
    writeFact(fact, (cell) => labelled(calculation, cell)),
  );
  return { kind: problem.kind, message, because };
}

const labelled = ({ sheet }: Calculation, cell: CellName): string =>
  cellLabel(cell, (name) => sheet.variables.get(name)?.variable.label);

/**
 * Why a cell has no value; undefined if it has one. An error whose sentence gives no reason, a check's or `fail`'s, says
 * where it began, unless that is the cell itself.
 */
export function describeError(calculation: Calculation, cell: number): ErrorText | undefined {
  const error = errorOf(calculation, cell);
  if (error === undefined) return undefined;
  const text = describeProblem(calculation, error);
  if (text.because !== "" || error.path.length === 0) return text;
  return { ...text, because: `it began at ${labelled(calculation, error.cause)}` };
}

/** Kind, message and reason in one line. */
export function sentenceOf({ kind, message, because }: ErrorText): string {
  if (because === "") return `${kind}: ${message}`;
  return `${kind}: ${/[.?!]$/.test(message) ? `${message} Reason: ` : `${message}, because `}${because}.`;
}
