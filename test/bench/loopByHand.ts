/** The money loop and the feedback by hand, circles included. Part of dealByHand.ts. */
import type { DealState } from "./dealState.ts";

/** Places of what comes back in the loop, and of a feedback that is on. */
const [REVENUE, GROSS_PROFIT] = [0, 1];
const ON = 1;

export function loop(d: DealState): void {
  const { grossMargin: margin, supplierCheque, chipSpendShareInForce: chips } = d;
  const afterTax = Math.max(margin, 0) * (1 - d.taxRate) + Math.min(margin, 0);
  const kept = d.whatReturns === REVENUE ? 1 : d.whatReturns === GROSS_PROFIT ? margin : afterTax;
  const factor = chips * kept * d.reinvestedShare;
  d.returnedPerDollar = chips * kept;
  d.loopFactor = factor;
  d.loopDollarBack = factor;
  let [amount, sum, power, worst] = [supplierCheque, 0, 1, 0];
  for (let i = 0; i < d.loopRoundAmount.length; i++) {
    sum += amount;
    power *= factor;
    const closed = supplierCheque * (factor === 1 ? i + 1 : (1 - power) / (1 - factor));
    d.loopRoundAmount[i] = amount;
    d.loopRoundHardware[i] = chips * amount;
    d.loopPartialSum[i] = sum;
    d.loopPartialClosed[i] = closed;
    worst = Math.max(worst, Math.abs(sum - closed));
    amount *= factor;
  }
  d.loopMultiplier = Math.abs(factor) >= 1 ? Number.NaN : 1 / (1 - factor);
  d.loopTotal = supplierCheque * d.loopMultiplier;
  d.loopTotalIterated = iterated(supplierCheque, factor);
  worst = Math.max(worst, Math.abs(d.loopTotalIterated - d.loopTotal));
  d.loopDisagreement = d.loopTotal === 0 ? 0 : worst / d.loopTotal;
  d.loopAgrees = d.loopDisagreement <= 1e-9 ? 1 : 0;
  d.loopHardwareRevenue = chips * d.loopTotal;
  d.loopRoundsNeeded = roundsNeeded(factor, d.loopPrecision);
}

function roundsNeeded(factor: number, precision: number): number {
  if (Math.abs(factor) >= 1) return Number.NaN;
  if (factor === 0) return 1;
  const exact = Math.log(precision) / Math.log(Math.abs(factor));
  return Math.max(1, Math.ceil(Math.round(exact * 1e9) / 1e9));
}

/** x = start + factor x, until it has settled. */
function iterated(start: number, factor: number): number {
  let x = start;
  for (let step = 0; step < 100; step++) {
    const next = start + factor * x;
    if (Math.abs(next - x) <= 1e-15 * Math.abs(next)) return next;
    x = next;
  }
  return Number.NaN;
}

export function feedback(d: DealState): void {
  const { feedbackDamping: damping, supplierOwnershipBought: bought, postMoneyValuation } = d;
  const isOn = d.feedbackOn === ON;
  d.entryValuation = postMoneyValuation;
  d.feedbackSlope = d.valuationSensitivity * d.reinvestedGain * bought;
  d.feedbackDampedSlope = 1 - damping + damping * d.feedbackSlope;
  d.feedbackDollarBack = d.feedbackSlope;
  let value = postMoneyValuation;
  for (let step = 0; isOn && step < 100; step++) {
    const invested = d.supplierCheque + d.reinvestedGain * bought * (value - d.entryValuation);
    const next = damping * (postMoneyValuation + d.valuationSensitivity * invested) + (1 - damping) * value;
    const hasSettled = Math.abs(next - value) <= 1e-12 * Math.abs(next);
    value = next;
    if (hasSettled) break;
  }
  d.feedbackValuation = value;
  d.feedbackGain = isOn ? bought * (value - d.entryValuation) : 0;
  d.feedbackInvestment = d.supplierCheque + d.reinvestedGain * d.feedbackGain;
  d.valuationNow = isOn && Math.abs(d.feedbackDampedSlope) >= 1 ? Number.NaN : value;
  d.unrealisedGain = bought * d.valuationNow - d.supplierCheque;
}
