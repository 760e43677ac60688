/** Present values, internal rates and payback over a run of flows. An error is NaN; arguments arrive as one array. */
import { rootsOnGrid } from "./roots.ts";

/** Lowest and highest rate searched (model.md C4). */
const LOWEST_RATE = -0.9999;
const HIGHEST_RATE = 10;
/** Of several rates the one nearest this is given. */
const USUAL_RATE = 0.1;
const GRID_POINTS = 240;

/** [rate, flows…]: the sum of flow k / (1 + rate)^k with k from 1, as in Excel's NPV. */
export function netPresentValue(args: ArrayLike<number>): number {
  return presentValue(args) / (1 + (args[0] ?? 0));
}

/** [rate, flows…]: the sum of flow k / (1 + rate)^k with k from 0. */
export function presentValue(args: ArrayLike<number>): number {
  const rate = args[0] ?? Number.NaN;
  if (!(rate > -1)) return Number.NaN;
  return discounted(1 / (1 + rate), args, 1);
}

/** The polynomial of flows from `first` on at discount factor v, by Horner's rule. */
function discounted(v: number, args: ArrayLike<number>, first: number): number {
  let value = 0;
  for (let i = args.length - 1; i >= first; i--) value = value * v + (args[i] as number);
  return value;
}

/** Rates spaced evenly in log(1 + r). */
const RATES: readonly number[] = Array.from({ length: GRID_POINTS + 1 }, (_, i) => {
  const [low, high] = [Math.log(1 + LOWEST_RATE), Math.log(1 + HIGHEST_RATE)];
  return Math.exp(low + ((high - low) * i) / GRID_POINTS) - 1;
});

function changesSign(values: ArrayLike<number>): boolean {
  let [up, down] = [false, false];
  for (let i = 0; i < values.length; i++) {
    if ((values[i] as number) > 0) up = true;
    if ((values[i] as number) < 0) down = true;
  }
  return up && down;
}

const hasError = (values: ArrayLike<number>): boolean => {
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
};

/** All rates in [-99.99 %, 1,000 %] at which the flows' present value is 0, the one nearest 10 % first. */
export function internalRates(flows: ArrayLike<number>): readonly number[] {
  if (hasError(flows) || !changesSign(flows)) return [];
  const scale = Math.max(...Array.from(flows, Math.abs));
  const first = Array.from(flows).findIndex((flow) => flow !== 0);
  return nearestFirst(rootsOnGrid((rate) => discounted(1 / (1 + rate), flows, first) / scale, RATES));
}

/** [amounts…, days…], days counted from the first flow: all rates at which the sum of amount / (1 + rate)^(day/365) is 0. */
export function internalRatesByDays(args: ArrayLike<number>): readonly number[] {
  const n = args.length / 2;
  const flows = Array.from(args).slice(0, n);
  const days = Array.from(args).slice(n);
  if (hasError(args) || !changesSign(flows) || days.some((day) => day < (days[0] ?? 0))) return [];
  const scale = Math.max(...flows.map(Math.abs));
  const f = (rate: number): number => {
    const growth = Math.log(1 + rate);
    return flows.reduce(
      (sum, flow, i) => sum + (flow / scale) * Math.exp((-growth * ((days[i] ?? 0) - (days[0] ?? 0))) / 365),
      0,
    );
  };
  return nearestFirst(rootsOnGrid(f, RATES));
}

const nearestFirst = (rates: readonly number[]): readonly number[] =>
  rates.toSorted((a, b) => Math.abs(a - USUAL_RATE) - Math.abs(b - USUAL_RATE));

export const internalRate = (flows: ArrayLike<number>): number => internalRates(flows)[0] ?? Number.NaN;
export const internalRateByDays = (args: ArrayLike<number>): number =>
  internalRatesByDays(args)[0] ?? Number.NaN;

/** What became of an outlay: when it was earned back, how much of it, and whether the balance fell below zero again. */
export interface PaybackReport {
  readonly time: number;
  readonly recovered: number;
  readonly outlay: number;
  readonly fallsAgain: boolean;
}

/**
 * [time of the first flow, flows…]: the first time after the outlay at which the cumulative balance is 0 or more, linear
 * within the period that ends at t. `time` is NaN where that is never, or where nothing is paid out.
 */
export function paybackReport(args: ArrayLike<number>): PaybackReport {
  const none = { time: Number.NaN, recovered: 0, outlay: 0, fallsAgain: false };
  if (hasError(args)) return none;
  const start = args[0] ?? 0;
  let [balance, lowest, time, outlay] = [0, 0, Number.NaN, 0];
  let fallsAgain = false;
  for (let i = 1; i < args.length; i++) {
    const flow = args[i] as number;
    const before = balance;
    balance += flow;
    const slack = 1e-12 * Math.max(outlay, Math.abs(flow));
    if (flow < 0) outlay -= flow;
    if (outlay === 0) continue;
    lowest = Math.min(lowest, balance);
    if (Number.isNaN(time)) {
      if (balance >= -slack) time = flow < 0 ? start + i - 1 : start + i - 2 + Math.min(1, -before / flow);
    } else if (balance < -slack) fallsAgain = true;
  }
  return { time, recovered: lowest < 0 ? (balance - lowest) / -lowest : 1, outlay, fallsAgain };
}

export const payback = (args: ArrayLike<number>): number => paybackReport(args).time;
