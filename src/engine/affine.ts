/** The exact matrix of a circular group whose members are affine in its unknowns, by carrying derivatives through it. */

import type { Matrix } from "./matrix.ts";
import { OP } from "./operations.ts";
import { type Group, type Program, placesRead, type Segment, STRIDE } from "./program.ts";

/** One sweep maps the unknowns x to matrix · x + offset. */
export interface AffineMap {
  readonly matrix: Matrix;
}

/** A value's derivative by one unknown, in each place. */
type Slopes = Float64Array;

/** The sweep's matrix; undefined if any member is not affine in the unknowns. */
export function affineMap(
  program: Program,
  instructions: Int32Array,
  segment: Segment,
  group: Group,
  values: Float64Array,
): AffineMap | undefined {
  if (!isAffine(program, instructions, segment, group)) return undefined;
  const slopes: Slopes = new Float64Array(program.size);
  const columns = group.unknowns.map((unknown) => {
    for (const place of group.places) slopes[place] = 0;
    slopes[unknown] = 1;
    for (let i = segment.from; i < segment.to; i++) carry(program, instructions, i, values, slopes);
    return group.unknowns.map((place) => slopes[place] as number);
  });
  return { matrix: group.unknowns.map((_, row) => columns.map((column) => column[row] as number)) };
}

/** Follows the degree in the unknowns (0, 1, or 2 for more) through the group. */
function isAffine(program: Program, instructions: Int32Array, segment: Segment, group: Group): boolean {
  const degrees = new Map<number, number>(group.unknowns.map((place) => [place, 1]));
  for (let i = segment.from; i < segment.to; i++) {
    const args = Array.from(placesRead(instructions, program.pool, i), (place) => degrees.get(place) ?? 0);
    const degree = degreeOf(instructions[i * STRIDE] as number, args);
    if (degree > 1) return false;
    const result = instructions[i * STRIDE + 1] as number;
    degrees.set(result, Math.max(degree, group.unknowns.includes(result) ? 1 : 0));
  }
  return true;
}

/** Operations that are affine in all their arguments. */
const LINEAR: ReadonlySet<number> = new Set([OP.add, OP.subtract, OP.negate, OP.copy, OP.sum]);
/** Operations that are affine in all but their first argument (a condition, an index, a rate). */
const LINEAR_AFTER_FIRST: ReadonlySet<number> = new Set([
  OP.choose,
  OP.guard,
  OP.pick,
  OP.shift,
  OP.npv,
  OP.presentValue,
]);

function degreeOf(op: number, args: readonly number[]): number {
  const most = Math.max(0, ...args);
  const [first = 0, second = 0] = args;
  if (most === 0 || LINEAR.has(op)) return most;
  if (LINEAR_AFTER_FIRST.has(op)) return first === 0 ? most : 2;
  if (op === OP.multiply) return first + second;
  if (op === OP.divide) return second === 0 ? first : 2;
  if (op === OP.damp) return most;
  return 2;
}

/** The derivative of one instruction's result. */
function carry(
  program: Program,
  instructions: Int32Array,
  i: number,
  values: Float64Array,
  slopes: Slopes,
): void {
  const args = placesRead(instructions, program.pool, i);
  const result = instructions[i * STRIDE + 1] as number;
  slopes[result] = slopeOf(instructions[i * STRIDE] as number, args, result, values, slopes);
}

function slopeOf(op: number, args: Int32Array, result: number, values: Float64Array, slopes: Slopes): number {
  const slope = (k: number): number => slopes[args[k] as number] as number;
  const value = (k: number): number => values[args[k] as number] as number;
  if (args.every((place) => slopes[place] === 0) && op !== OP.damp) return 0;
  switch (op) {
    case OP.add:
      return slope(0) + slope(1);
    case OP.subtract:
      return slope(0) - slope(1);
    case OP.negate:
      return -slope(0);
    case OP.multiply:
      return (slope(0) === 0 ? 0 : slope(0) * value(1)) + (slope(1) === 0 ? 0 : slope(1) * value(0));
    case OP.divide:
      return slope(0) / value(1);
    case OP.choose:
      return value(0) !== 0 ? slope(1) : slope(2);
    case OP.guard:
      return slope(1);
    case OP.damp:
      return (1 - value(1)) * (slopes[result] as number) + value(1) * slope(0);
    case OP.sum:
      return args.reduce((sum, place) => sum + (slopes[place] as number), 0);
    case OP.pick:
    case OP.shift:
      return slopes[args[2 + value(0) - value(1)] ?? -1] ?? 0;
    case OP.npv:
    case OP.presentValue: {
      const first = op === OP.npv ? 1 : 0;
      return args
        .subarray(1)
        .reduce((sum, place, k) => sum + (slopes[place] as number) / (1 + value(0)) ** (k + first), 0);
    }
    default:
      return slope(0);
  }
}
