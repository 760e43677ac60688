import { expect, test } from "vitest";
import { dealWith, type Inputs } from "../support/deal.ts";

/**
 * Three stakes in print on 12 April 2026 after the base round of 100 at 800: the Foundation's 26 % of before the round,
 * Nvidia's 30 of 800, and Amazon's 40 of the 700 before the money.
 */
const printed: Inputs = {
  publishedStake: { Foundation: 26, Nvidia: 3.75, Amazon: 5.71 },
  publishedDate: { Foundation: "2026-04-12", Nvidia: "2026-04-12", Amazon: "2026-04-12" },
};

test("without a published stake nothing is claimed and nothing is broken", () => {
  const { value, warningKinds } = dealWith();
  expect(value("claimsMade")).toBe(0);
  expect(value("claimsBroken")).toBe(0);
  expect(value("closestGap", "Nvidia")).toBe(0);
  expect(warningKinds).toEqual([]);
});

test("each reading gives each holder a stake", () => {
  // 26 % x 700/800; 30/800; 40/800, 40/700
  const { value } = dealWith(printed);
  expect(value("stakeByReading", "Foundation", "allMoney")).toBeCloseTo(22.75, 12);
  expect(value("stakeByReading", "Foundation", "beforeRound")).toBeCloseTo(26, 12);
  expect(value("stakeByReading", "Nvidia", "allMoney")).toBeCloseTo(3.75, 12);
  expect(value("stakeByReading", "Nvidia", "beforeRound")).toBe(0);
  expect(value("stakeByReading", "Amazon", "chequeOverPost")).toBe(5);
  expect(value("stakeByReading", "Amazon", "chequeOverPre")).toBeCloseTo(5.71428571428571, 12);
});

test("stakes that do not follow from the round are listed with their gap, and warned of", () => {
  // 26 - 22.75; 5.71 - 5
  const { value, warnings } = dealWith(printed);
  expect(value("claimsMade")).toBe(3);
  expect(value("claimsBroken")).toBe(2);
  expect(value("claimHolds", "Nvidia")).toBe(1);
  expect(value("claimHolds", "Foundation")).toBe(0);
  expect(value("claimGap", "Foundation")).toBeCloseTo(3.25, 12);
  expect(value("claimGap", "Amazon")).toBeCloseTo(0.71, 12);
  expect(warnings.map(({ kind }) => kind)).toEqual(["stakes_do_not_reconcile"]);
  expect(warnings[0]?.facts.claimsBroken).toEqual({ value: 2, unit: "" });
});

test("the reading that would make a stake fit is found", () => {
  const { value } = dealWith(printed);
  expect(value("readingFits", "Foundation", "beforeRound")).toBe(1);
  expect(value("readingFits", "Amazon", "chequeOverPre")).toBe(1);
  expect(value("readingFits", "Amazon", "allMoney")).toBe(0);
  // 5.714… - 5.71
  expect(value("closestGap", "Amazon")).toBeCloseTo(0.00428571428571, 12);
  expect(value("readingFitCount", "allMoney")).toBe(1);
  expect(value("readingFitCount", "beforeRound")).toBe(1);
  expect(value("readingFitCount", "chequeOverPost")).toBe(1);
  expect(value("readingFitCount", "chequeOverPre")).toBe(1);
  // Amazon had nothing before the round
  expect(value("readingWorstGap", "beforeRound")).toBeCloseTo(5.71, 12);
});

test("a figure of before the round that is printed after the closing is named as one", () => {
  const { value } = dealWith(printed);
  expect(value("preRoundFigure", "Foundation")).toBe(1);
  expect(value("preRoundFigure", "Nvidia")).toBe(0);
  const early = { ...printed, publishedDate: { Foundation: "2026-03-30" } };
  expect(dealWith(early).value("preRoundFigure", "Foundation")).toBe(0);
});

test("readings that count firm or paid money leave the rest of the round out", () => {
  // firm: Nvidia 15, Amazon 12, so 27 on 700; paid: Nvidia 15 on 700
  const firm: Inputs = {
    ...printed,
    chequeStatusShare: {
      Nvidia: { letterOfIntent: 50, paid: 50 },
      Amazon: { letterOfIntent: 0, conditional: 70, committed: 30 },
    },
  };
  for (const commitmentRung of ["letterOfIntent", "committed", "paid"]) {
    const { value } = dealWith({ ...firm, commitmentRung });
    expect(value("stakeByReading", "Nvidia", "firmMoney")).toBeCloseTo(1_500 / 727, 10);
    expect(value("stakeByReading", "Amazon", "firmMoney")).toBeCloseTo(1_200 / 727, 10);
    expect(value("stakeByReading", "Nvidia", "paidMoney")).toBeCloseTo(1_500 / 715, 10);
    expect(value("stakeByReading", "Amazon", "paidMoney")).toBe(0);
    expect(value("stakeByReading", "Foundation", "allMoney")).toBeCloseTo(22.75, 10);
    expect(value("stakeByReading", "Amazon", "chequeOverPost")).toBeCloseTo(5, 10);
  }
  expect(dealWith({ ...firm, commitmentRung: "paid" }).value("ownershipAfter", "Nvidia")).toBeCloseTo(
    1_500 / 715,
    10,
  );
});

test("the tolerance takes a gap of its own size", () => {
  const off = (publishedStake: number) =>
    dealWith({ publishedStake: { Nvidia: publishedStake } }).value("claimHolds", "Nvidia");
  expect(off(3.8)).toBe(1);
  expect(off(3.7)).toBe(1);
  expect(off(3.801)).toBe(0);
});

test("cheque and valuation printed with a stake are read as printed", () => {
  // The first 10 of the letter of intent at 500: 10/500, and 10/(500 - 100)
  const { value, kind } = dealWith({
    publishedStake: { Nvidia: 2 },
    publishedCheque: { Nvidia: 10 },
    publishedValuation: { Nvidia: 500 },
  });
  expect(value("stakeByReading", "Nvidia", "chequeOverPost")).toBe(2);
  expect(value("stakeByReading", "Nvidia", "chequeOverPre")).toBe(2.5);
  expect(value("readingFits", "Nvidia", "chequeOverPost")).toBe(1);
  expect(kind("claimsBroken")).toBeUndefined();
  expect(
    dealWith({ publishedValuation: { Nvidia: 90 } }).kind("stakeByReading", "Nvidia", "chequeOverPre"),
  ).toBe("undefined_ratio");
});

test("published stakes of more than the whole cannot all hold", () => {
  const { value, warningKinds } = dealWith({ publishedStake: { Foundation: 60, Microsoft: 60 } });
  expect(value("publishedTotal")).toBe(120);
  expect(warningKinds).toEqual(["stakes_do_not_reconcile", "stakes_exceed_whole"]);
});
