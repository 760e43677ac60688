/** Values of cells set: one by hand, many pasted, some cleared. */
import type { CellName, InputValue, InputValues, SheetVariable } from "../engine/index.ts";
import { namesOf } from "../engine/names.ts";
import { BY_PERSON } from "./byPerson.ts";
import type { Change, Contents, Done } from "./contents.ts";
import { withVariables } from "./everywhere.ts";
import { withFields } from "./kept.ts";
import { type Overrides, overrideAt } from "./overrides.ts";
import { ownValue } from "./ownValue.ts";
import { type Refusal, refused } from "./refusals.ts";
import { asWritten } from "./unitChange.ts";
import { withUsualSlider } from "./usualSlider.ts";
import { withLeaves } from "./valueTrees.ts";

/** A value for a cell, in the variable's unit; `undefined` takes the cell back to the workbook's own. */
export interface CellValue {
  readonly place: CellName;
  readonly value: InputValue | undefined;
}

export interface SetOptions {
  /** A formula in the way becomes an input, of these values alone. */
  readonly overFormulas?: boolean;
}

export const setValue = (place: CellName, value: InputValue | undefined, options?: SetOptions): Change =>
  setValues([{ place, value }], options);

/** Sets cells, as one step: all of them or none. */
export const setValues =
  (values: readonly CellValue[], { overFormulas = false }: SetOptions = {}): Change =>
  (contents) => {
    const { variables } = namesOf(contents.workbook).names;
    const byVariable = new Map<string, CellValue[]>();
    for (const one of values) {
      const { variable } = one.place;
      const placed = variables.get(variable);
      if (placed === undefined) return refused("no_variable", { name: variable });
      if (placed.variable.formula !== undefined && !overFormulas)
        return refused("is_formula", { name: variable });
      const refusal = refusalOf(placed, one);
      if (refusal !== undefined) return { refusal };
      const known = byVariable.get(variable);
      const set = unlessOwn(placed, one);
      if (known === undefined) byVariable.set(variable, [set]);
      else known.push(set);
    }
    const done = doneOf(values, variables, contents);
    const next = withCells(contents, byVariable);
    return { contents: next, done };
  };

/** What is set to the workbook's own value is not set. */
const unlessOwn = (placed: SheetVariable, { place, value }: CellValue): CellValue => ({
  place,
  value: value === ownValue(placed, place.items) ? undefined : value,
});

/** Why a cell does not take a value. */
function refusalOf(placed: SheetVariable, { place, value }: CellValue): Refusal | undefined {
  const { variable, dimensions, choices } = placed;
  const { name } = variable;
  const say = (key: Refusal["key"], facts: Refusal["facts"]): Refusal => ({ key, facts: { name, ...facts } });
  const { items } = place;
  const facts = {
    place: items.join(" × "),
    dimensions: dimensions.map((dimension) => dimension.name).join(" × "),
  };
  if (items.length !== dimensions.length)
    return say(dimensions.length === 0 ? "one_value" : "place_missing", facts);
  if (items.some((item, i) => !dimensions[i]?.items.includes(item))) return say("no_place", facts);
  if (value === undefined) return undefined;
  if (variable.text) return typeof value === "string" ? undefined : say("not_a_text", {});
  if (choices !== undefined && !choices.includes(String(value)))
    return say("not_an_option", { value: String(value), options: choices.join(", ") });
  if (choices === undefined && !Number.isFinite(value)) return say("not_a_value", { value: String(value) });
  return undefined;
}

/** Contents with cells set: of an input over its own values, of what has no value yet and of a formula as its own. */
function withCells(contents: Contents, byVariable: ReadonlyMap<string, readonly CellValue[]>): Contents {
  const leavesOf = (name: string) =>
    (byVariable.get(name) ?? []).map(({ place: { items }, value }) => ({ items, value }));
  let { overrides } = contents;
  const variables = contents.workbook.variables.map((variable) => {
    if (!byVariable.has(variable.name)) return variable;
    const leaves = leavesOf(variable.name);
    if (variable.formula === undefined && (variable.input ?? variable.default) !== undefined) {
      const before = Object.hasOwn(overrides, variable.name) ? overrides[variable.name] : undefined;
      const isSame = leaves.every(
        ({ items, value }) => overrideAt(overrides, { variable: variable.name, items }) === value,
      );
      if (!isSame) overrides = withBranch(overrides, variable.name, withLeaves(before, leaves));
      return variable;
    }
    const written = leaves.map(({ items, value }) => ({
      items,
      value: value && asWritten(value, variable.unit),
    }));
    const input = withLeaves(undefined, written);
    return withUsualSlider(withFields(variable, { ...BY_PERSON, formula: undefined, input }));
  });
  const isSame = variables.every((one, i) => one === contents.workbook.variables[i]);
  const changed = isSame ? contents : withVariables(contents, variables);
  return overrides === changed.overrides ? changed : { ...changed, overrides };
}

function withBranch(overrides: Overrides, name: string, values: InputValues | undefined): Overrides {
  const rest = Object.entries(overrides).filter(([variable]) => variable !== name);
  return Object.fromEntries(values === undefined ? rest : [...rest, [name, values]]);
}

function doneOf(
  values: readonly CellValue[],
  variables: ReadonlyMap<string, SheetVariable>,
  { overrides }: Contents,
): Done {
  const [only] = values;
  if (only === undefined || values.length > 1) return { did: "setMany", count: values.length };
  const { place, value } = only;
  const placed = variables.get(place.variable) as SheetVariable;
  const own = ownValue(placed, place.items);
  return {
    did: "set",
    place,
    unit: placed.variable.unit ?? "",
    from: overrideAt(overrides, place) ?? own,
    to: value ?? own,
  };
}
