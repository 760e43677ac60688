/** Why fields of a variable cannot be set. */
import { axisOf, readDate, readUnit, UNITS, type Variable, type Workbook } from "../engine/index.ts";
import { nameFor, nameRefusal } from "./freeNames.ts";
import type { VariablePatch } from "./patch.ts";
import { aliasesOf, dimensionsByName } from "./ranging.ts";
import type { Refusal, RefusalKey } from "./refusals.ts";

/** What the fields would make of the variable cannot be: the first reason. */
export function patchRefusal(
  workbook: Workbook,
  before: Variable,
  patch: VariablePatch,
): Refusal | undefined {
  return (
    unitRefusal(patch) ??
    overRefusal(workbook, before, patch) ??
    choiceRefusal(workbook, patch) ??
    boundsRefusal(patch) ??
    formulaRefusal(before, patch) ??
    dateRefusal(patch)
  );
}

const say = (key: RefusalKey, facts: Refusal["facts"] = {}): Refusal => ({ key, facts });

function unitRefusal({ unit = "" }: VariablePatch): Refusal | undefined {
  if (readUnit(unit) !== undefined) return undefined;
  return say("unknown_unit", { unit, units: [...UNITS.keys()].join(", ") });
}

function overRefusal(
  workbook: Workbook,
  { name }: Variable,
  { over = [] }: VariablePatch,
): Refusal | undefined {
  if (over.length > 2) return say("too_many_dimensions", { count: `${over.length}` });
  const axes = over.map(axisOf);
  const [aliases, byName] = [aliasesOf(workbook), dimensionsByName(workbook)];
  for (const axis of axes) {
    const dimension = byName.get(axis.dimension)?.name;
    if (dimension === undefined) return say("no_dimension", { dimension: axis.dimension });
    const isKnown = axis.name === axis.dimension || aliases.get(axis.name) === axis.dimension;
    const refusal = isKnown ? undefined : nameRefusal(workbook, axis.name);
    if (refusal !== undefined) return refusal;
  }
  const [first, second] = axes;
  if (first === undefined || first.name !== second?.name) return undefined;
  return say("same_dimension_twice", {
    name,
    dimension: first.dimension,
    suggestion: nameFor(workbook, `other ${first.dimension}`),
  });
}

function choiceRefusal(workbook: Workbook, { choice }: VariablePatch): Refusal | undefined {
  if (choice === undefined) return undefined;
  if (typeof choice === "string")
    return dimensionsByName(workbook).has(choice) ? undefined : say("no_dimension", { dimension: choice });
  return choice.length > 0 && new Set(choice).size === choice.length ? undefined : say("no_options");
}

function boundsRefusal({
  range,
  slider,
  exclusiveMinimum,
  anchors = [],
}: VariablePatch): Refusal | undefined {
  const [least, most] = range ?? [];
  const [left, right] = slider ?? [];
  const numbers = [least, most, left, right, exclusiveMinimum, ...anchors.map(({ value }) => value)];
  const odd = numbers.find((bound) => bound !== undefined && bound !== null && !Number.isFinite(bound));
  if (odd !== undefined) return say("bound_not_a_number", { value: String(odd) });
  if (typeof least === "number" && typeof most === "number" && least > most)
    return say("range_turned", { from: String(least), to: String(most) });
  if (left !== undefined && right !== undefined && left >= right)
    return say("slider_turned", { from: String(left), to: String(right) });
  return undefined;
}

/** What only inputs have, asked of a variable that stays a formula. */
function formulaRefusal({ name, formula }: Variable, patch: VariablePatch): Refusal | undefined {
  const isReplaced = [patch.formula, patch.input, patch.default, patch.choice, patch.text].some(
    (value) => value !== undefined,
  );
  const isFormula = formula !== undefined && !("formula" in patch) && !isReplaced;
  const { range, slider, exclusiveMinimum, whole } = patch;
  const isAsked = [range, slider, exclusiveMinimum, whole].some((value) => value !== undefined);
  return isFormula && isAsked ? say("inputs_only", { name }) : undefined;
}

function dateRefusal({ date }: VariablePatch): Refusal | undefined {
  return date === undefined || readDate(date) !== undefined ? undefined : say("not_a_day", { date });
}
