/** Rates at which a run of flows is worth nothing. */
import { brent, rootsOnGrid } from "./roots.ts";

/** Lowest and highest rate searched (model.md C4). */
const LOWEST_RATE = -0.9999;
const HIGHEST_RATE = 10;
/** Of several rates the one nearest this is given. */
const USUAL_RATE = 0.1;
const GRID_POINTS = 240;
/** First step of the search for a bracket, in log(1 + r). */
const FIRST_STEP = 0.02;

/** Rates spaced evenly in log(1 + r). */
const RATES: readonly number[] = Array.from({ length: GRID_POINTS + 1 }, (_, i) => {
  const [low, high] = [Math.log1p(LOWEST_RATE), Math.log1p(HIGHEST_RATE)];
  return Math.expm1(low + ((high - low) * i) / GRID_POINTS);
});

/** The polynomial of flows from `first` on at discount factor v, by Horner's rule. */
export function discounted(v: number, flows: ArrayLike<number>, first: number): number {
  let value = 0;
  for (let i = flows.length - 1; i >= first; i--) value = value * v + (flows[i] as number);
  return value;
}

export function hasError(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
}

/** What the search needs to know of the flows before it starts. */
interface Run {
  /** Place of the first flow that is not 0. */
  readonly first: number;
  readonly scale: number;
  readonly signChanges: number;
}

function lookAt(flows: ArrayLike<number>): Run {
  let [first, scale, signChanges, sign] = [-1, 0, 0, 0];
  for (let i = 0; i < flows.length; i++) {
    const flow = flows[i] as number;
    if (flow === 0) continue;
    if (first < 0) first = i;
    scale = Math.max(scale, Math.abs(flow));
    if (sign !== 0 && Math.sign(flow) !== sign) signChanges += 1;
    sign = Math.sign(flow);
  }
  return { first, scale, signChanges };
}

/** All rates in [-99.99 %, 1,000 %] at which the flows' present value is 0, the one nearest 10 % first. */
export function internalRates(flows: ArrayLike<number>): readonly number[] {
  const { first, scale, signChanges } = lookAt(flows);
  if (signChanges === 0 || hasError(flows)) return [];
  const worth = (rate: number): number => discounted(1 / (1 + rate), flows, first) / scale;
  // One change of sign, one root (Descartes): it lies towards higher rates while the worth has the last flow's sign.
  if (signChanges === 1) {
    const rate = newton(flows, first);
    return rate === undefined ? rootFrom(worth, Math.sign(flows[first] as number)) : [rate];
  }
  return nearestFirst(rootsOnGrid(worth, RATES));
}

/** Steps after which Newton's method is given up; it doubles the digits that are right with each. */
const MOST_STEPS = 20;

/** The one root by Newton's method on the discount factor, from the usual rate; undefined where it strays or does not settle. */
function newton(flows: ArrayLike<number>, first: number): number | undefined {
  let v = 1 / (1 + USUAL_RATE);
  for (let step = 0; step < MOST_STEPS; step++) {
    let [value, slope] = [0, 0];
    for (let i = flows.length - 1; i >= first; i--) {
      slope = slope * v + value;
      value = value * v + (flows[i] as number);
    }
    const change = value / slope;
    v -= change;
    if (!(v > 1 / (1 + HIGHEST_RATE) && v < 1 / (1 + LOWEST_RATE))) return undefined;
    if (Math.abs(change) <= 1e-15 * v) return 1 / v - 1;
  }
  return undefined;
}

/** The one root of `worth`, whose sign at the highest rates is `signAbove`: steps out from the usual rate, then Brent. */
function rootFrom(worth: (rate: number) => number, signAbove: number): readonly number[] {
  let [near, value] = [USUAL_RATE, worth(USUAL_RATE)];
  if (value === 0) return [near];
  const isAbove = Math.sign(value) === signAbove;
  for (let step = FIRST_STEP; near > LOWEST_RATE && near < HIGHEST_RATE; step *= 2) {
    const log = Math.log1p(near) + (isAbove ? -step : step);
    const far = Math.min(HIGHEST_RATE, Math.max(LOWEST_RATE, Math.expm1(log)));
    value = worth(far);
    if (value === 0) return [far];
    if ((Math.sign(value) === signAbove) !== isAbove) return [brent(worth, near, far)];
    near = far;
  }
  return [];
}

/** [amounts…, days…], days counted from the first flow: all rates at which the sum of amount / (1 + rate)^(day/365) is 0. */
export function internalRatesByDays(args: ArrayLike<number>): readonly number[] {
  const n = args.length / 2;
  const flows = Array.from(args).slice(0, n);
  const days = Array.from(args).slice(n);
  const start = days[0] ?? 0;
  const { scale, signChanges } = lookAt(flows);
  if (signChanges === 0 || hasError(args) || days.some((day) => day < start)) return [];
  const worth = (rate: number): number => {
    const growth = Math.log1p(rate);
    return flows.reduce(
      (sum, flow, i) => sum + (flow / scale) * Math.exp((-growth * ((days[i] ?? 0) - start)) / 365),
      0,
    );
  };
  return nearestFirst(rootsOnGrid(worth, RATES));
}

const nearestFirst = (rates: readonly number[]): readonly number[] =>
  rates.toSorted((a, b) => Math.abs(a - USUAL_RATE) - Math.abs(b - USUAL_RATE));

export const internalRate = (flows: ArrayLike<number>): number => internalRates(flows)[0] ?? Number.NaN;
export const internalRateByDays = (args: ArrayLike<number>): number =>
  internalRatesByDays(args)[0] ?? Number.NaN;
