/** The exact matrix of a circular group whose members are affine in its unknowns, by carrying derivatives through it. */

import type { Matrix } from "./matrix.ts";
import { FIRST_MANY, OP } from "./operations.ts";
import { power } from "./power.ts";
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
  let known = affinity.get(group);
  if (known === undefined) {
    known = isAffine(program, instructions, segment, group);
    affinity.set(group, known);
  }
  if (!known) return undefined;
  const slopes = slopesFor(program);
  const columns = group.unknowns.map((unknown) => {
    for (const place of group.places) slopes[place] = 0;
    slopes[unknown] = 1;
    for (let at = segment.from * STRIDE; at < segment.to * STRIDE; at += STRIDE)
      carry(program, instructions, at, values, slopes);
    return group.unknowns.map((place) => slopes[place] as number);
  });
  for (const place of group.places) slopes[place] = 0;
  for (let at = segment.from * STRIDE; at < segment.to * STRIDE; at += STRIDE)
    slopes[instructions[at + 1] as number] = 0;
  return { matrix: group.unknowns.map((_, row) => columns.map((column) => column[row] as number)) };
}

/** Whether a group is affine: its instructions say so, whatever the values. */
const affinity = new WeakMap<Group, boolean>();

const kept = new WeakMap<Program, Slopes>();

/** Slopes of all places, 0 but while a matrix is being found; made once, since a large sheet has many places. */
function slopesFor(program: Program): Slopes {
  const known = kept.get(program) ?? new Float64Array(program.size);
  kept.set(program, known);
  return known;
}

/** Follows the degree in the unknowns (0, 1, or 2 for more) through the group. */
function isAffine(program: Program, instructions: Int32Array, segment: Segment, group: Group): boolean {
  const unknowns = new Set(group.unknowns);
  const degrees = new Map<number, number>(group.unknowns.map((place) => [place, 1]));
  for (let i = segment.from; i < segment.to; i++) {
    const args = Array.from(placesRead(instructions, program.pool, i), (place) => degrees.get(place) ?? 0);
    const degree = degreeOf(instructions[i * STRIDE] as number, args);
    if (degree > 1) return false;
    const result = instructions[i * STRIDE + 1] as number;
    degrees.set(result, Math.max(degree, unknowns.has(result) ? 1 : 0));
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
  const most = args.reduce((largest, degree) => Math.max(largest, degree), 0);
  const [first = 0, second = 0] = args;
  if (most === 0 || LINEAR.has(op)) return most;
  if (LINEAR_AFTER_FIRST.has(op)) return first === 0 ? most : 2;
  if (op === OP.multiply) return first + second;
  if (op === OP.divide) return second === 0 ? first : 2;
  if (op === OP.damp) return most;
  return 2;
}

/** Puts the derivative of one instruction's result in its place. */
function carry(
  { pool }: Program,
  instructions: Int32Array,
  at: number,
  values: Float64Array,
  slopes: Slopes,
): void {
  const op = instructions[at] as number;
  const result = instructions[at + 1] as number;
  const [a, b, c] = [instructions[at + 2], instructions[at + 3], instructions[at + 4]] as Triple;
  slopes[result] =
    op >= FIRST_MANY
      ? slopeOfMany(op, pool, a, b, values, slopes)
      : slopeOfFew(op, [a, b, c], result, values, slopes);
}

type Triple = [number, number, number];

function slopeOfFew(
  op: number,
  [a, b, c]: Triple,
  result: number,
  values: Float64Array,
  slopes: Slopes,
): number {
  const [slope, other] = [slopes[a] as number, slopes[b] as number];
  switch (op) {
    case OP.add:
      return slope + other;
    case OP.subtract:
      return slope - other;
    case OP.negate:
      return -slope;
    case OP.copy:
      return slope;
    case OP.multiply:
      return times(slope, values[b] as number) + times(other, values[a] as number);
    case OP.divide:
      return slope === 0 ? 0 : slope / (values[b] as number);
    case OP.choose:
      return values[a] !== 0 ? other : (slopes[c] as number);
    case OP.guard:
      return other;
    case OP.damp:
      return (1 - (values[b] as number)) * (slopes[result] as number) + (values[b] as number) * slope;
    default:
      return 0;
  }
}

/** A slope of 0 stays 0 also where the value is an error, in a branch that is not taken. */
const times = (slope: number, value: number): number => (slope === 0 ? 0 : slope * value);

function slopeOfMany(
  op: number,
  pool: Int32Array,
  offset: number,
  count: number,
  values: Float64Array,
  slopes: Slopes,
): number {
  const slope = (k: number): number => slopes[pool[offset + k] as number] as number;
  const value = (k: number): number => values[pool[offset + k] as number] as number;
  let sum = 0;
  switch (op) {
    case OP.sum:
      for (let k = 0; k < count; k++) sum += slope(k);
      return sum;
    case OP.pick:
    case OP.shift: {
      const k = 2 + value(0) - value(1);
      return k >= 2 && k < count ? slope(k) : 0;
    }
    case OP.npv:
    case OP.presentValue:
      for (let k = 1; k < count; k++) sum += slope(k) / power(1 + value(0), op === OP.npv ? k : k - 1);
      return sum;
    default:
      return 0;
  }
}
