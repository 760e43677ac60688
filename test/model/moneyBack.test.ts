import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("the whole-round ratio counts chips that others' money buys", () => {
  const { value } = dealWith({ cheque: { Nvidia: 20 } });
  // 40 / 20 and half of it
  expect(value("wholeRoundRatio")).toBe(200);
  expect(value("incrementalRatio")).toBe(100);
});

test("own-dollar bounds: others' money first, or the supplier's first", () => {
  // 90 comes back; others put in 70, so at least 20 of the 30 came back, at most all
  const { value } = dealWith({ chipSpendShare: 90 });
  expect(value("ownDollarShareLow")).toBeCloseTo(66.6666666666667, 11);
  expect(value("ownDollarShareHigh")).toBe(100);
  expect(value("ownDollarShare")).toBe(90);
  // 15 comes back: nothing need be the supplier's, at most half
  const little = dealWith({ chipSpendShare: 15 });
  expect(little.value("ownDollarShareLow")).toBe(0);
  expect(little.value("ownDollarShareHigh")).toBe(50);
});

test("what would have been bought anyway and what is extra make the whole", () => {
  const { value } = dealWith({ baselineShare: 30 });
  expect(value("baselineRevenue")).toBe(12);
  expect(value("incrementalRevenue")).toBe(28);
});

test("concentration of the whole deal is over one year, by year it is within the year", () => {
  const { value } = dealWith();
  // 40 / 215.9; 16 / (215.9 + 16)
  expect(value("revenueConcentration")).toBeCloseTo(18.5270958777212, 10);
  expect(value("revenueConcentrationByYear", "2")).toBeCloseTo(6.89952565761104, 10);
  expect(value("revenueConcentrationByYear", "5")).toBe(0);
});
