/**
 * A compiled sheet as plain JSON, so that a page can start from a sheet compiled when it was built, without the parser
 * and the stages behind it. What the workbook says anyway (names, units, items) is not packed but read again.
 */
import type { NamedError } from "./lowering.ts";
import { namesOf, type SheetComplaint } from "./names.ts";
import { FIRST_MANY } from "./operations.ts";
import { placeCheck, placesInOrder, type SheetCheck } from "./places.ts";
import {
  type BareProgram,
  countOfReads,
  indexProgram,
  type Program,
  type Segment,
  STRIDE,
} from "./program.ts";
import type { Sheet } from "./sheet.ts";
import type { Settings, Workbook } from "./workbook.ts";

/** JSON of a sheet. Columns of instructions are kept apart, places counted back from the result: that packs well. */
export interface PackedSheet {
  readonly complaints: readonly SheetComplaint[];
  readonly settings: Settings;
  readonly errors: readonly NamedError[];
  /** Of each check that stands, its number among the workbook's and the dimensions it ranges over. */
  readonly checks: readonly (readonly [number, readonly string[]])[];
  readonly inputOfCell: readonly number[];
  readonly markOfCell: readonly number[];
  /** The workbook's own inputs; null for an error. */
  readonly ownInputs: readonly (number | null)[];
  readonly size: number;
  readonly constants: readonly number[];
  readonly firstInput: number;
  readonly damping: number;
  readonly placeOfCell: readonly number[];
  readonly pool: readonly number[];
  readonly columns: readonly (readonly number[])[];
  readonly segments: readonly Segment[];
  readonly groups: BareProgram["groups"];
}

export function packSheet(sheet: Sheet): PackedSheet {
  const { program, workbook } = sheet;
  return {
    complaints: sheet.complaints,
    settings: sheet.settings,
    errors: sheet.errors,
    checks: sheet.checks.map(({ check, place }) => [
      (workbook.checks ?? []).indexOf(check),
      place.axes.map(({ name }) => name),
    ]),
    inputOfCell: [...sheet.inputOfCell],
    markOfCell: [...sheet.markOfCell],
    ownInputs: Array.from(sheet.ownInputs, (value) => (Number.isNaN(value) ? null : value)),
    size: program.size,
    constants: program.constants,
    firstInput: program.firstInput,
    damping: program.damping,
    placeOfCell: differences(program.placeOfCell),
    pool: differences(program.pool),
    columns: packInstructions(program.instructions),
    segments: program.segments,
    groups: program.groups.map(({ unknowns, places }) => ({ unknowns, places })),
  };
}

/** The sheet of the same workbook. */
export function unpackSheet(workbook: Workbook, packed: PackedSheet): Sheet {
  const { names } = namesOf(workbook);
  const checks = unpackChecks(workbook, packed, names.axes, names.cells);
  return {
    workbook,
    variables: names.variables,
    cells: names.cells,
    complaints: packed.complaints,
    settings: packed.settings,
    program: unpackProgram(packed),
    errors: packed.errors,
    checks,
    places: placesInOrder(names.variables.values(), checks),
    inputOfCell: Int32Array.from(packed.inputOfCell),
    markOfCell: Int32Array.from(packed.markOfCell),
    ownInputs: Float64Array.from(packed.ownInputs, (value) => value ?? Number.NaN),
    plans: new Map(),
  };
}

function unpackChecks(
  workbook: Workbook,
  packed: PackedSheet,
  axes: Parameters<typeof placeCheck>[2],
  cells: number,
): readonly SheetCheck[] {
  let first = cells;
  return packed.checks.flatMap(([number, axisNames]) => {
    const check = workbook.checks?.[number];
    if (check === undefined) return [];
    const placed = placeCheck(check, axisNames, axes, first);
    first += placed.place.count;
    return [placed];
  });
}

function unpackProgram(packed: PackedSheet): Program {
  const { size, constants, firstInput, damping, segments, groups } = packed;
  const instructions = unpackInstructions(packed.columns);
  const placeOfCell = sums(packed.placeOfCell);
  const code = { instructions, segments, groups, pool: sums(packed.pool) };
  return indexProgram({ ...code, size, constants, firstInput, damping, placeOfCell });
}

/** Operation, result less the one before, and the arguments in use less the result (of many: offset and count). */
function packInstructions(instructions: Int32Array): readonly (readonly number[])[] {
  const columns: number[][] = [[], [], [], [], []];
  let before = 0;
  for (let at = 0; at < instructions.length; at += STRIDE) {
    const [op = 0, result = 0, ...words] = instructions.subarray(at, at + STRIDE);
    const args = words.map((word, i) => word - originOf(op, result, i));
    for (const [i, word] of [op, result - before, ...args].entries()) columns[i]?.push(word);
    before = result;
  }
  return columns;
}

function unpackInstructions(columns: PackedSheet["columns"]): Int32Array {
  const [ops = [], results = [], ...args] = columns;
  const instructions = new Int32Array(ops.length * STRIDE);
  let result = 0;
  for (const [i, op] of ops.entries()) {
    result += results[i] ?? 0;
    const words = args.map((column, k) => (column[i] ?? 0) + originOf(op, result, k));
    instructions.set([op, result, ...words], i * STRIDE);
  }
  return instructions;
}

/** What an instruction's k-th argument is counted from. */
const originOf = (op: number, result: number, k: number): number =>
  op < FIRST_MANY && k < countOfReads(op) ? result : 0;

const differences = (values: Int32Array): readonly number[] =>
  Array.from(values, (value, i) => value - (values[i - 1] ?? 0));

function sums(steps: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(steps, (step) => {
    sum += step;
    return sum;
  });
}
