/**
 * Runs instructions over the column of values: the plain interpreter, one scenario at a time, and the reference for any
 * other executor. A circular group is handed to `solve`.
 */
import { computeFew, computeMany, FIRST_MANY, OP } from "./operations.ts";
import { type Code, STRIDE } from "./program.ts";

/** Runs all segments in order; `solve` gets the segments of circular groups. */
export function execute(
  code: Code,
  pool: Int32Array,
  values: Float64Array,
  solve: (segment: Code["segments"][number]) => void,
): void {
  for (const segment of code.segments) {
    if (segment.group >= 0) solve(segment);
    else run(code.instructions, pool, values, segment.from, segment.to);
  }
}

/** Runs a run of instructions. `v + (v - v)` makes an infinity NaN and -0 a 0. */
export function run(
  instructions: Int32Array,
  pool: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
): void {
  const end = to * STRIDE;
  for (let at = from * STRIDE; at < end; at += STRIDE) {
    const op = instructions[at] as number;
    if (op >= FIRST_MANY) {
      values[instructions[at + 1] as number] = runMany(instructions, pool, values, at);
      continue;
    }
    const a = values[instructions[at + 2] as number] as number;
    const b = values[instructions[at + 3] as number] as number;
    const v = runFew(op, a, b, instructions[at + 4] as number, values);
    values[instructions[at + 1] as number] = v + (v - v);
  }
}

/**
 * The operations that sheets have most, inline; `third` is the third argument's place, which few of them read. The
 * labels are the codes of `OP`, written out because the compiler makes a jump table of literals only;
 * test/engine/execute.test.ts holds them to `computeFew`. `a - a` is 0, or NaN for an error.
 */
function runFew(op: number, a: number, b: number, third: number, values: Float64Array): number {
  switch (op) {
    case 1:
      return a + b;
    case 2:
      return a - b;
    case 3:
      return a * b;
    case 4:
      return a / b;
    case 7:
      return Math.min(a, b);
    case 8:
      return Math.max(a, b);
    case 9:
      return a === b ? 1 : a - a + (b - b);
    case 11:
      return a < b ? 1 : a - a + (b - b);
    case 12:
      return a <= b ? 1 : a - a + (b - b);
    case 16:
      return -a;
    case 17:
      return a === 0 ? (values[third] as number) : a - a + b;
    case 26:
      return a;
    case 27:
      return a >= b && a <= (values[third] as number) ? a : Number.NaN;
    case 30:
      return a === 0 ? Number.NaN : a - a + b;
    default:
      return computeFew(op, a, b, values[third] as number);
  }
}

/** An operation with any number of arguments. */
function runMany(instructions: Int32Array, pool: Int32Array, values: Float64Array, at: number): number {
  const [op, offset, count] = [
    instructions[at] as number,
    instructions[at + 2] as number,
    instructions[at + 3] as number,
  ];
  if (op === OP.sum) return sumOf(pool, values, offset, count);
  const args = scratchOf(count);
  for (let i = 0; i < count; i++) args[i] = values[pool[offset + i] as number] as number;
  return computeMany(op, args);
}

/** Room for arguments, one array per count: a new one for each call would cost more than most operations. */
const scratch: Float64Array[] = [];

function scratchOf(count: number): Float64Array {
  const known = scratch[count];
  if (known !== undefined) return known;
  const made = new Float64Array(count);
  if (count <= MOST_SCRATCH) scratch[count] = made;
  return made;
}

/** Longest array of arguments that is kept. */
const MOST_SCRATCH = 4096;

function sumOf(pool: Int32Array, values: Float64Array, offset: number, count: number): number {
  let sum = 0;
  for (let i = offset; i < offset + count; i++) sum += values[pool[i] as number] as number;
  return sum + (sum - sum);
}
