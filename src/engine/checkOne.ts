/** One formula as if it were a variable's, while it is typed: the first complaint about it, or what it measures. Changes nothing. */
import { checkFormula } from "./check.ts";
import { effortOf } from "./effort.ts";
import type { Complaint } from "./errors.ts";
import { MAX_STEPS } from "./limits.ts";
import type { Checked, Meaning } from "./meaning.ts";
import { type Measure, measureFor, withMeasure } from "./measureFor.ts";
import { type Names, namesOf } from "./names.ts";
import type { Expr, ParseResult } from "./parse.ts";
import type { SheetVariable } from "./places.ts";
import { misfitOf, TOO_MUCH } from "./understand.ts";
import type { Workbook } from "./workbook.ts";

/** A formula that can be used: its tree, what it measures ("any" for a bare 0), and the dimensions it ranges over. */
export interface Usable extends Pick<Meaning, "powers" | "axes"> {
  readonly tree: Expr;
  /** What the variable takes over from it. */
  readonly measure: Measure;
}

const namesByWorkbook = new WeakMap<Workbook, Names>();

/** The names of a workbook, found once. */
function namesFor(workbook: Workbook): Names {
  const names = namesByWorkbook.get(workbook) ?? namesOf(workbook).names;
  namesByWorkbook.set(workbook, names);
  return names;
}

/** What a formula means, or the first complaint about it, units and dimensions of the variable included. */
export function readOne(
  workbook: Workbook,
  variable: string,
  text: string,
  parse: (text: string) => ParseResult,
): Usable | { readonly complaint: Complaint } {
  const parsed = parse(text);
  if ("complaint" in parsed) return parsed;
  const { tree } = parsed;
  const measure = measureFor(namesFor(workbook), variable, tree, text);
  const names = withMeasure(namesFor(workbook), variable, measure);
  const checked = checkFormula(tree, text, names);
  const complaint = checked.complaints[0] ?? misfit(checked, names.variables.get(variable), names);
  const { powers, axes } = checked.meaning;
  return complaint === undefined ? { tree, powers, axes, measure } : { complaint };
}

/** The first complaint alone. */
export function checkOne(...given: Parameters<typeof readOne>): Complaint | undefined {
  const read = readOne(...given);
  return "complaint" in read ? read.complaint : undefined;
}

function misfit(checked: Checked, placed: SheetVariable | undefined, names: Names): Complaint | undefined {
  if (placed === undefined) return undefined;
  const isTooMuch = (): boolean => effortOf(checked, names, placed.count) > MAX_STEPS;
  const found = misfitOf(checked.meaning, placed) ?? (isTooMuch() ? TOO_MUCH : undefined);
  return found && { ...found, start: checked.tree.start, end: checked.tree.end };
}
