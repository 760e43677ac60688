/** Everything that is wrong in a sheet, each thing once, under the heading where a person would look for it. */
import type {
  CellName,
  FailedCheck,
  GroupReport,
  Problem,
  SheetComplaint,
  Warning,
} from "../../engine/index.ts";
import type { CauseGroup } from "./causeGroups.ts";

export interface Findings {
  /** Formulas, names and inputs that cannot be used, each with all that is said of it. */
  readonly complaints: readonly Reaching<{
    readonly variable: string;
    readonly complaints: readonly SheetComplaint[];
  }>[];
  /** Variables to which neither a value nor a formula is given yet. */
  readonly missing: readonly Reaching<{ readonly variable: string }>[];
  /** Error checks that do not hold. */
  readonly checks: readonly Reaching<{ readonly check: FailedCheck }>[];
  /** Circular references without an answer. */
  readonly circles: readonly CauseGroup[];
  /** Other errors, by their first cause. */
  readonly errors: readonly CauseGroup[];
  readonly warnings: readonly Warning[];
  /** Results that have no value as the deal stands, which is nothing wrong: a payback that never comes. */
  readonly without: readonly CauseGroup[];
  /** Errors that reach nothing but parts of the deal that are not used. */
  readonly idle: readonly CauseGroup[];
}

/** With the number of cells that are errors because of it. */
type Reaching<T> = T & { readonly reach: number };

export interface Found {
  readonly complaints: readonly SheetComplaint[];
  readonly failed: readonly FailedCheck[];
  readonly causes: readonly CauseGroup[];
  readonly warnings: readonly Warning[];
  /** Whether a variable stands in a part of the deal that is not used. */
  isIdle(variable: string): boolean;
}

const CIRCULAR: ReadonlySet<string> = new Set([
  "circular_reference",
  "divergent",
  "not_converged",
  "oscillates",
]);
/** Kinds of what has no value by its nature. */
const WITHOUT: ReadonlySet<string> = new Set([
  "undefined_ratio",
  "no_payback",
  "no_outlay",
  "no_sign_change",
  "no_solution",
]);

/** Whether an error is that of a circle without an answer. */
export const isCircular = ({ sentence }: Problem): boolean => CIRCULAR.has(sentence);

export function findings({ complaints, failed, causes, warnings, isIdle }: Found): Findings {
  const broken = new Set(complaints.map(({ variable }) => variable));
  const checks = failed.filter(({ check }) => check.severity === "error");
  const checkNames = new Set(checks.map(({ sentence }) => sentence));
  const reachOf = (isIts: (group: CauseGroup) => boolean): number =>
    causes.filter(isIts).reduce((sum, { reach, causes: own }) => sum + reach + own.length, 0);
  const isOfFormula = ({ error }: CauseGroup): boolean =>
    error.sentence === "formula" && broken.has(error.cause.variable);
  const rest = causes.filter((group) => !isOfFormula(group) && !checkNames.has(group.error.sentence));
  const others = rest.filter(({ error }) => !isCircular(error));
  const isResting = ({ variables }: CauseGroup): boolean => [...variables].every(isIdle);
  const isWithout = ({ error }: CauseGroup): boolean => WITHOUT.has(error.kind);
  const working = others.filter((group) => !isResting(group));
  const reaching = [...byVariable(complaints)].map(([variable, said]) => ({
    variable,
    complaints: said,
    reach: reachOf((group) => isOfFormula(group) && group.error.cause.variable === variable),
  }));
  const isMissing = ({ complaints: said }: (typeof reaching)[number]): boolean =>
    said.every(({ kind }) => kind === "no_value");
  return {
    complaints: reaching.filter((one) => !isMissing(one)),
    missing: reaching.filter(isMissing),
    checks: checks.map((check) => ({
      check,
      reach: reachOf(({ error }) => error.sentence === check.sentence),
    })),
    circles: rest.filter(({ error }) => isCircular(error)),
    errors: working.filter((group) => !isWithout(group)),
    without: working.filter(isWithout),
    idle: others.filter(isResting),
    warnings,
  };
}

function byVariable(complaints: readonly SheetComplaint[]): ReadonlyMap<string, readonly SheetComplaint[]> {
  const found = new Map<string, SheetComplaint[]>();
  for (const complaint of complaints) {
    const said = found.get(complaint.variable);
    if (said === undefined) found.set(complaint.variable, [complaint]);
    else said.push(complaint);
  }
  return found;
}

/** How many things there are to look at. */
export const countOf = ({ complaints, missing, checks, circles, errors, warnings }: Findings): number =>
  [complaints, missing, checks, circles, errors, warnings].reduce((sum, { length }) => sum + length, 0);

/** The report on the circle that a cell belongs to. */
export const circleOf = (circles: readonly GroupReport[], place: CellName): GroupReport | undefined =>
  circles.find(({ members }) =>
    members.some(
      ({ variable, items }) =>
        variable === place.variable && items.every((item, i) => item === place.items[i]),
    ),
  );
