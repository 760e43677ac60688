import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("a post-money valuation is the pre-money valuation plus the round", () => {
  const { value } = dealWith();
  expect(value("preMoneyValuation")).toBe(700);
  expect(value("postMoneyValuation")).toBe(800);
  expect(value("newMoneyShare")).toBe(12.5);
});

test("the same number before the money buys less for the same cheque", () => {
  const { value } = dealWith({ valuationBasis: "pre" });
  expect(value("preMoneyValuation")).toBe(800);
  expect(value("postMoneyValuation")).toBe(900);
  // 30 / 900, 100 / 900
  expect(value("supplierOwnership")).toBeCloseTo(3.33333333333333, 12);
  expect(value("passiveDilution")).toBeCloseTo(11.1111111111111, 12);
});

test("the price per share comes in dollars", () => {
  const { value } = dealWith();
  // 700 billion dollars over 1,000 million shares
  expect(value("pricePerShare")).toBe(700);
  expect(value("newShares", "Nvidia")).toBeCloseTo(42.8571428571429, 12);
  expect(value("sharesIssued")).toBeCloseTo(142.857142857143, 11);
  expect(value("sharesAfter")).toBeCloseTo(1142.85714285714, 10);
  expect(value("valueAtRoundPrice")).toBeCloseTo(800, 10);
});

test("the share count before the round changes the price and no ownership", () => {
  const { value } = dealWith({ sharesBefore: 2_000 });
  expect(value("pricePerShare")).toBe(350);
  expect(value("supplierOwnership")).toBeCloseTo(3.75, 12);
});
