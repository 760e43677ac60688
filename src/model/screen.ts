/** What the Deal tab shows of the deal, and in which order. Names and keys only: the words are the workbook's and the dictionaries'. */

/** Inputs that stand open at first: those that make the headline sentence. Of `cheque` the supplier's is meant. */
export const firstInputs: readonly string[] = [
  "roundSize",
  "valuation",
  "valuationBasis",
  "cheque",
  "chipSpendShare",
  "baselineShare",
  "grossMargin",
];

/** Sections with inputs, in order; an input stands under its own section, in the order of the workbook. */
export const inputSections: readonly string[] = [
  "terms",
  "cheques",
  "chipSpend",
  "moneyBack",
  "stakeCost",
  "timing",
  "returns",
  "capTable",
  "round",
  "pool",
  "secondary",
  "plan",
];

/** Columns of the cap table over the holders, in order; `cheque` is entered in place. */
export const capTableColumns: readonly string[] = [
  "cheque",
  "ownershipBefore",
  "ownershipAfter",
  "dilutionPoints",
  "dilution",
];

/** Owners after the round that are not holders of the table: their money in the round, if any, and their ownership. */
export const otherOwners: readonly { readonly cheque?: string; readonly ownership: string }[] = [
  { cheque: "unallocated", ownership: "unallocatedOwnership" },
  { ownership: "secondaryBuyersOwnership" },
  { ownership: "poolOwnershipAdded" },
];

/** A group of results under one heading, a section's key. */
export interface ResultGroup {
  readonly key: string;
  readonly variables: readonly string[];
}

/** Results in order, the most asked for first in each group. */
export const resultGroups: readonly ResultGroup[] = [
  {
    key: "moneyBack",
    variables: [
      "hardwareRevenue",
      "wholeRoundRatio",
      "incrementalRatio",
      "ownDollarShare",
      "ownDollarShareLow",
      "ownDollarShareHigh",
      "revenueConcentration",
    ],
  },
  {
    key: "stakeCost",
    variables: [
      "effectiveCost",
      "impliedDiscount",
      "effectiveValuation",
      "afterTaxProfit",
      "grossProfit",
      "grossCashCost",
    ],
  },
  {
    key: "round",
    variables: [
      "preMoneyValuation",
      "postMoneyValuation",
      "pricePerShare",
      "effectivePreMoney",
      "sharesAfter",
      "passiveDilution",
      "supplierOwnership",
    ],
  },
  {
    key: "returns",
    variables: [
      "paybackTime",
      "discountedPaybackTime",
      "netPresentValue",
      "internalRateOfReturn",
      "modifiedRateOfReturn",
      "moic",
      "dpi",
      "totalReturn",
      "breakEvenExit",
      "breakEvenExitFinancial",
      "breakEvenRatio",
      "peakExposure",
      "quarterlyRate",
    ],
  },
  {
    key: "otherReading",
    variables: [
      "otherBasisPassiveDilution",
      "otherBasisSupplierOwnership",
      "otherBasisEffectiveValuation",
      "otherBasisPreMoney",
      "otherBasisPostMoney",
      "otherBasisPricePerShare",
    ],
  },
  {
    key: "plan",
    variables: [
      "leverageMultiple",
      "vendorFinancedShare",
      "purchaseMultiple",
      "plannedPurchases",
      "plannedInvestment",
      "fundingGap",
    ],
  },
];
