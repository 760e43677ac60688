import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("a secondary sale moves ownership at the price of the round and dilutes nobody", () => {
  // 8 of 800 = 1 %: employees 31.5 -> 30.5
  const { value } = dealWith({ secondary: 8 });
  expect(value("secondaryShares")).toBeCloseTo(11.4285714285714, 11);
  expect(value("ownershipAfter", "Employees and others")).toBeCloseTo(30.5, 11);
  expect(value("secondaryBuyersOwnership")).toBeCloseTo(1, 12);
  expect(value("dilution", "Employees and others")).toBeCloseTo(12.5, 11);
  expect(value("ownershipTotal")).toBeCloseTo(100, 12);
});

test("a secondary sale brings the company no money", () => {
  const { value } = dealWith({ secondary: 8 });
  expect(value("postMoneyValuation")).toBe(800);
  expect(value("hardwareRevenue")).toBe(40);
  expect(value("sharesAfter")).toBe(dealWith().value("sharesAfter"));
});

test("the seller can be any holder", () => {
  const { value } = dealWith({ secondary: 16, secondarySeller: "Microsoft" });
  expect(value("ownershipAfter", "Microsoft")).toBeCloseTo(22.875, 11);
  expect(value("ownershipAfter", "Employees and others")).toBeCloseTo(31.5, 11);
});
