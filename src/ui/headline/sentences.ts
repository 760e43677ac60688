/** Which sentence is true of the deal as it stands: for nothing, for a holder that grows, for what cannot be said. */
import type { Deal } from "../createDeal.ts";
import type { Key } from "../locale/english.ts";

/** What the supplier owns, and who is diluted. */
export function ownershipSentence(deal: Deal): Key {
  const owned = deal.value("supplierOwnership");
  const dilution = deal.value("passiveDilution");
  if (owned === undefined || dilution === undefined) return "headline.ownsUnknown";
  const before = deal.value("ownershipBefore", deal.supplier()) ?? 0;
  if (before > 0) return dilution > 0 ? "headline.ownsMore" : "headline.ownsMoreAlone";
  if (owned === 0) return dilution > 0 ? "headline.ownsNothing" : "headline.ownsNothingAlone";
  return dilution > 0 ? "headline.owns" : "headline.ownsAlone";
}

/** Holders that are many: the sentence speaks of them as a group. */
const GROUPS: ReadonlySet<string> = new Set(["Employees and others", "New investors"]);

export const isGroup = (holder: string): boolean => GROUPS.has(holder);

/** What is spent on the supplier's hardware. */
export function spendSentence(deal: Deal): Key {
  if (deal.choice("spendMode") === "direct") return "headline.spends";
  const isKnown = deal.value("chipSpendShareInForce") !== undefined;
  return isKnown ? "headline.spendsByRoute" : "headline.spendsByRouteUnknown";
}

/** What would have been bought anyway. */
export function baselineSentence(deal: Deal): Key {
  return deal.value("hardwareRevenue") === 0 ? "headline.baselineIdle" : "headline.baseline";
}

/** What comes back. */
export function returnSentence(deal: Deal): Key {
  const hardware = deal.value("hardwareRevenue");
  if (hardware === undefined) return "headline.returnsUnknown";
  if (hardware === 0) return "headline.returnsNothing";
  if (deal.value("wholeRoundRatio") !== undefined) return "headline.returns";
  return deal.value("supplierCheque") === 0 ? "headline.returnsAlone" : "headline.returnsPlain";
}

/** What the stake really costs. */
export function costSentence(deal: Deal): Key {
  const cost = deal.value("effectiveCost");
  const profit = deal.value("afterTaxProfit");
  const valuation = deal.value("effectiveValuation");
  if (deal.value("supplierCheque") === 0) return "headline.costNoCheque";
  if (cost === undefined || profit === undefined || valuation === undefined) return "headline.costUnknown";
  if (cost < 0) return "headline.costGain";
  if (cost === 0) return "headline.costNothing";
  if (profit === 0) return "headline.costFull";
  return profit < 0 ? "headline.costLoss" : "headline.cost";
}
