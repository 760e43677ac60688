import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("in balance, New investors take what the others leave of the round", () => {
  // 100 - Nvidia 45 - Amazon 40 - Microsoft 10 = 5
  const { value, warningKinds } = dealWith({ cheque: { Nvidia: 45 } });
  expect(value("chequeAllotted", "New investors")).toBe(5);
  expect(value("unallocated")).toBe(0);
  expect(value("otherMoney")).toBe(55);
  expect(warningKinds).toEqual([]);
});

test("in balance, the figure of New investors is not used", () => {
  const { value } = dealWith({ cheque: { "New investors": 99 } });
  expect(value("chequeAllotted", "New investors")).toBe(20);
});

test("in balance, a supplier that is the New investors gets what is left", () => {
  const { value } = dealWith({ supplier: "New investors" });
  expect(value("supplierCheque")).toBe(20);
  // 20 of 800
  expect(value("supplierOwnership")).toBe(2.5);
});

test("in strict mode cheques that fit leave the rest unallocated", () => {
  // 10 + 30 + 40 + 5 = 85 of 100; 15 of 800 = 1.875 %
  const { value, warningKinds } = dealWith({ chequeMode: "strict", cheque: { "New investors": 5 } });
  expect(value("unallocated")).toBe(15);
  expect(value("unallocatedOwnership")).toBe(1.875);
  expect(value("ownershipTotal")).toBe(100);
  expect(warningKinds).toEqual(["undersubscribed"]);
});

test("scaling back cuts every cheque alike", () => {
  // 10 + 50 + 40 + 25 = 125 for 100: each x 0.8
  const { value } = dealWith({
    chequeMode: "scaleBack",
    cheque: { Nvidia: 50, "New investors": 25 },
  });
  expect(value("scaleBackFactor")).toBe(80);
  expect(value("chequeAllotted", "Nvidia")).toBe(40);
  expect(value("chequeAllotted", "Microsoft")).toBe(8);
  expect(value("unallocated")).toBe(0);
  expect(value("supplierOwnership")).toBe(5);
});

test("upsizing on a pre-money basis raises the post-money valuation", () => {
  const { value } = dealWith({
    chequeMode: "upsize",
    valuationBasis: "pre",
    valuation: 700,
    cheque: { Nvidia: 50, "New investors": 25 },
  });
  expect(value("roundInForce")).toBe(125);
  expect(value("postMoneyValuation")).toBe(825);
  expect(value("hardwareRevenue")).toBe(50);
});

test("upsizing on a post-money basis lowers pre-money valuation and price", () => {
  const { value } = dealWith({ chequeMode: "upsize", cheque: { Nvidia: 50, "New investors": 25 } });
  expect(value("preMoneyValuation")).toBe(675);
  expect(value("pricePerShare")).toBe(675);
  expect(value("postMoneyValuation")).toBe(800);
});
