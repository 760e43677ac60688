/** The deal's cash flows by year and what they are worth, by hand: the second half of dealByHand.ts. */
import type { DealState } from "./dealState.ts";

const FIRST_YEAR = -3;

export function profitByYear(d: DealState): void {
  for (let i = 0; i < d.hardwareRevenueByYear.length; i++) {
    const profit = d.grossMargin * (1 - d.baselineShare) * at(d.hardwareRevenueByYear, i);
    d.incrementalProfitByYear[i] = profit;
    d.afterTaxProfitByYear[i] = Math.max(profit, 0) * (1 - d.taxRate) + Math.min(profit, 0);
  }
}

const at = (values: Float64Array, i: number): number => values[i] as number;

export function exit(d: DealState): void {
  d.exitShare = at(d.supplierStakeByYear, d.exitYear - FIRST_YEAR) * d.keptAtExit;
  d.exitProceeds = d.exitShare * d.exitValue;
}

/** What the supplier pays in each year, from what it has paid by the end of each tranche. */
export function paidByYear(d: DealState): void {
  let [before, late] = [0, 0];
  for (let i = 0; i < d.tranchesByYear.length; i++) {
    const due = at(d.tranchesByYear, i);
    const toDate = due === 0 ? 0 : at(d.supplierPaidInOrder, due - 1);
    d.supplierPaidToDateByYear[i] = toDate;
    d.supplierPaidByYear[i] = toDate - before;
    if (i + FIRST_YEAR > d.exitYear) late += toDate - before;
    before = toDate;
  }
  d.supplierPaidAfterExit = late;
  d.paidBeforeExit = late === 0 ? 1 : 0;
}

export function flowsBeforeExit(d: DealState): void {
  let value = 0;
  for (let i = 0; i < d.flowsBeforeExit.length; i++) {
    const earned = at(d.afterTaxProfitByYear, i) * d.roundPaidShare;
    const flow = earned - at(d.supplierPaidByYear, i);
    d.profitEarnedByYear[i] = earned;
    d.flowsBeforeExit[i] = flow;
    value += flow * at(d.discountFactor, i);
  }
  d.netPresentValueBeforeExit = value;
  d.paybackTime = payback(d.flowsBeforeExit);
  d.discountedPaybackTime = payback(d.flowsBeforeExit, d.discountFactor);
  const isPaid = d.stagedPaid > 0 || d.supplierCheque === 0;
  const losses = Math.min(d.afterTaxProfit, 0) * d.roundPaidShare;
  d.paidIn = isPaid ? d.dollarsInvested - d.stagedUnpaid - losses : Number.NaN;
  d.distributions = Math.max(d.afterTaxProfit, 0) * d.roundPaidShare;
  d.dpi = d.distributions / d.paidIn;
}

/** Linear within the year that earns the rest back. */
function payback(flows: Float64Array, factors?: Float64Array): number {
  let [balance, paid] = [0, 0];
  for (let i = 0; i < flows.length; i++) {
    const flow = factors === undefined ? at(flows, i) : at(flows, i) * at(factors, i);
    const before = balance;
    balance += flow;
    if (flow < 0) paid -= flow;
    if (paid === 0 || balance < -1e-12 * Math.max(paid, flow)) continue;
    return flow < 0 ? FIRST_YEAR + i : FIRST_YEAR + i - 1 + Math.min(1, -before / flow);
  }
  return Number.NaN;
}

export function flows(d: DealState): void {
  let [balance, lowest, value, paid, received] = [0, 0, 0, 0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < d.supplierFlows.length; i++) {
    const year = i + FIRST_YEAR;
    const flow = at(d.flowsBeforeExit, i) + (year === d.exitYear ? d.exitProceeds : 0);
    const factor = at(d.discountFactor, i);
    d.supplierFlows[i] = flow;
    balance += flow;
    d.cumulativeFlows[i] = balance;
    if (balance < lowest) lowest = balance;
    value += flow * factor;
    paid += Math.max(0, -flow) * factor;
    received += Math.max(0, flow) * factor;
    const counted = flow === 0 ? d.exitYear : year;
    if (counted < first) first = counted;
    if (counted > last) last = counted;
  }
  d.peakExposure = Math.max(0, -lowest);
  d.netPresentValue = value;
  d.valuePaid = paid;
  d.valueReceived = received;
  d.firstFlowYear = first;
  d.lastFlowYear = last;
}

export function returns(d: DealState): void {
  const { discountRate, valuePaid, exitYear } = d;
  const growth = (1 + discountRate) ** exitYear;
  d.internalRateOfReturn = internalRate(d.supplierFlows);
  const years = d.lastFlowYear - d.firstFlowYear;
  d.modifiedRateOfReturn =
    valuePaid > 0 ? (1 + discountRate) * (d.valueReceived / valuePaid) ** (1 / years) - 1 : Number.NaN;
  d.moic = (d.distributions + d.exitProceeds) / d.paidIn;
  d.totalReturn = d.moic - 1;
  d.breakEvenExit = d.exitShare > 0 ? (-d.netPresentValueBeforeExit * growth) / d.exitShare : Number.NaN;
  const stake = at(d.supplierStakeByYear, exitYear - FIRST_YEAR);
  let entry = 0;
  for (let i = 0; i < d.supplierPaidByYear.length; i++)
    entry += at(d.supplierPaidByYear, i) * at(d.discountFactor, i);
  d.valueAtEntry = stake > 0 ? entry / stake : d.valueAtRoundPrice;
  d.breakEvenExitFinancial = d.keptAtExit > 0 ? (d.valueAtEntry * growth) / d.keptAtExit : Number.NaN;
  d.breakEvenRatio = d.breakEvenExit / d.breakEvenExitFinancial;
}

/** Newton's method on the value by discount factor, from 10 %: the one root that the deal's flows have. */
export function internalRate(flows: ArrayLike<number>): number {
  let v = 1 / 1.1;
  for (let step = 0; step < 50; step++) {
    let [value, slope] = [0, 0];
    for (let i = flows.length - 1; i >= 0; i--) {
      slope = slope * v + value;
      value = value * v + (flows[i] as number);
    }
    const change = value / slope;
    v -= change;
    if (Math.abs(change) < 1e-14 * v) return 1 / v - 1;
  }
  return Number.NaN;
}
