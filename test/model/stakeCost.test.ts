import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("the stake costs the cheque less the after-tax profit on extra hardware", () => {
  const { value } = dealWith();
  // 75 % of 40; 75 % of 20 = 15; 15 x 0.83 = 12.45; 20 - 12.45; 30 - 12.45
  expect(value("grossProfit")).toBe(30);
  expect(value("incrementalGrossProfit")).toBe(15);
  expect(value("afterTaxProfit")).toBe(12.45);
  expect(value("costAndTax")).toBe(7.55);
  expect(value("effectiveCost")).toBe(17.55);
});

test("the effective valuation is the effective cost over the ownership that it buys", () => {
  const { value } = dealWith();
  // 17.55 / 3.75 %
  expect(value("effectiveValuation")).toBe(468);
  expect(value("impliedDiscount")).toBe(41.5);
});

test("if nothing would have been sold otherwise, all hardware profit counts", () => {
  const { value } = dealWith();
  // 30 - 0.83 x 30
  expect(value("grossCashCost")).toBe(5.1);
  expect(value("grossCashCost")).toBe(dealWith({ baselineShare: 0 }).value("effectiveCost"));
});

test("a loss on the hardware gets no tax back", () => {
  const { value, warningKinds } = dealWith({ grossMargin: -10 });
  // -10 % of 20
  expect(value("afterTaxProfit")).toBe(-2);
  expect(value("effectiveCost")).toBe(32);
  expect(value("grossCashCost")).toBe(34);
  expect(warningKinds).toEqual(["negative_margin_no_tax_credit"]);
});
