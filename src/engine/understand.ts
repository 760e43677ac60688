/** Parses and checks every formula of a workbook; what cannot be used is complained of and left out. */
import { type Building, checkKey } from "./building.ts";
import { checkFormula } from "./check.ts";
import { effortOf } from "./effort.ts";
import type { Complaint } from "./errors.ts";
import { MAX_CELLS, MAX_STEPS } from "./limits.ts";
import type { Checked, Meaning } from "./meaning.ts";
import type { Expr } from "./parse.ts";
import { placeCheck, type SheetCheck, type SheetVariable } from "./places.ts";
import { isPlain, powersText, samePowers } from "./units.ts";

/** Why a formula that means something is not what is asked for. */
type Misfit = Pick<Complaint, "kind" | "message">;

/** Parses and checks a formula for a variable or check; undefined, with complaints, where it cannot be used. */
function understand(
  building: Building,
  name: string,
  formula: string,
  misfitOf: (checked: Checked) => Misfit | undefined,
): Checked | undefined {
  const parsed = building.parse(formula);
  const complain = (kind: string, message: string, start: number, end: number): void => {
    building.complaints.push({ variable: name, formula, kind, message, start, end });
  };
  if ("complaint" in parsed) {
    const { kind, message, start, end } = parsed.complaint;
    complain(kind, message, start, end);
    return undefined;
  }
  const checked = checkFormula(parsed.tree, formula, building.names);
  for (const { kind, message, start, end } of checked.complaints) complain(kind, message, start, end);
  if (checked.complaints.length > 0) return undefined;
  const misfit = misfitOf(checked);
  if (misfit === undefined) return checked;
  complain(misfit.kind, misfit.message, checked.tree.start, checked.tree.end);
  return undefined;
}

export function understandFormulas(building: Building): void {
  for (const placed of building.names.variables.values()) {
    const { name, formula, default: initial } = placed.variable;
    const text = formula ?? initial;
    if (text === undefined) continue;
    const checked = understand(
      building,
      name,
      text,
      (one) => misfitOf(one.meaning, placed) ?? tooMuch(building, one, placed.count),
    );
    if (checked !== undefined) building.formulas.set(name, checked);
  }
}

/** Why a formula does not fit its variable. */
export function misfitOf(
  { powers, axes, options, text }: Meaning,
  { variable, unit, axes: own }: SheetVariable,
): Misfit | undefined {
  const { name } = variable;
  if (variable.choice !== undefined)
    return { kind: "type_mismatch", message: `${name} is a choice, which is an input, not a formula.` };
  if (options !== undefined || text !== undefined) return WORDED;
  if (powers !== "any" && !samePowers(powers, unit.powers)) {
    const wanted =
      variable.unit === undefined || isPlain(unit.powers) ? "a plain number" : `in ${variable.unit}`;
    const message = `The result is ${powersText(powers)}, but ${name} is ${wanted}.`;
    return { kind: "unit_mismatch", message };
  }
  const extra = axes.filter((axis) => !own.some((axisOwn) => axisOwn.name === axis)).join(" and ");
  if (extra === "") return undefined;
  const message = `It ranges over ${extra}, but ${name} does not: sum over ${extra}, pick an item, or let ${name} range over it.`;
  return { kind: "dimension_mismatch", message };
}

const WORDED: Misfit = {
  kind: "type_mismatch",
  message: "The result is a choice or a text; it must be a number or a condition.",
};

/** Why a formula cannot be a check. */
function misfitOfCheck({ powers, options, text }: Meaning, cells: number): Misfit | undefined {
  if (options !== undefined || text !== undefined) return WORDED;
  if (powers !== "any" && !isPlain(powers))
    return { kind: "unit_mismatch", message: "A check must be a condition, such as a <= b." };
  if (cells <= MAX_CELLS) return undefined;
  return {
    kind: "too_many_cells",
    message: `With this check the workbook has more than ${MAX_CELLS} cells.`,
  };
}

/** Whether lowering a formula for so many cells would take too long; counts what it takes. */
function tooMuch({ names, effort }: Building, checked: Checked, count: number): Misfit | undefined {
  const steps = effort.steps + effortOf(checked, names, count);
  if (steps > MAX_STEPS) return TOO_MUCH;
  effort.steps = steps;
  return undefined;
}

export const TOO_MUCH: Misfit = {
  kind: "too_many_cells",
  message: `It asks for too many steps: with the formulas before it more than ${MAX_STEPS}. Make its dimensions smaller, or sum over fewer.`,
};

/** The checks; each gets cells of its own after the variables'. One that cannot be used has one cell, which is an error. */
export function understandChecks(building: Building): readonly SheetCheck[] {
  const { workbook, names, complaints } = building;
  const checks: SheetCheck[] = [];
  let first = names.cells;
  for (const check of workbook.checks ?? []) {
    const complain = (kind: string, message: string): number =>
      complaints.push({ variable: check.name, kind, message, start: 0, end: 0 });
    if (checks.some((other) => other.check.name === check.name)) {
      complain("name_clash", `There are two checks called ${check.name}; rename one.`);
      continue;
    }
    const checked = understand(building, check.name, check.formula, (one) => {
      const { count } = placeCheck(check, one.meaning.axes, names.axes, first).place;
      return misfitOfCheck(one.meaning, first + count) ?? tooMuch(building, one, count);
    });
    const found = placeCheck(check, checked?.meaning.axes ?? [], names.axes, first);
    if (checked !== undefined) building.formulas.set(checkKey(check), checked);
    checks.push(found);
    first += found.place.count;
    for (const blocked of check.blocks ?? []) block(building, found, checked, blocked);
  }
  return checks;
}

function block(
  { names, formulas, blockers, complaints }: Building,
  found: SheetCheck,
  checked: Checked | undefined,
  blocked: string,
): void {
  const complain = (kind: string, message: string): void => {
    complaints.push({ variable: found.check.name, kind, message, start: 0, end: 0 });
  };
  if (!names.variables.has(blocked))
    complain("unknown_name", `The check blocks ${blocked}, which is not a variable.`);
  else if (checked !== undefined && reaches(checked, blocked, formulas))
    complain(
      "circular_check",
      `The check depends on ${blocked}, which it blocks; let it test what ${blocked} is made of.`,
    );
  else blockers.set(blocked, [...(blockers.get(blocked) ?? []), found]);
}

/** The names in a formula. */
export function namedIn(expr: Expr): readonly string[] {
  switch (expr.kind) {
    case "name":
      return [expr.name];
    case "item":
      return [expr.of, ...expr.items].flatMap(namedIn);
    case "call":
      return expr.args.flatMap(namedIn);
    default:
      return [];
  }
}

function reaches(checked: Checked, goal: string, formulas: ReadonlyMap<string, Checked>): boolean {
  const seen = new Set<string>();
  const open = [...namedIn(checked.tree)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === goal) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    const formula = formulas.get(name);
    if (formula !== undefined) open.push(...namedIn(formula.tree));
  }
  return false;
}
