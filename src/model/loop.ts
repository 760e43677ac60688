/** The money loop: part of what comes back is put in again, round after round. A geometric series, told three ways. */
import type { Section } from "./section.ts";

export const loop: Section = {
  key: "loop",
  variables: [
    {
      name: "whatReturns",
      label: "What comes back in the loop",
      note: "Whether a dollar put in is taken to bring back hardware revenue, the gross profit on it, or that profit after tax; the answers differ several-fold.",
      choice: ["revenue", "grossProfit", "afterTax"],
      input: "afterTax",
      status: "assumption",
      source: "Assumption: only profit after tax is the supplier's to put in again",
    },
    {
      name: "returnedPerDollar",
      label: "Returned per dollar put in",
      note: "The part of each dollar put in that comes back, by what is counted above, until a figure of your own is set.",
      unit: "%",
      range: [null, null],
      slider: [0, 150],
      default:
        'chipSpendShareInForce * (whatReturns == "revenue" ? 1 : whatReturns == "grossProfit" ? grossMargin : max(grossMargin, 0) * (1 - taxRate) + min(grossMargin, 0))',
      status: "assumption",
      source: "Assumption: follows from the chip-spend share, the gross margin and the tax rate",
    },
    {
      name: "reinvestedShare",
      label: "Put in again",
      note: "The part of what comes back that the supplier puts into the customer again.",
      unit: "%",
      range: [null, null],
      slider: [0, 150],
      input: 100,
      status: "assumption",
      source:
        "Assumption: all of it; Goldman expects that of $13 billion of revenue in 2026 the gross profit of about $10 billion is put in again, benzinga.com",
      anchors: [
        {
          value: 77,
          label: "Goldman: 10 of 13 of revenue",
          status: "reported",
          source: "Goldman, October 2025, benzinga.com",
        },
      ],
    },
    {
      name: "loopPrecision",
      label: "Rest of the loop that is small enough",
      note: "The part of the loop's total that may be missing when its rounds are counted.",
      unit: "%",
      range: [0, 100],
      exclusiveMinimum: 0,
      slider: [0.1, 10],
      input: 1,
      status: "assumption",
      source: "Assumption: the last hundredth is left out",
    },
    {
      name: "loopFactor",
      label: "Loop factor",
      note: "What a dollar of one round is in the next: returned per dollar times the part put in again; below 1 the loop comes to an end.",
      formula: "returnedPerDollar * reinvestedShare",
    },
    {
      name: "loopDollarBack",
      label: "Brought back by each dollar",
      note: "The loop factor in money: what a dollar put in brings back to be put in again.",
      unit: "$",
      formula: "loopFactor * (1 $)",
    },
    {
      name: "loopRoundAmount",
      label: "Put in, round by round",
      note: "What the supplier puts in: its cheque in round 1, and in every later round what the one before brought back.",
      unit: "$B",
      over: ["loopRounds"],
      formula: "prev(loopRoundAmount * loopFactor, supplierCheque, loopRounds)",
    },
    {
      name: "loopRoundHardware",
      label: "Hardware revenue, round by round",
      note: "The chip-spend share of what is put in in each round.",
      unit: "$B",
      over: ["loopRounds"],
      formula: "chipSpendShareInForce * loopRoundAmount",
    },
    {
      name: "loopPartialSum",
      label: "Put in so far, by adding up",
      note: "Sum of what is put in up to and with each round.",
      unit: "$B",
      over: ["loopRounds"],
      formula: "cumulative(loopRoundAmount, loopRounds)",
    },
    {
      name: "loopPartialClosed",
      label: "Put in so far, by formula",
      note: "The same by the sum of a geometric series: I (1 - q^n) / (1 - q), and n I where q is 1.",
      unit: "$B",
      over: ["loopRounds"],
      formula:
        "supplierCheque * (loopFactor == 1 ? index(loopRounds) : (1 - loopFactor^index(loopRounds)) / (1 - loopFactor))",
    },
    {
      name: "loopMultiplier",
      label: "Loop multiplier",
      note: "What one dollar put in comes to over all rounds: 1 / (1 - q).",
      formula:
        'loopFactor >= 1 ? fail("divergent", "Each dollar put in brings back {loopDollarBack}, so the loop never ends and has no total.") : loopFactor <= -1 ? fail("divergent", "Each dollar put in comes back as {loopDollarBack}, so the loop never settles and has no total.") : 1 / (1 - loopFactor)',
    },
    {
      name: "loopTotal",
      label: "Total of the loop",
      note: "All that the supplier puts in over all rounds: its cheque times the loop multiplier.",
      unit: "$B",
      formula: "supplierCheque * loopMultiplier",
    },
    {
      name: "loopTotalIterated",
      label: "Total of the loop, by iteration",
      note: "The total found another way: as the amount that is the cheque plus what the amount itself brings back, a circular reference.",
      unit: "$B",
      formula: "supplierCheque + loopFactor * loopTotalIterated",
    },
    {
      name: "loopDisagreement",
      label: "Disagreement within the loop",
      note: "The largest difference between adding up, formula and iteration, as a part of the total; rounding alone leaves next to nothing.",
      unit: "%",
      formula:
        "loopTotal == 0 ? 0 : max(abs(loopTotalIterated - loopTotal), max(abs(loopPartialSum - loopPartialClosed))) / loopTotal",
    },
    {
      name: "loopHardwareRevenue",
      label: "Hardware revenue of the loop",
      note: "The chip-spend share of all that the supplier puts in over all rounds.",
      unit: "$B",
      formula: "chipSpendShareInForce * loopTotal",
    },
    {
      name: "loopRoundsNeeded",
      label: "Rounds until the loop is done",
      note: "How many rounds it takes until what is still to come is a small enough part of the total.",
      formula:
        'abs(loopFactor) >= 1 ? fail("divergent", "The loop has no total, so no number of rounds comes near it.") : loopFactor == 0 ? 1 : max(1, ceil(round(log(loopPrecision) / log(abs(loopFactor)), 9)))',
    },
  ],
  checks: [
    {
      name: "loopAgrees",
      formula: "loopDisagreement <= 1e-9",
      severity: "warning",
      kind: "loop_disagrees",
      message:
        "Adding up the rounds, the formula and the iteration differ by {loopDisagreement} of the total: {loopTotal} by formula, {loopTotalIterated} by iteration.",
      at: "reinvestedShare",
    },
  ],
};
