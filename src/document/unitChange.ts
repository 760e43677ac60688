/** A variable put in another unit: of the same kind, its numbers are converted; of another, they stay as they are. */
import {
  type Anchor,
  type InputValue,
  inUnit,
  type Provenance,
  readQuantity,
  readUnit,
  toBase,
  type Unit,
  type Variable,
  writeDate,
} from "../engine/index.ts";
import { samePowers } from "../engine/units.ts";
import { mapEntries, mapKept, withFields } from "./kept.ts";
import type { Overrides } from "./overrides.ts";
import { mapValues } from "./valueTrees.ts";

export interface UnitChange {
  readonly variable: (variable: Variable) => Variable;
  readonly overrides: (values: Overrides) => Overrides;
}

/** What another unit makes of a variable and of its values elsewhere. */
export function unitChange({ name, unit: before = "", choice, text }: Variable, unit: Unit): UnitChange {
  const from = readUnit(before);
  const isWords = choice !== undefined || text === true;
  if (isWords || from === undefined) return { variable: (one) => one, overrides: (values) => values };
  const convert = converter(from, unit);
  const inOverrides = (value: InputValue): InputValue => (typeof value === "number" ? convert(value) : value);
  return {
    variable: (one) => withNumbers(one, convert, (value) => inputIn(value, from, unit)),
    overrides: (values) =>
      mapEntries(values, (key, tree) =>
        key === name ? [key, mapValues(tree, inOverrides) ?? tree] : [key, tree],
      ),
  };
}

/** A number in one unit -> the same amount in the other, at 15 digits. */
function converter(from: Unit, to: Unit): (value: number) => number {
  const isAlike = samePowers(from.powers, to.powers);
  const isSame = from.multiply * to.divide === to.multiply * from.divide;
  if (!isAlike || isSame) return (value) => value;
  return (value) => {
    const converted = inUnit(toBase(value, from), to);
    return Number.isFinite(converted) ? converted : value;
  };
}

/** A value of the workbook's own: a text that says its unit stays where it reads the same, and is a number where it does not. */
function inputIn(value: InputValue, from: Unit, to: Unit): InputValue {
  const before = readQuantity(value, from);
  if ("complaint" in before) return value;
  const isAlike = samePowers(from.powers, to.powers);
  const after = readQuantity(value, to);
  if (typeof value === "string" && "value" in after && (!isAlike || after.value === before.value))
    return value;
  const number = typeof value === "number" ? value : inUnit(before.value, from);
  if (to.text === "date" && isAlike) return writeDate(before.value) || "0";
  return from.text === "date" && !isAlike ? value : converter(from, to)(number);
}

/** A value as an input of the workbook has it: a day is a number among what is set by hand, and here it is written out. */
export function asWritten(value: InputValue, unit: string | undefined): InputValue {
  const date = unit === "date" && typeof value === "number" ? readUnit(unit) : undefined;
  return date === undefined ? value : writeDate(toBase(Number(value), date)) || 0;
}

function withNumbers(
  variable: Variable,
  convert: (value: number) => number,
  convertInput: (value: InputValue) => InputValue,
): Variable {
  const anchors = (list: readonly Anchor[] | undefined): readonly Anchor[] | undefined =>
    list && mapKept(list, (anchor) => withFields(anchor, { value: convert(anchor.value) }));
  const bound = (value: number | null): number | null => (value === null ? null : convert(value));
  const { input, range, exclusiveMinimum, slider, items } = variable;
  return withFields(variable, {
    input: input === undefined ? undefined : mapValues(input, convertInput),
    range: range && pair(range, bound),
    exclusiveMinimum: exclusiveMinimum === undefined ? undefined : convert(exclusiveMinimum),
    slider: slider && pair(slider, convert),
    anchors: anchors(variable.anchors),
    rivals: anchors(variable.rivals),
    items:
      items &&
      mapEntries<Provenance>(items, (item, origin) => [
        item,
        withFields(origin, { rivals: anchors(origin.rivals) }),
      ]),
  });
}

function pair<T>(bounds: readonly [T, T], convert: (value: T) => T): readonly [T, T] {
  const [low, high] = [convert(bounds[0]), convert(bounds[1])];
  return low === bounds[0] && high === bounds[1] ? bounds : [low, high];
}
