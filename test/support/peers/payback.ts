/**
 * The time from `start` until flows at the ends of equal periods have earned back the outlay, linear within the period;
 * NaN where they never do. Written apart from src/engine/finance.ts, for engines that lack it.
 */
export function paybackBySteps(start: number, flows: readonly number[]): number {
  let balance = 0;
  let paidOut = 0;
  for (const [i, flow] of flows.entries()) {
    const before = balance;
    balance += flow;
    paidOut += Math.max(0, -flow);
    if (paidOut === 0 || balance < -1e-12 * Math.max(paidOut, flow)) continue;
    return flow < 0 ? start + i : start + i - 1 + Math.min(1, -before / flow);
  }
  return Number.NaN;
}
