/** A secondary sale: existing shares change hands at the price of the round; the company gets nothing, nobody is diluted. */
import type { Section } from "./section.ts";

export const secondary: Section = {
  key: "secondary",
  variables: [
    {
      name: "secondary",
      label: "Secondary sale",
      note: "Existing shares sold to buyers outside the table at the price of the round; the money goes to the seller.",
      unit: "$B",
      range: [0, null],
      slider: [0, 50],
      input: 0,
      status: "assumption",
      source: "Assumption: no secondary sale is reported with this round",
      anchors: [
        {
          value: 6.6,
          label: "employees' sale of October 2025 at 500",
          status: "reported",
          source: "stock-market.news, citing Bloomberg",
          date: "2025-10-02",
        },
      ],
    },
    {
      name: "secondarySeller",
      label: "Seller of the secondary",
      note: "The holder whose existing shares are sold in the secondary sale.",
      choice: "holders",
      input: "Employees and others",
      status: "assumption",
      source: "Assumption: employees sell, as in the sale of October 2025",
      date: "2025-10-02",
    },
    {
      name: "secondaryLimit",
      label: "Seller's stake at the price of the round",
      note: "The most that the seller can sell: its shares before the round at the price of the round.",
      unit: "$B",
      formula: "sharesHeld[secondarySeller] * pricePerShare",
    },
    {
      name: "secondaryShares",
      label: "Shares sold in the secondary",
      note: "The secondary sale divided by the price per share.",
      unit: "Mshare",
      formula: "secondary / pricePerShare",
    },
    {
      name: "sharesSold",
      label: "Shares sold",
      note: "Existing shares that each holder sells in the secondary sale.",
      unit: "Mshare",
      over: ["holders"],
      formula: "item(holders) == secondarySeller ? secondaryShares : 0",
    },
    {
      name: "secondaryBuyersOwnership",
      label: "Ownership of secondary buyers",
      note: "What the buyers of the secondary sale own after the round.",
      unit: "%",
      formula: "secondaryShares / sharesAfter",
    },
  ],
  checks: [
    {
      name: "secondaryWithinStake",
      formula: "secondary == 0 ? 1 : secondary <= secondaryLimit",
      severity: "error",
      kind: "invalid_input",
      message:
        "The secondary sale of {secondary} is more than the seller's stake, which is {secondaryLimit} at the price of the round.",
      blocks: ["secondaryShares"],
      at: "secondary",
    },
  ],
};
