/** The English of what the deal's workbook names by a key only: headings and choices. Its labels and notes are in the model. */

export const englishDeal = {
  sections: {
    terms: "The round",
    cheques: "Cheques",
    round: "Price and shares",
    capTable: "Cap table",
    pool: "Option pool",
    secondary: "Secondary sale",
    otherReading: "The other reading of the valuation",
    chipSpend: "Chip spend",
    timing: "Timing",
    moneyBack: "What comes back",
    stakeCost: "What the stake really costs",
    plan: "Gigawatts and funding",
    returns: "Returns",
  },
  choices: {
    pre: "pre-money",
    post: "post-money",
    balance: "balance",
    strict: "strict",
    scaleBack: "scale back",
    upsize: "upsize",
    direct: "one share",
    routes: "by route",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
