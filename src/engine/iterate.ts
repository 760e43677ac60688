/**
 * Solves a circular group: Gauss-Seidel in calculation order from 0, with damping, and a report. Where every member is
 * affine in the group's unknowns, the map's matrix is found exactly and the group is also solved directly.
 */

import { type AffineMap, affineMap } from "./affine.ts";
import { run } from "./execute.ts";
import { MAX_DIRECT_UNKNOWNS, MAX_SOLVING } from "./limits.ts";
import { solveLinear, spectralRadius } from "./matrix.ts";
import { overflows } from "./operations.ts";
import { type Group, type Program, placesRead, type Segment, STRIDE } from "./program.ts";
import type { Settings } from "./workbook.ts";

export type Verdict = "converged" | "diverges" | "oscillates" | "not_converged";

/** How a circular group's solve ended. */
export interface Solve {
  readonly verdict: Verdict;
  readonly iterations: number;
  /** Largest relative change of an unknown in the last iteration. */
  readonly lastChange: number;
  /** Of the damped map actually iterated: exact for affine groups, else estimated from the last changes; NaN if unknown. */
  readonly spectralRadius: number;
  /** Where a member is an error by itself: where that began, with the values the instruction read. */
  readonly origin?: Origin;
}

/** The place of an instruction whose result is an error, its operation, and its arguments at the time. */
export interface Origin {
  readonly place: number;
  readonly op: number;
  readonly args: readonly number[];
}

/** A radius this close to 1 is 1: what is left of rounding in the matrix. */
const RADIUS_SLACK = 1e-12;

/** Solves the group whose instructions the segment holds, leaving its values, or errors, in place. */
export function solveGroup(
  program: Program,
  instructions: Int32Array,
  segment: Segment,
  values: Float64Array,
  asked: Settings,
): Solve {
  const settings = { ...asked, iterations: Math.min(asked.iterations, affordable(program)) };
  const group = program.groups[segment.group] as Group;
  values[program.damping] = settings.damping;
  const sweep = (): void => run(instructions, program.pool, values, segment.from, segment.to);
  const fromZero = iterateFrom(0, group, values, settings, sweep);
  const steps =
    fromZero.broken && fromZero.iterations === 1 ? iterateFrom(1, group, values, settings, sweep) : fromZero;
  const isDirect = group.unknowns.length <= MAX_DIRECT_UNKNOWNS && !(steps.broken && steps.iterations === 1);
  const affine = isDirect ? affineMap(program, instructions, segment, group, values) : undefined;
  const radius = affine === undefined ? estimateRadius(steps.deltas) : spectralRadius(affine.matrix);
  const origin = steps.broken
    ? originOf(program, instructions, segment, group, values, steps.last)
    : undefined;
  const isTooLarge = origin !== undefined && overflows(origin.op, origin.args);
  const verdict = verdictOf(steps, radius, affine !== undefined, isTooLarge, settings);
  const report = {
    iterations: steps.iterations,
    lastChange: steps.lastChange,
    spectralRadius: radius,
  };
  if (
    verdict === "converged" &&
    (affine === undefined || settleDirectly(affine, radius, group, values, settings, steps.largest, sweep))
  )
    return { verdict, ...report };
  for (const place of group.places) values[place] = Number.NaN;
  const failed = verdict === "converged" ? "not_converged" : verdict;
  return { verdict: failed, ...report, ...(origin === undefined || failed === "diverges" ? {} : { origin }) };
}

/** What one iteration costs besides its instructions, in instructions: of each group, and of each of its unknowns. */
const GROUP_COST = 200;
const UNKNOWN_COST = 100;
/** Iterations that every workbook may have. */
const LEAST_ITERATIONS = 20;

const iterationsOf = new WeakMap<Program, number>();

/** How many iterations a program of this size may have. */
function affordable(program: Program): number {
  let most = iterationsOf.get(program);
  if (most === undefined) {
    const unknowns = program.groups.reduce((sum, group) => sum + group.unknowns.length, 0);
    const ofGroups = GROUP_COST * program.groups.length + UNKNOWN_COST * unknowns;
    most = Math.max(
      LEAST_ITERATIONS,
      Math.floor(MAX_SOLVING / (program.instructions.length / STRIDE + ofGroups)),
    );
    iterationsOf.set(program, most);
  }
  return most;
}

interface Steps {
  readonly iterations: number;
  /** Relative change in the last iteration that was calculated; 0 if none was. */
  readonly lastChange: number;
  /** By how much each unknown changed, in the last few iterations. */
  readonly deltas: readonly (readonly number[])[];
  /** The largest size that each unknown has had. */
  readonly largest: readonly number[];
  /** An unknown became an error. */
  readonly broken: boolean;
  readonly swings: boolean;
  /** The unknowns before the last sweep. */
  readonly last: readonly number[];
}

/** How many iterations the radius is estimated from. */
const REMEMBERED = 6;

