/** What the workbook itself gives an input, in the unit that it is entered in. */
import { type InputValue, inUnit, readQuantity, type SheetVariable } from "../engine/index.ts";
import { valueIn } from "./valueTrees.ts";

/** The workbook's own value at some items, in the unit; undefined for a formula and where nothing is given. */
export function ownValue(
  { variable, unit, choices }: SheetVariable,
  items: readonly string[],
): InputValue | undefined {
  if (variable.formula !== undefined || variable.input === undefined) return undefined;
  const given = valueIn(variable.input, items);
  if (variable.text || choices !== undefined) return given;
  if (given === undefined) return variable.default === undefined ? 0 : undefined;
  const read = readQuantity(given, unit);
  return "value" in read ? inUnit(read.value, unit) : given;
}
