import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("ten gigawatts of the letter of intent: 35 of hardware for 10 invested", () => {
  const { value } = dealWith();
  expect(value("leverageMultiple")).toBe(3.5);
  expect(value("plannedPurchases")).toBe(350);
  expect(value("plannedInvestment")).toBe(100);
  // New Street: 29 % in shares, 71 % in cash
  expect(value("vendorFinancedShare")).toBeCloseTo(28.5714285714286, 11);
  // 350 / 30
  expect(value("purchaseMultiple")).toBeCloseTo(11.6666666666667, 11);
});

test("the funding mix is taken as entered, and the gap shown", () => {
  const whole = dealWith();
  expect(whole.value("fundingByKind", "Vendor equity")).toBeCloseTo(101.5, 10);
  expect(whole.value("fundingGap")).toBeCloseTo(0, 10);
  expect(whole.value("otherFundingShare")).toBeCloseTo(71, 11);
  // Debt 31 -> 21 leaves a tenth of 350
  const short = dealWith({ fundingMix: { Debt: 21 } });
  expect(short.value("fundingTotal")).toBeCloseTo(90, 11);
  expect(short.value("fundingGap")).toBeCloseTo(35, 10);
  expect(short.warningKinds).toEqual(["funding_gap"]);
});

test("without an investment per gigawatt or planned purchases there is no ratio", () => {
  expect(dealWith({ investmentPerGigawatt: 0 }).kind("leverageMultiple")).toBe("undefined_ratio");
  expect(dealWith({ gigawatts: 0 }).kind("vendorFinancedShare")).toBe("undefined_ratio");
});
