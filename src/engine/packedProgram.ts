/** A program as plain JSON: columns of instructions are kept apart, places counted back from the result, which packs well. */
import { FIRST_MANY } from "./operations.ts";
import {
  type BareProgram,
  countOfReads,
  indexProgram,
  type Program,
  type Segment,
  STRIDE,
} from "./program.ts";

export interface PackedProgram {
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

export function packProgram(program: Program): PackedProgram {
  const { size, constants, firstInput, damping, segments, groups } = program;
  return {
    size,
    constants,
    firstInput,
    damping,
    placeOfCell: differences(program.placeOfCell),
    pool: differences(program.pool),
    columns: packInstructions(program.instructions),
    segments,
    groups: groups.map(({ unknowns, places }) => ({ unknowns, places })),
  };
}

export function unpackProgram(packed: PackedProgram): Program {
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

function unpackInstructions(columns: PackedProgram["columns"]): Int32Array {
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
