/** Which variables of the deal each part of the Deal tab cannot do without. Names only, as in model/screen.ts. */
import type { OwnPart, PanelChart, PanelPart, Panel as PanelSpec } from "../../model/panels.ts";

export const HEADLINE: readonly string[] = [
  "customer",
  "supplier",
  "cheque",
  "roundSize",
  "valuation",
  "valuationBasis",
  "ownershipBefore",
  "supplierOwnership",
  "passiveDilution",
  "spendMode",
  "chipSpendShare",
  "chipSpendShareInForce",
  "hardwareRevenue",
  "supplierCheque",
  "wholeRoundRatio",
  "baselineShare",
  "afterTaxProfit",
  "effectiveCost",
  "effectiveValuation",
  "commitmentRung",
  "roundInForce",
];

export const STAGED: readonly string[] = [
  "trancheCount",
  "tranchePays",
  "trancheYear",
  "stagedPaid",
  "stagedOwnership",
  "averageEntryValuation",
];

export const WARRANTS: readonly string[] = [
  "warrantShares",
  "warrantValue",
  "warrantPurchases",
  "hardwareDiscount",
];

export const OTHER_READING: readonly string[] = [
  "valuation",
  "valuationBasis",
  "supplier",
  "otherBasisPassiveDilution",
  "otherBasisSupplierOwnership",
];

export const LOOP: readonly string[] = [
  "supplier",
  "customer",
  "supplierCheque",
  "otherMoney",
  "hardwareRevenue",
  "spentElsewhere",
  "baselineRevenue",
  "costAndTax",
  "afterTaxProfit",
];

export const CAP_TABLE: readonly string[] = [
  "customer",
  "supplier",
  "cheque",
  "stakeBefore",
  "ownershipAfter",
];

export const OWNERSHIP: readonly string[] = ["customer", "supplier", "ownershipBefore", "ownershipAfter"];

export const CASH: readonly string[] = [
  "supplier",
  "supplierPaidByYear",
  "profitEarnedByYear",
  "exitYear",
  "exitProceeds",
  "cumulativeFlows",
  "hardwareRevenueByYear",
];

/** The commitment ladder's control above the terms. */
export const LADDER: readonly string[] = ["commitmentRung", "roundByStatus", "roundInForce", "roundAgreed"];

const KINDS = ["equityFlow", "hardwareFlow", "cloudFlow", "loanFlow", "rentBackFlow"] as const;

export const NETWORK: readonly string[] = [
  ...KINDS.flatMap((kind) => [kind, `${kind}Status`, `${kind}Counted`]),
  "moneyFlow",
  "circularFlow",
  "acyclicFlow",
  "circularShare",
  "circularTotal",
  "acyclicTotal",
  "grossFlow",
  "partyIn",
  "partyOut",
];

const PARTS: Readonly<Record<OwnPart | PanelChart, readonly string[]>> = {
  rungs: ["commitmentRung"],
  circles: [],
  claims: ["publishedStake", "claimHolds", "claimGap", "readingGap", "readingFits"],
  network: NETWORK,
  loopRounds: ["loopRoundAmount", "loopPartialSum", "loopTotal", "loopDollarBack", "loopRoundsNeeded"],
  tranches: ["supplierPaidToDateByYear", "supplierStakeByYear"],
  routes: ["hardwareRevenueByRouteAndYear", "hardwareRevenueByRoute", "hardwareRevenue"],
  yardstick: [
    "supplierRevenue",
    "supplierRevenueDate",
    "headlineExposure",
    "headlineExposureRatio",
    "paidExposure",
    "paidExposureRatio",
    "peerExposure",
    "peerRevenue",
    "peerRevenueDate",
    "peerExposureRatio",
  ],
};

/** What a part of a panel cannot do without; a table and a list of results leave out what is not there. */
export const needsOfPart = (part: PanelPart): readonly string[] =>
  "own" in part ? PARTS[part.own] : "chart" in part ? PARTS[part.chart] : [];

/** Every variable that a panel shows. */
export function needsOfPanel({
  figure,
  finding = [],
  inputs,
  within = [],
  side = [],
  parts,
}: PanelSpec): readonly string[] {
  const shown = [...side, ...parts].flatMap((part) => {
    if ("results" in part) return part.results;
    if (!("table" in part)) return needsOfPart(part);
    return part.table.columns.flatMap(({ variable, under, total, markedBy }) =>
      [variable, under, total, markedBy].filter((name) => name !== undefined),
    );
  });
  return [...new Set([figure, ...finding, ...inputs, ...within, ...shown])];
}
