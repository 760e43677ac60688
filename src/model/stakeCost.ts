/** What the stake really costs the supplier once the profit on the extra hardware is taken off. */
import type { Section } from "./section.ts";

export const stakeCost: Section = {
  key: "stakeCost",
  variables: [
    {
      name: "grossMargin",
      label: "Gross margin",
      note: "The supplier's gross margin on this hardware: what is left of a dollar of revenue after the cost of the goods.",
      unit: "%",
      range: [-100, 100],
      rangeKind: "share_out_of_range",
      slider: [50, 85],
      input: 75,
      status: "reported",
      source:
        "Nvidia's outlook for fiscal year 2027, “mid 70 %”, on its call of November 2025, markets.businessinsider.com",
      date: "2025-11-19",
      anchors: [
        {
          value: 71.1,
          label: "fiscal year 2026, GAAP",
          status: "reported",
          source: "Nvidia, GlobeNewswire via menafn.com",
          date: "2026-02-25",
        },
        {
          value: 75,
          label: "fourth quarter of fiscal year 2026",
          status: "reported",
          source: "Nvidia, GlobeNewswire via menafn.com",
          date: "2026-02-25",
        },
      ],
    },
    {
      name: "taxRate",
      label: "Tax rate",
      note: "The supplier's tax rate on the profit; a loss gets no tax back.",
      unit: "%",
      range: [0, 100],
      rangeKind: "share_out_of_range",
      slider: [0, 40],
      input: 17,
      status: "reported",
      source:
        "Nvidia's outlook for fiscal year 2027, 17 % plus or minus 1, on its call of November 2025, markets.businessinsider.com",
      date: "2025-11-19",
    },
    {
      name: "grossProfit",
      label: "Gross profit, all hardware",
      note: "Gross margin on all of the hardware revenue returned.",
      unit: "$B",
      formula: "grossMargin * hardwareRevenue",
    },
    {
      name: "incrementalGrossProfit",
      label: "Incremental gross profit",
      note: "Gross margin on the incremental revenue; running costs are taken not to change.",
      unit: "$B",
      formula: "grossMargin * incrementalRevenue",
    },
    {
      name: "afterTaxProfit",
      label: "Incremental profit after tax",
      note: "Incremental gross profit less tax; a loss is not reduced by tax.",
      unit: "$B",
      formula: "max(incrementalGrossProfit, 0) * (1 - taxRate) + min(incrementalGrossProfit, 0)",
    },
    {
      name: "costAndTax",
      label: "Cost of goods and tax",
      note: "What the incremental revenue loses to the cost of the goods and to tax.",
      unit: "$B",
      formula: "incrementalRevenue - afterTaxProfit",
    },
    {
      name: "effectiveCost",
      label: "Effective cost of the stake",
      note: "The supplier's cheque less the incremental profit after tax; negative when the margin pays for more than the stake.",
      unit: "$B",
      formula: "supplierCheque - afterTaxProfit",
    },
    {
      name: "impliedDiscount",
      label: "Implied discount",
      note: "Incremental profit after tax per dollar of the cheque: the discount to the price that other investors pay.",
      unit: "%",
      formula: "afterTaxProfit / dollarsInvested",
    },
    {
      name: "effectiveValuation",
      label: "Effective valuation",
      note: "The valuation at which the effective cost would buy the same stake: what the supplier really pays for the whole.",
      unit: "$B",
      formula: "(1 - impliedDiscount) * valueAtRoundPrice",
    },
    {
      name: "grossCashProfit",
      label: "Profit after tax, all hardware",
      note: "Gross profit on all hardware less tax, as if nothing would have been sold otherwise.",
      unit: "$B",
      formula: "max(grossProfit, 0) * (1 - taxRate) + min(grossProfit, 0)",
    },
    {
      name: "grossCashCost",
      label: "Cost of the stake if nothing would have been sold otherwise",
      note: "The supplier's cheque less the profit after tax on all hardware: the effective cost with a baseline share of 0.",
      unit: "$B",
      formula: "supplierCheque - grossCashProfit",
    },
  ],
  checks: [
    {
      name: "marginPositive",
      formula: "grossMargin >= 0",
      severity: "warning",
      kind: "negative_margin_no_tax_credit",
      message:
        "A gross margin of {grossMargin} is a loss on every sale: the stake costs more than the cheque, and no tax comes back on the loss.",
      at: "grossMargin",
    },
    {
      name: "stakeCostsMoney",
      formula: "supplierCheque == 0 ? 1 : effectiveCost > 0",
      severity: "warning",
      kind: "stake_paid_by_margin",
      message:
        "The profit of {afterTaxProfit} pays for the whole cheque of {supplierCheque}: the stake costs {effectiveCost}.",
      at: "baselineShare",
    },
  ],
};
