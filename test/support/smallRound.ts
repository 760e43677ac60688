/** The workbook file of the engine's description, by example. */
export const smallRound = {
  loopsheet: 1,
  title: "Small round",
  dimensions: { holders: ["Founders", "Fund"], years: { from: 0, to: 5 } },
  settings: { iterate: true, iterations: 100, change: 1e-9, damping: 1 },
  variables: [
    {
      name: "preMoney",
      label: "Pre-money valuation",
      unit: "$B",
      input: 700,
      range: [0, 10000],
      slider: [100, 2000],
      status: "reported",
      source: "Press, 2026-01-31",
    },
    { name: "basis", choice: ["pre", "post"], input: "pre" },
    { name: "cheque", unit: "$B", over: ["holders"], input: { Founders: 0, Fund: "100 $B" } },
    { name: "postMoney", unit: "$B", formula: "preMoney + sum(cheque)" },
    { name: "ownership", unit: "%", over: ["holders"], formula: "cheque / postMoney" },
    { name: "balance", unit: "$B", over: ["years"], formula: "prev(balance, preMoney) * (1 + 5%)" },
  ],
  checks: [
    {
      name: "chequesFit",
      formula: "sum(cheque) <= preMoney",
      severity: "error",
      kind: "oversubscribed",
      message: "The cheques exceed the valuation.",
      blocks: ["ownership"],
    },
  ],
  scenarios: [{ name: "Bigger", overrides: { cheque: { Fund: 150 } } }],
};
