/** A workbook file in which some formulas cannot be used, some values are errors, and the rest works. */
export const brokenBook = {
  loopsheet: 1,
  title: "Broken",
  dimensions: { holders: ["Founders", "Fund"], years: { from: -1, to: 1 } },
  variables: [
    { name: "preMoney", label: "Pre-money valuation", unit: "$B", input: 700 },
    { name: "cheque", unit: "$B", over: ["holders"], input: { Fund: 100 } },
    { name: "postMoney", unit: "$B", formula: "preMony + sum(cheque)" },
    { name: "ownership", unit: "%", over: ["holders"], formula: "cheque / postMoney" },
    { name: "mix", unit: "$B", formula: "preMoney + 5 year" },
    { name: "divisor", label: "The divisor", input: 0 },
    { name: "quotient", label: "The quotient", formula: "1 / divisor" },
    { name: "next", formula: "quotient + 1" },
    { name: "doubled", unit: "$B", formula: "preMoney * 2" },
  ],
  scenarios: [
    { name: "Good", overrides: { preMoney: "$1tn", divisor: 4 } },
    { name: "Bad", overrides: { cheque: { Fnd: 1 }, preMny: 2, doubled: 3, divisor: "x" } },
  ],
};

/** The same without what cannot be used. */
export const soundBook = {
  ...brokenBook,
  title: "Sound",
  variables: brokenBook.variables.filter(({ name }) => !["postMoney", "ownership", "mix"].includes(name)),
  scenarios: brokenBook.scenarios.slice(0, 1),
};
