/** What a share costs, and how many there are after the round. */
import type { Section } from "./section.ts";

export const round: Section = {
  key: "round",
  variables: [
    {
      name: "sharesBefore",
      label: "Shares before the round",
      note: "Fully diluted shares before the round, an existing option pool included; the company's own count is not public.",
      unit: "Mshare",
      exclusiveMinimum: 0,
      slider: [100, 10_000],
      input: 1_000,
      status: "assumption",
      source: "Assumption: a notional 1,000 million, so that the price per share is an index",
    },
    {
      name: "preMoneyValuation",
      label: "Pre-money valuation",
      note: "Value of the company before the new money: as entered, or the valuation less the round agreed, for which it was set.",
      unit: "$B",
      formula: 'valuationBasis == "pre" ? valuation : valuation - roundAgreed',
    },
    {
      name: "postMoneyValuation",
      label: "Post-money valuation",
      note: "Value of the company with the new money in it: pre-money valuation plus the round in force.",
      unit: "$B",
      formula: "preMoneyValuation + roundInForce",
    },
    {
      name: "newMoneyShare",
      label: "New money in the post-money valuation",
      note: "The round as a part of the post-money valuation.",
      unit: "%",
      formula: "roundInForce / postMoneyValuation",
    },
    {
      name: "sharesPriced",
      label: "Shares that the pre-money valuation pays for",
      note: "Shares before the round, with the enlargement of the option pool if that is placed before the money.",
      unit: "Mshare",
      formula: 'sharesBefore + (poolPlacement == "pre" ? poolAdded : 0)',
    },
    {
      name: "pricePerShare",
      label: "Price per share",
      note: "Pre-money valuation divided by the shares that it pays for.",
      unit: "$/share",
      formula: "preMoneyValuation / sharesPriced",
    },
    {
      name: "effectivePreMoney",
      label: "Effective pre-money valuation",
      note: "What the shares that existed before the round are worth at its price; less than pre-money when a pool is placed before the money.",
      unit: "$B",
      formula: "pricePerShare * sharesBefore",
    },
    {
      name: "newShares",
      label: "New shares",
      note: "Shares that each investor gets for its cheque, not rounded.",
      unit: "Mshare",
      over: ["holders"],
      formula: "chequeAllotted / pricePerShare",
    },
    {
      name: "sharesIssued",
      label: "New shares, all investors",
      note: "Shares issued for the whole round, unallocated investors included.",
      unit: "Mshare",
      formula: "roundInForce / pricePerShare",
    },
    {
      name: "sharesAfter",
      label: "Shares after the round",
      note: "Fully diluted shares after the round: before, plus added to the option pool, plus issued for money.",
      unit: "Mshare",
      formula: "sharesBefore + poolAdded + sharesIssued",
    },
    {
      name: "valueAtRoundPrice",
      label: "All shares at the price of the round",
      note: "Shares after the round at its price: the post-money valuation, plus a pool that is added after the money.",
      unit: "$B",
      formula: "pricePerShare * sharesAfter",
    },
  ],
  checks: [
    {
      name: "roundBelowValuation",
      formula: 'valuationBasis == "pre" ? 1 : valuation > roundAgreed',
      severity: "error",
      kind: "non_positive_premoney",
      message:
        "A post-money valuation of {valuation} with a round of {roundAgreed} leaves nothing before the money. Raise the valuation, lower the round, or read the valuation as pre-money.",
      blocks: ["preMoneyValuation"],
      at: "valuation",
    },
  ],
};
