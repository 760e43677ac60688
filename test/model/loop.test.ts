import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

const halved = { whatReturns: "revenue", chipSpendShare: 50 };

test("what returns is chosen: revenue, gross profit, or profit after tax", () => {
  const returned = (whatReturns: string) => dealWith({ whatReturns }).value("returnedPerDollar");
  // 40 %; x 75 %; x 83 %
  expect(returned("revenue")).toBe(40);
  expect(returned("grossProfit")).toBeCloseTo(30, 12);
  expect(returned("afterTax")).toBeCloseTo(24.9, 12);
  expect(dealWith().value("loopFactor")).toBeCloseTo(0.249, 12);
});

test("a loss on the hardware comes back whole: no tax is given back on it", () => {
  // 40 % x -10 %
  expect(dealWith({ grossMargin: -10 }).value("returnedPerDollar")).toBeCloseTo(-4, 12);
});

test("a figure of one's own stands, whatever is chosen", () => {
  for (const whatReturns of ["revenue", "afterTax"]) {
    expect(dealWith({ whatReturns, returnedPerDollar: 60 }).value("loopFactor")).toBe(0.6);
  }
});

test("every round puts in what the one before brought back", () => {
  // half of each round comes back as revenue and all of that is put in again: 30, 15, 7.5
  const { value } = dealWith(halved);
  expect(["1", "2", "3"].map((round) => value("loopRoundAmount", round))).toEqual([30, 15, 7.5]);
  expect(["1", "2", "3"].map((round) => value("loopPartialSum", round))).toEqual([30, 45, 52.5]);
  expect(["1", "2", "3"].map((round) => value("loopPartialClosed", round))).toEqual([30, 45, 52.5]);
  expect(["1", "2", "3"].map((round) => value("loopRoundHardware", round))).toEqual([15, 7.5, 3.75]);
});

test("the total is found by formula and by iteration", () => {
  // 30 / (1 - 0.5), and half of it is spent on hardware
  const { value, warningKinds } = dealWith(halved);
  expect(value("loopMultiplier")).toBe(2);
  expect(value("loopTotal")).toBe(60);
  expect(value("loopTotalIterated")).toBeCloseTo(60, 9);
  expect(value("loopHardwareRevenue")).toBe(30);
  expect(value("loopDisagreement")).toBeLessThan(1e-10);
  expect(warningKinds).toEqual([]);
});

test("in the base case a dollar comes to a third more", () => {
  // 1 / (1 - 0.249) and 30 of it
  const { value } = dealWith();
  expect(value("loopMultiplier")).toBeCloseTo(1.33155792276964, 12);
  expect(value("loopTotal")).toBeCloseTo(39.9467376830892, 11);
});

test("only what is put in again counts in the next round", () => {
  // 0.5 x 40 % = 0.2; 30 / 0.8
  const { value } = dealWith({ ...halved, reinvestedShare: 40 });
  expect(value("loopTotal")).toBe(37.5);
});

test("the rounds until little is left are counted", () => {
  const needed = (returnedPerDollar: number, loopPrecision: number) =>
    dealWith({ returnedPerDollar, loopPrecision }).value("loopRoundsNeeded");
  // 0.5^6 = 1.6 %, 0.5^7 = 0.8 %; 0.1^2 and 0.1^3 are exactly 1 % and 0.1 %; nothing comes back: the first round is all
  expect(needed(50, 1)).toBe(7);
  expect(needed(10, 1)).toBe(2);
  expect(needed(10, 0.1)).toBe(3);
  expect(needed(-50, 1)).toBe(7);
  expect(needed(0, 1)).toBe(1);
  expect(needed(50, 100)).toBe(1);
});

test("a factor of exactly 1 puts in the cheque again in every round", () => {
  const { value, kind } = dealWith({ returnedPerDollar: 100 });
  // 30 n
  expect(value("loopPartialSum", "12")).toBe(360);
  expect(value("loopPartialClosed", "12")).toBe(360);
  expect(kind("loopTotal")).toBe("divergent");
});

test("a supplier without a cheque has a loop of nothing, and its multiplier", () => {
  const { value } = dealWith({ ...halved, cheque: { Nvidia: 0 } });
  expect(value("loopTotal")).toBe(0);
  expect(value("loopMultiplier")).toBe(2);
  expect(value("loopDisagreement")).toBe(0);
});
