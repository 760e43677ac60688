/** Full calculation, and recalculation of what depends on the inputs that changed. */
import { type Code, dependentCode, type Plan, type Segment } from "./compile.ts";
import { execute } from "./execute.ts";
import type { Edit } from "./inputValues.ts";
import { type Solve, solveGroup, type Verdict } from "./iterate.ts";
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
}

/** Most plans kept; a plan is the code of the dependents of some inputs. */
const MOST_PLANS = 200;

/** Calculates a sheet from its own inputs and some edits. */
export function calculate(sheet: Sheet, edits: readonly Edit[] = []): Calculation {
  const values = new Float64Array(sheet.program.size);
  values.set(sheet.program.constants);
  values.set(sheet.ownInputs, sheet.program.firstInput);
  const calculation: Calculation = { sheet, values, solves: [], edited: new Set() };
  for (const edit of edits) applyEdit(calculation, edit);
  runCode(calculation, sheet.program);
  return calculation;
}

/** Applies edits, recalculates their dependents only, and says which cells changed. A cell that stays an error counts as changed. */
export function recalculate(calculation: Calculation, edits: readonly Edit[]): readonly number[] {
  const places = edits.flatMap((edit) => applyEdit(calculation, edit));
  if (places.length === 0) return [];
  const { sheet, values } = calculation;
  const plan = planFor(sheet, places);
  const { cellPlaces } = plan;
  const before = new Float64Array(cellPlaces.length);
  for (let i = 0; i < cellPlaces.length; i++) before[i] = values[cellPlaces[i] as number] as number;
  runCode(calculation, plan);
  const changed: number[] = [];
  for (let i = 0; i < cellPlaces.length; i++) {
    const place = cellPlaces[i] as number;
    const cell = sheet.program.cellOfPlace[place] as number;
    if (values[place] !== before[i] && cell < sheet.cells) changed.push(cell);
  }
  return changed;
}

/** Sets an input; the places whose values changed. */
function applyEdit({ sheet, values, edited }: Calculation, { cell, value }: Edit): readonly number[] {
  const input = sheet.inputOfCell[cell] ?? -1;
  if (input < 0) return [];
  const place = sheet.program.firstInput + input;
  const mark = sheet.markOfCell[cell] ?? -1;
  const isSet = value !== undefined;
  if (isSet) edited.add(cell);
  else edited.delete(cell);
  values[place] = value ?? (sheet.ownInputs[input] as number);
  if (mark < 0) return [place];
  values[sheet.program.firstInput + mark] = isSet ? 1 : 0;
  return [place, sheet.program.firstInput + mark];
}

function planFor(sheet: Sheet, places: readonly number[]): Plan {
  const key = places.join(" ");
  let plan = sheet.plans.get(key);
  if (plan === undefined) {
    plan = dependentCode(sheet.program, places);
    if (sheet.plans.size >= MOST_PLANS) sheet.plans.clear();
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

/** A cell's value in base units; NaN where it is an error. */
export function valueAt({ sheet, values }: Calculation, cell: number): number {
  return values[sheet.program.placeOfCell[cell] as number] as number;
}

/** An input's own value in base units, also where it lies outside its hard range and the cell is an error. */
export function givenValue(calculation: Calculation, cell: number): number {
  const { sheet, values, edited } = calculation;
  const input = sheet.inputOfCell[cell] ?? -1;
  const holdsDefault = (sheet.markOfCell[cell] ?? -1) >= 0 && !edited.has(cell);
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
    const { verdict, iterations, lastChange, spectralRadius } = solve;
    const members = cells.filter((cell) => cell < sheet.cells).map((cell) => nameOf(sheet, cell));
    return [{ members, verdict, iterations, lastChange, spectralRadius }];
  });
}
