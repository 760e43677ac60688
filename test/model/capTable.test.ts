import { expect, test } from "vitest";
import { dealWith } from "../support/deal.ts";

test("ownership after the round of every holder in the news", () => {
  const { table, value } = dealWith();
  const after = table("ownershipAfter");
  // Those who do not buy keep 87.5 % of their stake; 30, 40, 20 and 10 of 800 are 3.75, 5, 2.5 and 1.25 %.
  expect(after.Foundation).toBeCloseTo(22.75, 12);
  expect(after.Microsoft).toBeCloseTo(24.875, 12);
  expect(after.SoftBank).toBeCloseTo(9.625, 12);
  expect(after["Employees and others"]).toBeCloseTo(31.5, 12);
  expect(after.Nvidia).toBeCloseTo(3.75, 12);
  expect(after.Amazon).toBeCloseTo(5, 12);
  expect(after["New investors"]).toBeCloseTo(2.5, 12);
  expect(value("ownershipTotal")).toBe(100);
});

test("dilution in points and relative are two numbers", () => {
  const { value } = dealWith();
  expect(value("dilutionPoints", "SoftBank")).toBeCloseTo(1.375, 12);
  expect(value("dilution", "SoftBank")).toBeCloseTo(12.5, 12);
});

test("a holder that buys is diluted less, and can gain", () => {
  // Microsoft 27 -> 24.875: 2.125 points, 2.125 / 27 = 7.87037 %
  const base = dealWith();
  expect(base.value("dilutionPoints", "Microsoft")).toBeCloseTo(2.125, 12);
  expect(base.value("dilution", "Microsoft")).toBeCloseTo(7.87037037037037, 11);
  // SoftBank 11 -> 9.625 + 30/800 = 13.375: -2.375 / 11 = -21.590909 %
  const gaining = dealWith({ cheque: { SoftBank: 30, Amazon: 0 } });
  expect(gaining.value("dilution", "SoftBank")).toBeCloseTo(-21.5909090909091, 11);
});

test("votes divide over the named holders that have them", () => {
  const { value } = dealWith();
  // All but Nvidia's 3.75 % vote: 22.75 / 96.25
  expect(value("votingPower", "Foundation")).toBeCloseTo(23.6363636363636, 11);
  expect(value("votingPower", "Nvidia")).toBe(0);
  expect(value("supplierOwnership")).toBe(3.75);
});

test("the pro-rata cheque keeps a holder where it was", () => {
  // 11 % of 100
  const { value } = dealWith();
  expect(value("proRataCheque", "SoftBank")).toBeCloseTo(11, 12);
  const after = dealWith({ cheque: { SoftBank: 11 } });
  expect(after.value("ownershipAfter", "SoftBank")).toBeCloseTo(11, 12);
  expect(after.value("dilution", "SoftBank")).toBeCloseTo(0, 12);
});

test("a right that is used for a quarter gives a quarter of the cheque", () => {
  const { value } = dealWith({ proRataTakeUp: { SoftBank: 25 } });
  expect(value("proRataCheque", "SoftBank")).toBeCloseTo(2.75, 12);
});

test("with a pool before the money, the pro-rata cheque pays for the pool too", () => {
  // Pool of 10 %: the price is 620, 80 of pool is added; 11 % x (100 + 80) = 19.8
  const pooled = dealWith({ poolTarget: 10, cheque: { SoftBank: 19.8 } });
  expect(pooled.value("proRataCheque", "SoftBank")).toBeCloseTo(19.8, 11);
  expect(pooled.value("ownershipAfter", "SoftBank")).toBeCloseTo(11, 11);
});

test("stakes rounded to within 0.005 points are scaled to the whole", () => {
  const { value } = dealWith({ stakeBefore: { "Employees and others": 36.004 } });
  expect(value("stakeTotal")).toBeCloseTo(100.004, 10);
  expect(value("ownershipTotal")).toBeCloseTo(100, 12);
  expect(value("dilution", "Foundation")).toBeCloseTo(12.5, 11);
});

test("a supplier with an earlier stake: its ownership is the whole, what it bought is the cheque's", () => {
  const { value } = dealWith({ supplier: "Microsoft" });
  expect(value("supplierOwnership")).toBeCloseTo(24.875, 12);
  expect(value("supplierOwnershipBought")).toBeCloseTo(1.25, 12);
});