function iterateFrom(
  start: number,
  { unknowns, places }: Group,
  values: Float64Array,
  settings: Settings,
  sweep: () => void,
): Steps {
  for (const place of places) values[place] = 0;
  for (const place of unknowns) values[place] = start;
  let deltas: readonly (readonly number[])[] = [];
  let largest: readonly number[] = unknowns.map(() => start);
  let lastChange = 0;
  let [last, beforeLast]: [readonly number[], readonly number[]] = [[], []];
  for (let iterations = 1; ; iterations++) {
    [beforeLast, last] = [last, unknowns.map((place) => values[place] as number)];
    sweep();
    const now = unknowns.map((place) => values[place] as number);
    const broken = now.some(Number.isNaN);
    if (broken) return { iterations, lastChange, deltas, largest, broken, swings: false, last };
    deltas = [...deltas.slice(1 - REMEMBERED), now.map((value, i) => Math.abs(value - (last[i] ?? 0)))];
    largest = now.map((value, i) => Math.max(Math.abs(value), largest[i] ?? 0));
    lastChange = relativeChange(last, now, largest);
    if (lastChange < settings.change || iterations === settings.iterations) {
      const returns = iterations > 2 && relativeChange(beforeLast, now, largest) < SWING;
      const swings = returns && lastChange > Math.max(SWING, settings.change);
      return { iterations, lastChange, deltas, largest, broken, swings, last };
    }
  }
}

/** Values that come back to within this, every second time, swing. */
const SWING = 1e-6;
/** Where an unknown comes to 0, its change is measured by this part of the largest size it has had. */
const NEXT_TO_NOTHING = 1e-6;

/** The largest change of a value, relative to the value. */
function relativeChange(
  before: readonly number[],
  now: readonly number[],
  largest: readonly number[],
): number {
  let most = 0;
  for (const [i, value] of now.entries()) {
    const change = Math.abs(value - (before[i] ?? 0));
    const size = Math.max(Math.abs(value), Math.abs(before[i] ?? 0), NEXT_TO_NOTHING * (largest[i] ?? 0));
    if (change > 0) most = Math.max(most, change / size);
  }
  return most;
}

/** Growth of the unknowns' changes per iteration: the radius, once the largest eigenvalue dominates; NaN if unknown. */
function estimateRadius(deltas: readonly (readonly number[])[]): number {
  const [first = [], last = []] = [deltas[0], deltas.at(-1)];
  if (deltas.length === 0 || (deltas.length === 1 && last.some((change) => change > 0))) return Number.NaN;
  let radius = 0;
  for (const [i, change] of last.entries()) {
    const before = first[i] ?? 0;
    if (change > 0 && before > 0) radius = Math.max(radius, (change / before) ** (1 / (deltas.length - 1)));
  }
  return radius;
}

function verdictOf(
  { broken, swings, lastChange }: Steps,
  radius: number,
  isExact: boolean,
  isTooLarge: boolean,
  settings: Settings,
): Verdict {
  if (broken) return isTooLarge && radius >= 1 ? "diverges" : "not_converged";
  if (isExact && radius >= 1 - RADIUS_SLACK) return swings ? "oscillates" : "diverges";
  if (lastChange < settings.change) return "converged";
  if (swings) return "oscillates";
  return radius > 1 ? "diverges" : "not_converged";
}

/** Puts the direct solution in place; false if it and the iteration do not agree. */
function settleDirectly(
  affine: AffineMap,
  radius: number,
  { unknowns }: Group,
  values: Float64Array,
  settings: Settings,
  largest: readonly number[],
  sweep: () => void,
): boolean {
  const iterated = unknowns.map((place) => values[place] as number);
  for (const place of unknowns) values[place] = 0;
  sweep();
  const offset = unknowns.map((place) => values[place] as number);
  const identityLess = affine.matrix.map((row, i) => row.map((entry, j) => (i === j ? 1 : 0) - entry));
  const direct = solveLinear(identityLess, offset);
  const gap = direct === undefined ? Number.POSITIVE_INFINITY : relativeChange(iterated, direct, largest);
  const allowed = (10 * settings.change) / Math.max(1e-3, 1 - radius) + 1e-9;
  for (const [i, place] of unknowns.entries()) values[place] = direct?.[i] ?? Number.NaN;
  sweep();
  return gap <= allowed;
}

/** The first place of the last sweep where an error began, or came in from outside. */
function originOf(
  program: Program,
  instructions: Int32Array,
  { from, to }: Segment,
  { unknowns }: Group,
  values: Float64Array,
  last: readonly number[],
): Origin | undefined {
  for (const [i, place] of unknowns.entries()) values[place] = last[i] ?? 0;
  for (let i = from; i < to; i++) {
    const args = Array.from(placesRead(instructions, program.pool, i), (place) => values[place] as number);
    run(instructions, program.pool, values, i, i + 1);
    const place = instructions[i * STRIDE + 1] as number;
    if (Number.isNaN(values[place])) return { place, op: instructions[i * STRIDE] as number, args };
  }
  return undefined;
}
