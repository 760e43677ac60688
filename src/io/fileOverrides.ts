/** Values of inputs as files give them, made into those of a document: numbers in the variable's unit, one for each item. */
import { type Overrides, readOverrides, withValue } from "../document/overrides.ts";
import {
  type InputValues,
  inUnit,
  readInputs,
  readQuantity,
  type SheetVariable,
  type Workbook,
} from "../engine/index.ts";
import { namesOf } from "../engine/names.ts";
import type { FileComplaint } from "./fileComplaint.ts";
import { pathText } from "./readJson.ts";

/** Reads values for a workbook; what cannot be used is complained of at its path behind `place`. */
export function createOverridesReader(
  workbook: Workbook,
  complain: (complaint: FileComplaint) => void,
): (overrides: Overrides, place: readonly (string | number)[]) => Overrides {
  const { variables } = namesOf(workbook).names;
  return (overrides, place) => {
    for (const { variable, items, message } of readInputs({ variables }, overrides).complaints)
      complain({ place: pathText([...place, variable, ...items]), what: { engine: message } });
    const entries = Object.entries(overrides).map(([name, values]): [string, InputValues] => {
      const placed = variables.get(name);
      return [name, placed === undefined ? values : valuesFor(placed, values, 0)];
    });
    return Object.fromEntries(entries);
  };
}

/** How many values there are once one that is given for all items is given to each; counted before any is made. */
export function countValues(workbook: Workbook, each: readonly Overrides[]): number {
  const { variables } = namesOf(workbook).names;
  const countIn = (placed: SheetVariable, values: InputValues, depth: number): number => {
    if (typeof values === "object")
      return Object.values(values).reduce<number>((sum, inner) => sum + countIn(placed, inner, depth + 1), 0);
    return placed.dimensions.slice(depth).reduce((product, { items }) => product * items.length, 1);
  };
  let count = 0;
  for (const overrides of each)
    for (const [name, values] of Object.entries(overrides)) {
      const placed = variables.get(name);
      if (placed !== undefined) count += countIn(placed, values, 0);
    }
  return count;
}

/** The values that have an effect on a workbook; the rest would have a file refused. */
export function usableOverrides(workbook: Workbook, overrides: Overrides): Overrides {
  const { dropped } = readOverrides(namesOf(workbook).names, overrides);
  return dropped.reduce((left, place) => withValue(left, place, undefined), overrides);
}

/** A number stays as it is, to the last digit; a quantity in words becomes a number; one value for all items is given to each. */
function valuesFor(placed: SheetVariable, values: InputValues, depth: number): InputValues {
  if (typeof values === "object") {
    const entries = Object.entries(values).map(([item, inner]) => [
      item,
      valuesFor(placed, inner, depth + 1),
    ]);
    return Object.fromEntries(entries);
  }
  if (placed.variable.text) return String(values);
  const dimension = placed.dimensions[depth];
  if (dimension !== undefined)
    return Object.fromEntries(dimension.items.map((item) => [item, valuesFor(placed, values, depth + 1)]));
  if (placed.choices !== undefined) return String(values);
  if (typeof values === "number") return values;
  const read = readQuantity(values, placed.unit);
  return "value" in read ? inUnit(read.value, placed.unit) : values;
}
