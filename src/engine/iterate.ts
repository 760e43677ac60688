/**
 * Solves a circular group: Gauss-Seidel in calculation order from 0, with damping, and a report. Where every member is
 * affine in the group's unknowns, the map's matrix is found exactly and the group is also solved directly.
 */

import { type AffineMap, affineMap } from "./affine.ts";
import { run } from "./execute.ts";
import { MAX_DIRECT_UNKNOWNS } from "./limits.ts";
import { solveLinear, spectralRadius } from "./matrix.ts";
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

/** The place of an instruction whose result is an error, and its arguments at the time. */
export interface Origin {
  readonly place: number;
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
  settings: Settings,
): Solve {
  const group = program.groups[segment.group] as Group;
  values[program.damping] = settings.damping;
  const sweep = (): void => run(instructions, program.pool, values, segment.from, segment.to);
  const steps = iterateFrom(0, group, values, settings, sweep);
  const fromOne =
    steps.broken && steps.iterations === 1 ? iterateFrom(1, group, values, settings, sweep) : steps;
  const affine =
    !fromOne.broken && group.unknowns.length <= MAX_DIRECT_UNKNOWNS
      ? affineMap(program, instructions, segment, group, values)
      : undefined;
  const radius = affine === undefined ? estimateRadius(fromOne.changes) : spectralRadius(affine.matrix);
  const verdict = verdictOf(fromOne, radius, affine !== undefined, settings);
  const report = {
    iterations: fromOne.iterations,
    lastChange: fromOne.changes.at(-1) ?? 0,
    spectralRadius: radius,
  };
  if (
    verdict === "converged" &&
    (affine === undefined || settleDirectly(affine, group, values, settings, sweep))
  )
    return { verdict, ...report };
  const origin = fromOne.broken
    ? originOf(program, instructions, segment, group, values, fromOne.last)
    : undefined;
  for (const place of group.places) values[place] = Number.NaN;
  const failed = verdict === "converged" ? "not_converged" : verdict;
  return { verdict: failed, ...report, ...(origin === undefined ? {} : { origin }) };
}

interface Steps {
  readonly iterations: number;
  /** Relative change of each iteration. */
  readonly changes: readonly number[];
  /** An unknown became an error. */
  readonly broken: boolean;
  readonly swings: boolean;
  /** The unknowns before the last sweep. */
  readonly last: readonly number[];
}

function iterateFrom(
  start: number,
  { unknowns, places }: Group,
  values: Float64Array,
  settings: Settings,
  sweep: () => void,
): Steps {
  for (const place of places) values[place] = 0;
  for (const place of unknowns) values[place] = start;
  const changes: number[] = [];
  let [last, beforeLast]: [readonly number[], readonly number[]] = [[], []];
  for (let iteration = 1; iteration <= settings.iterations; iteration++) {
    [beforeLast, last] = [last, unknowns.map((place) => values[place] as number)];
    sweep();
    const now = unknowns.map((place) => values[place] as number);
    if (now.some(Number.isNaN)) return { iterations: iteration, changes, broken: true, swings: false, last };
    const change = relativeChange(last, now);
    changes.push(change);
    if (change < settings.change)
      return { iterations: iteration, changes, broken: false, swings: false, last };
    if (iteration === settings.iterations) {
      const swings =
        beforeLast.length > 0 &&
        relativeChange(beforeLast, now) < Math.max(settings.change, 1e-6) &&
        change > 1e-6;
      return { iterations: iteration, changes, broken: false, swings, last };
    }
  }
  return { iterations: settings.iterations, changes, broken: false, swings: false, last };
}

/** The largest change of a value, relative to the value. */
function relativeChange(before: readonly number[], now: readonly number[]): number {
  let largest = 0;
  for (const [i, value] of now.entries()) {
    const change = Math.abs(value - (before[i] ?? 0));
    if (change > 0) largest = Math.max(largest, change / Math.max(Math.abs(value), Number.MIN_VALUE));
  }
  return largest;
}

/** Growth of the change per iteration, over the last five: the radius, once the largest eigenvalue dominates. */
function estimateRadius(changes: readonly number[]): number {
  const recent = changes.slice(-6).filter((change) => change > 0);
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || recent.length < 2)
    return changes.length > 0 ? 0 : Number.NaN;
  return (last / first) ** (1 / (recent.length - 1));
}

function verdictOf(steps: Steps, radius: number, isExact: boolean, settings: Settings): Verdict {
  if (isExact && radius >= 1 - RADIUS_SLACK) return steps.swings ? "oscillates" : "diverges";
  const lastChange = steps.changes.at(-1);
  if (!steps.broken && lastChange !== undefined && lastChange < settings.change) return "converged";
  if (steps.swings) return "oscillates";
  return radius > 1 ? "diverges" : "not_converged";
}

/** Puts the direct solution in place; false if it and the iteration do not agree. */
function settleDirectly(
  affine: AffineMap,
  { unknowns }: Group,
  values: Float64Array,
  settings: Settings,
  sweep: () => void,
): boolean {
  const iterated = unknowns.map((place) => values[place] as number);
  for (const place of unknowns) values[place] = 0;
  sweep();
  const offset = unknowns.map((place) => values[place] as number);
  const identityLess = affine.matrix.map((row, i) => row.map((entry, j) => (i === j ? 1 : 0) - entry));
  const direct = solveLinear(identityLess, offset);
  const gap = direct === undefined ? Number.POSITIVE_INFINITY : relativeChange(iterated, direct);
  const allowed = (10 * settings.change) / Math.max(1e-3, 1 - spectralRadius(affine.matrix)) + 1e-9;
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
    if (Number.isNaN(values[place])) return { place, args };
  }
  return undefined;
}
