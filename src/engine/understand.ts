/** Parses and checks every formula of a workbook; what cannot be used is complained of and left out. */
import { type Building, checkKey, type SheetCheck } from "./building.ts";
import { checkFormula } from "./check.ts";
import type { Checked, Meaning } from "./meaning.ts";
import type { SheetVariable } from "./names.ts";
import type { Expr } from "./parse.ts";
import { isPlain, powersText, readUnit, samePowers, type Unit } from "./units.ts";

/** Parses and checks a formula for a variable or check; undefined, with complaints, where it cannot be used. */
function understand(
  building: Building,
  name: string,
  formula: string,
  fits: (meaning: Meaning, tree: Expr) => string | undefined,
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
  const misfit = fits(checked.meaning, checked.tree);
  if (misfit === undefined) return checked;
  complain(
    misfit.startsWith("It ranges") ? "dimension_mismatch" : "unit_mismatch",
    misfit,
    checked.tree.start,
    checked.tree.end,
  );
  return undefined;
}

export function understandFormulas(building: Building): void {
  for (const placed of building.names.variables.values()) {
    const { name, formula, default: initial } = placed.variable;
    const text = formula ?? initial;
    if (text === undefined) continue;
    const checked = understand(building, name, text, (meaning) => misfitOf(meaning, placed));
    if (checked !== undefined) building.formulas.set(name, checked);
  }
}

/** Why a formula does not fit its variable. */
function misfitOf(
  { powers, axes, options, text }: Meaning,
  { variable, unit, axes: own }: SheetVariable,
): string | undefined {
  if (options !== undefined || text !== undefined)
    return "The result is a choice or a text; a formula's result must be a number.";
  if (powers !== "any" && !samePowers(powers, unit.powers)) {
    const wanted =
      variable.unit === undefined || isPlain(unit.powers) ? "a plain number" : `in ${variable.unit}`;
    return `The result is ${powersText(powers)}, but ${variable.name} is ${wanted}.`;
  }
  const extra = axes.filter((axis) => !own.some(({ name }) => name === axis));
  if (extra.length === 0) return undefined;
  return `It ranges over ${extra.join(" and ")}, but ${variable.name} does not: sum over ${extra.join(" and ")}, pick an item, or let ${variable.name} range over it.`;
}

/** The checks that can be used; each gets cells of its own after the variables'. */
export function understandChecks(building: Building): readonly SheetCheck[] {
  const { workbook, names } = building;
  const checks: SheetCheck[] = [];
  let first = names.cells;
  for (const check of workbook.checks ?? []) {
    const checked = understand(building, check.name, check.formula, ({ powers }) =>
      powers === "any" || isPlain(powers) ? undefined : "A check must be a condition, such as a <= b.",
    );
    if (checked === undefined) continue;
    const axes = checked.meaning.axes.map((name) => ({
      name,
      dimension: names.axes.get(name)?.name ?? name,
    }));
    const dimensions = axes.flatMap(({ name }) => names.axes.get(name) ?? []);
    const count = dimensions.reduce((product, { items }) => product * items.length, 1);
    const unit = readUnit("") as Unit;
    const found: SheetCheck = {
      check,
      place: { variable: { name: check.name }, unit, axes, dimensions, first, count },
    };
    building.formulas.set(checkKey(check), checked);
    checks.push(found);
    first += count;
    for (const blocked of check.blocks ?? []) block(building, found, checked, blocked);
  }
  return checks;
}

function block(
  { names, formulas, blockers, complaints }: Building,
  found: SheetCheck,
  checked: Checked,
  blocked: string,
): void {
  const complain = (kind: string, message: string): void => {
    complaints.push({ variable: found.check.name, kind, message, start: 0, end: 0 });
  };
  if (!names.variables.has(blocked))
    complain("unknown_name", `The check blocks ${blocked}, which is not a variable.`);
  else if (reaches(checked, blocked, formulas))
    complain(
      "circular_check",
      `The check depends on ${blocked}, which it blocks; let it test what ${blocked} is made of.`,
    );
  else blockers.set(blocked, [...(blockers.get(blocked) ?? []), found]);
}

/** The variables that a formula names. */
export function namedIn({ meanings }: Checked): readonly string[] {
  return [...meanings.keys()].flatMap((part) => (part.kind === "name" ? [part.name] : []));
}

function reaches(checked: Checked, goal: string, formulas: ReadonlyMap<string, Checked>): boolean {
  const seen = new Set<string>();
  const open = [...namedIn(checked)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === goal) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    const formula = formulas.get(name);
    if (formula !== undefined) open.push(...namedIn(formula));
  }
  return false;
}
