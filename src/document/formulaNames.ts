/**
 * Names in the texts of formulas, whether they can be parsed or not: outside quotation marks, and whole. `cash` is
 * neither in "cash" nor in cashBack.
 */

import type { Workbook } from "../engine/index.ts";
import { piecesOf } from "../engine/pieces.ts";

/** Whether a formula names something. */
export function names(formula: string, name: string): boolean {
  return (
    formula.includes(name) && piecesOf(formula).some(({ kind, text }) => kind === "name" && text === name)
  );
}

/** A formula with one name in place of another. */
export function withName(formula: string, from: string, to: string): string {
  if (!formula.includes(from)) return formula;
  let renamed = "";
  for (const { kind, text } of piecesOf(formula)) {
    // `2cash` is not a formula, and must not become the number 2e5 where cash becomes e5.
    const gap = /^e\d/i.test(to) && /[\d.]$/.test(renamed) ? " " : "";
    renamed += kind === "name" && text === from ? gap + to : text;
  }
  return renamed;
}

/** The variables and checks whose formulas name something, in order; what has that name itself is left out. */
export function namersOf({ variables, checks = [] }: Workbook, name: string): readonly string[] {
  const namesIt = (formula: string | undefined): boolean => formula !== undefined && names(formula, name);
  return [
    ...variables.filter((one) => one.name !== name && (namesIt(one.formula) || namesIt(one.default))),
    ...checks.filter(({ formula }) => namesIt(formula)),
  ].map((one) => one.name);
}

/** What names a variable in its formulas: "dependents first", before it is deleted. */
export const dependentsOfVariable = (workbook: Workbook, name: string): readonly string[] =>
  namersOf(workbook, name);
