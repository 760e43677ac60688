/** Which sentence is true of the deal as it stands: for nothing, for a holder that grows, for what cannot be said. */
import type { Deal } from "../createDeal.ts";
import type { Key } from "../locale/english.ts";

/** Whether nobody raises money, and the deal is one of loans or warrants instead. */
export const isWithoutRound = (deal: Deal): boolean =>
  deal.value("roundSize") === 0 && (isExposed(deal) || (deal.value("warrantShares") ?? 0) > 0);

/** Whether the supplier has money at stake beside the round. */
export const isExposed = (deal: Deal): boolean => (deal.value("otherExposure") ?? 0) > 0;

/** What is at stake without a round. */
export function exposureSentence(deal: Deal): Key {
  return deal.value("headlineExposureRatio") === undefined ? "headline.exposureUnknown" : "headline.exposure";
}

/** What the supplier puts in: all that it offers, or what of it is firm enough to count. */
export function putsSentence(deal: Deal): Key {
  const isAll = deal.choice("commitmentRung") === "letterOfIntent";
  const isKnown = deal.value("supplierCheque") !== undefined && deal.value("roundInForce") !== undefined;
  return isAll || !isKnown ? "headline.puts" : "headline.putsCounted";
}

/** What the supplier owns, and who is diluted. */
export function ownershipSentence(deal: Deal): Key {
  const owned = deal.value("supplierOwnership");
  const dilution = deal.value("passiveDilution");
  if (owned === undefined || dilution === undefined) return "headline.ownsUnknown";
  const before = deal.value("ownershipBefore", deal.supplier()) ?? 0;
  if ((deal.value("trancheCount") ?? 1) > 1 && dilution > 0) return "headline.ownsAtOnce";
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

/** What the tranches come to. */
export function stagedSentence(deal: Deal): Key {
  const paid = deal.value("stagedPaid");
  if (paid === 0) return "headline.stagedNothing";
  const isKnown = [paid, deal.value("stagedOwnership"), deal.value("averageEntryValuation")];
  return isKnown.includes(undefined) ? "headline.stagedUnknown" : "headline.staged";
}

/** What the supplier gives its customer in warrants. */
export function warrantSentence(deal: Deal): Key {
  return deal.value("hardwareDiscount") === undefined ? "headline.warrantsUnknown" : "headline.warrants";
}
