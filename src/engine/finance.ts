/** Present values and payback over a run of flows. An error is NaN; arguments arrive as one array. */
import { discounted, hasError } from "./internalRate.ts";

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
