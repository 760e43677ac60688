/** What the deal would be if the valuation were meant the other way: before instead of after the money, or the reverse. */
import type { Section } from "./section.ts";

export const otherReading: Section = {
  key: "otherReading",
  variables: [
    {
      name: "otherBasisPreMoney",
      label: "Pre-money valuation, other reading",
      note: "The pre-money valuation if the valuation were meant on the other basis.",
      unit: "$B",
      formula:
        'valuationBasis == "post" ? valuation : valuation > roundAgreed ? valuation - roundAgreed : fail("non_positive_premoney", "Read as a post-money valuation, {valuation} leaves nothing before a round of {roundAgreed}.")',
    },
    {
      name: "otherBasisPostMoney",
      label: "Post-money valuation, other reading",
      note: "The post-money valuation if the valuation were meant on the other basis.",
      unit: "$B",
      formula: "otherBasisPreMoney + roundInForce",
    },
    {
      name: "otherBasisNewMoneyShare",
      label: "New money in the valuation, other reading",
      note: "The round as a part of the post-money valuation on the other basis.",
      unit: "%",
      formula: "roundInForce / otherBasisPostMoney",
    },
    {
      name: "otherBasisPoolRoom",
      label: "Room beside the pool, other reading",
      note: "The part of all shares after the round that pool and new money leave to the others, on the other basis.",
      unit: "%",
      formula:
        'poolTarget + (poolPlacement == "pre" ? otherBasisNewMoneyShare : 0) < 1 ? 1 - poolTarget - (poolPlacement == "pre" ? otherBasisNewMoneyShare : 0) : fail("infeasible_pool", "Read the other way, new money and option pool leave nothing for the present holders.")',
    },
    {
      name: "otherBasisSharesWithPool",
      label: "Shares with the pool, other reading",
      note: "Shares after the round with the option pool exactly at its target, on the other basis.",
      unit: "Mshare",
      formula:
        '((poolPlacement == "pre" ? sharesBefore : sharesBefore / (1 - otherBasisNewMoneyShare)) - poolExisting) / otherBasisPoolRoom',
    },
    {
      name: "otherBasisPoolAdded",
      label: "Options added, other reading",
      note: "Shares by which the round enlarges the option pool on the other basis.",
      unit: "Mshare",
      formula: "poolTarget == 0 ? 0 : max(0, poolTarget * otherBasisSharesWithPool - poolExisting)",
    },
    {
      name: "otherBasisPricePerShare",
      label: "Price per share, other reading",
      note: "The price per share if the valuation were meant on the other basis.",
      unit: "$/share",
      formula: 'otherBasisPreMoney / (sharesBefore + (poolPlacement == "pre" ? otherBasisPoolAdded : 0))',
    },
    {
      name: "otherBasisSharesAfter",
      label: "Shares after the round, other reading",
      note: "Fully diluted shares after the round on the other basis.",
      unit: "Mshare",
      formula: "sharesBefore + otherBasisPoolAdded + roundInForce / otherBasisPricePerShare",
    },
    {
      name: "otherBasisPassiveDilution",
      label: "Passive dilution, other reading",
      note: "Relative dilution of a holder that does not buy, if the valuation were meant on the other basis.",
      unit: "%",
      formula: "(otherBasisSharesAfter - sharesBefore) / otherBasisSharesAfter",
    },
    {
      name: "otherBasisSupplierSale",
      label: "Supplier's secondary sale",
      note: "The secondary sale, if the supplier is its seller.",
      unit: "$B",
      formula: "supplier == secondarySeller ? secondary : 0",
    },
    {
      name: "otherBasisSupplierOwnership",
      label: "Supplier's ownership, other reading",
      note: "What the supplier would own after the round on the other basis.",
      unit: "%",
      formula:
        "(sharesHeld[supplier] + (supplierCheque - otherBasisSupplierSale) / otherBasisPricePerShare) / otherBasisSharesAfter",
    },
    {
      name: "otherBasisEffectiveValuation",
      label: "Effective valuation, other reading",
      note: "The valuation that the supplier really pays on the other basis.",
      unit: "$B",
      formula: "(1 - impliedDiscount) * otherBasisPricePerShare * otherBasisSharesAfter",
    },
  ],
};
