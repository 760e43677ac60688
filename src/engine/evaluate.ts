/** Full calculation, and recalculation of what depends on the inputs that changed. */
import { dependentCode, type Plan } from "./dependentCode.ts";
import { execute } from "./execute.ts";
import { createBlock, executeBlock } from "./executeBlock.ts";
import type { Edit } from "./inputValues.ts";
import { type Solve, solveGroup, type Verdict } from "./iterate.ts";
import type { Code, Segment } from "./program.ts";
import { nameOf, type Sheet } from "./sheet.ts";
import type { CellName } from "./workbook.ts";

/** One scenario calculated. Only `recalculate` changes it. */
export interface Calculation {
  readonly sheet: Sheet;
  /** Every value in the program's order; an error is NaN. */
  readonly values: Float64Array;
  /** Of each circular group: how its solve ended; undefined while iteration is off. */
  readonly solves: (Solve | undefined)[];
  /** Cells set by an edit. */
  readonly edited: Set<number>;
}

/** How a circular group was solved, for people. */
export interface GroupReport {
  readonly members: readonly CellName[];
  readonly verdict: Verdict;
  readonly iterations: number;
  readonly lastChange: number;
  readonly spectralRadius: number;
  /** A member is an error for a reason of its own, so that the circle could not be calculated: the verdict is none on the circle. */
  readonly isBlocked: boolean;
}

/** Most plans kept; a plan is the code of the dependents of some inputs. */
const MOST_PLANS = 200;
/** Most numbers in the plans kept, so that those of a large sheet do not fill the memory. */
const MOST_PLANNED = 10_000_000;

/** Calculates a sheet from its own inputs and some edits. */
export function calculate(sheet: Sheet, edits: readonly Edit[] = []): Calculation {
  const values = new Float64Array(sheet.program.size);
  values.set(sheet.program.constants);
  values.set(sheet.ownInputs, sheet.program.firstInput);
  const calculation: Calculation = { sheet, values, solves: [], edited: new Set() };
  for (const edit of edits) applyEdit(calculation, edit, []);
  runCode(calculation, sheet.program);
  return calculation;
}

/**
 * Calculates one scenario per set of edits, all at once. The result holds, for each cell, a column of values in base
 * units, NaN where that scenario has an error there.
 */
export function calculateBlock(
  sheet: Sheet,
  scenarios: readonly (readonly Edit[])[],
): readonly Float64Array[] {
  const { program, settings, ownInputs } = sheet;
  const width = scenarios.length;
  const block = createBlock(program, width);
  for (const [k, edits] of scenarios.entries()) {
    const inputs = ownInputs.slice();
    for (const { cell, value } of edits) setInput(sheet, inputs, cell, value);
    for (const [i, value] of inputs.entries()) block.columns[(program.firstInput + i) * width + k] = value;
  }
  executeBlock(program, block, settings);
  return Array.from({ length: sheet.cells }, (_, cell) => {
    const at = (program.placeOfCell[cell] as number) * width;
    return block.columns.subarray(at, at + width);
  });
}

/** Applies edits, recalculates their dependents only, and says which cells changed. A cell that stays an error counts as changed. */
export function recalculate(calculation: Calculation, edits: readonly Edit[]): readonly number[] {
  const places: number[] = [];
  for (const edit of edits) applyEdit(calculation, edit, places);
  if (places.length === 0) return [];
  const { sheet, values } = calculation;
  const plan = planFor(sheet, places);
  const { cellPlaces, cells, before } = plan;
  for (let i = 0; i < cellPlaces.length; i++) before[i] = values[cellPlaces[i] as number] as number;
  runCode(calculation, plan);
  const changed: number[] = [];
  for (let i = 0; i < cellPlaces.length; i++) {
    const cell = cells[i] as number;
    if (values[cellPlaces[i] as number] !== before[i] && cell < sheet.cells) changed.push(cell);
  }
  return changed;
}

/** Sets an input, and adds the places whose values changed. */
function applyEdit({ sheet, values, edited }: Calculation, { cell, value }: Edit, places: number[]): void {
  const { firstInput } = sheet.program;
  const input = sheet.inputOfCell[cell] ?? -1;
  const mark = sheet.markOfCell[cell] ?? -1;
  if (input < 0) return;
  if (value === undefined) edited.delete(cell);
  else edited.add(cell);
  setInput(sheet, values.subarray(firstInput), cell, value);
  places.push(firstInput + input);
  if (mark >= 0) places.push(firstInput + mark);
}

/** Writes an input among the inputs, and the mark that says it is set. */
function setInput(sheet: Sheet, inputs: Float64Array, cell: number, value: number | undefined): void {
  const input = sheet.inputOfCell[cell] ?? -1;
  const mark = sheet.markOfCell[cell] ?? -1;
  if (input < 0) return;
  // Adding 0 makes -0 a 0.
  inputs[input] = (value ?? (sheet.ownInputs[input] as number)) + 0;
  if (mark >= 0) inputs[mark] = value === undefined ? (sheet.ownInputs[mark] as number) : 1;
}

function planFor(sheet: Sheet, places: readonly number[]): Plan {
  const key = places.length === 1 ? (places[0] as number) : places.join(" ");
  let plan = sheet.plans.get(key);
  if (plan === undefined) {
    plan = dependentCode(sheet.program, places);
    const planned = [...sheet.plans.values()].reduce((sum, one) => sum + one.instructions.length, 0);
    if (sheet.plans.size >= MOST_PLANS || planned > MOST_PLANNED) sheet.plans.clear();
    sheet.plans.set(key, plan);
  }
  return plan;
}

function runCode(calculation: Calculation, code: Code): void {
  const { sheet, values, solves } = calculation;
  execute(code, sheet.program.pool, values, (segment: Segment) => {
    if (sheet.settings.iterate) {
      solves[segment.group] = solveGroup(sheet.program, code.instructions, segment, values, sheet.settings);
    } else {
      solves[segment.group] = undefined;
      for (const place of sheet.program.groups[segment.group]?.places ?? []) values[place] = Number.NaN;
    }
  });
}

/** A cell's value in base units; NaN where it is an error, and where the sheet is a part without the cell. */
export function valueAt({ sheet, values }: Calculation, cell: number): number {
  return values[sheet.program.placeOfCell[cell] as number] ?? Number.NaN;
}

/** An input's own value in base units, also where it lies outside its hard range and the cell is an error. */
export function givenValue(calculation: Calculation, cell: number): number {
  const { sheet, values } = calculation;
  const input = sheet.inputOfCell[cell] ?? -1;
  const mark = sheet.markOfCell[cell] ?? -1;
  const holdsDefault = mark >= 0 && values[sheet.program.firstInput + mark] === 0;
  return input < 0 || holdsDefault
    ? valueAt(calculation, cell)
    : (values[sheet.program.firstInput + input] as number);
}

/** Whether an edit has set the cell. */
export const isSet = ({ edited }: Calculation, cell: number): boolean => edited.has(cell);

/** The circular groups and how each was solved; none while iteration is off. */
export function circularGroups({ sheet, solves }: Calculation): readonly GroupReport[] {
  return sheet.program.groups.flatMap(({ cells }, group) => {
    const solve = solves[group];
    if (solve === undefined) return [];
    const { verdict, iterations, lastChange, spectralRadius, origin } = solve;
    const members = cells.filter((cell) => cell < sheet.cells).map((cell) => nameOf(sheet, cell));
    const isBlocked = origin !== undefined;
    return [{ members, verdict, iterations, lastChange, spectralRadius, isBlocked }];
  });
}
