/** The values that a workbook gives its inputs, and a sheet with those of another workbook of the same shape. */
import { type InputComplaint, readValues } from "./inputValues.ts";
import { namesOf } from "./names.ts";
import { itemsAt, placeCheck, placesInOrder, type SheetVariable } from "./places.ts";
import type { Sheet } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

/** Of each cell of an input its value in base units, 0 where none is given and NaN where it cannot be read. */
export interface OwnValues {
  readonly values: Float64Array;
  /** 1 where a value is given; elsewhere a default formula holds. */
  readonly given: Float64Array;
  readonly complaints: readonly InputComplaint[];
}

export function ownValues(placed: SheetVariable): OwnValues {
  const { variable, first, count } = placed;
  const [values, given] = [new Float64Array(count), new Float64Array(count)];
  if (variable.input === undefined) return { values, given, complaints: [] };
  const { edits, complaints } = readValues(placed, variable.input);
  const give = (i: number, value: number): void => {
    values[i] = value;
    given[i] = 1;
  };
  for (const { cell, value } of edits) give(cell - first, value ?? 0);
  for (const { items } of complaints)
    for (let i = 0; i < count; i++)
      if (items.every((item, d) => itemsAt(placed, first + i)[d] === item)) give(i, Number.NaN);
  return { values, given, complaints };
}

/**
 * The same program with the inputs, texts and names of items of another workbook. That must have the same variables over
 * as many items, with the same formulas; where the sheet has only some of its variables, those.
 */
export function rebase(sheet: Sheet, workbook: Workbook): Sheet {
  const { names } = namesOf(workbook);
  const variables = new Map(
    [...names.variables].flatMap(([name, placed]) => {
      const before = sheet.variables.get(name);
      return before === undefined ? [] : [[name, { ...placed, first: before.first }]];
    }),
  );
  const checks = sheet.checks.map(({ check: { name }, place }) => {
    const check = workbook.checks?.find((other) => other.name === name);
    if (check === undefined) throw new Error(`The other workbook has no check ${name}.`);
    const axes = place.axes.map((axis) => axis.name);
    return placeCheck(check, axes, names.axes, place.first);
  });
  const ownInputs = sheet.ownInputs.slice();
  for (const placed of variables.values()) setOwn(sheet, placed, ownInputs);
  return {
    ...sheet,
    workbook,
    variables,
    checks,
    places: placesInOrder(variables.values(), checks),
    ownInputs,
  };
}

function setOwn(sheet: Sheet, placed: SheetVariable, ownInputs: Float64Array): void {
  const { variable, first, count } = placed;
  if (variable.formula !== undefined || count === 0) return;
  const { values, given } = ownValues(placed);
  for (let i = 0; i < count; i++) {
    const [input = -1, mark = -1] = [sheet.inputOfCell[first + i], sheet.markOfCell[first + i]];
    if (input >= 0) ownInputs[input] = values[i] as number;
    if (mark >= 0) ownInputs[mark] = given[i] as number;
  }
}
