import { describe, expect, test } from "vitest";
import { dealWith, type Inputs } from "../support/deal.ts";

/**
 * A warrant shaped as AMD's of October 2025: 160 million shares at one cent, a first step at 1 GW, all at 6 GW and a
 * share price of $600. The steps between, and 1,600 million shares before it, are made up for the sums.
 */
const warrant: Inputs = {
  warrantShares: 160,
  warrantStrike: 0.01,
  issuerShares: 1_600,
  issuerPrice: 300,
  hardwarePerGigawatt: 20,
  warrantGigawatts: 3,
  vestingGigawatts: { "1": 1, "2": 2, "3": 4, "4": 6 },
  vestingPrice: { "1": 0, "2": 200, "3": 400, "4": 600 },
  vestingShare: { "1": 25, "2": 25, "3": 25, "4": 25 },
};

test("without a warrant nothing is handed over and nothing is an error", () => {
  const { value } = dealWith();
  for (const name of ["warrantValue", "hardwareDiscount", "warrantDilution", "warrantDilutionTreasury"])
    expect(value(name), name).toBe(0);
  expect(value("discountedHardwarePerGigawatt")).toBe(35);
  expect(dealWith({ gigawatts: 0 }).value("hardwareDiscount")).toBe(0);
});

describe("the part earned is the lesser of", () => {
  test("what the gigawatts and what the share price allow", () => {
    // 3 GW: two steps of four; $300: two steps of four
    const { value } = dealWith(warrant);
    expect(value("vestedByGigawatts")).toBe(50);
    expect(value("vestedByPrice")).toBe(50);
    expect(value("vestedShares")).toBe(80);
  });

  test("the gigawatts, when the share price is there", () => {
    const { value } = dealWith({ ...warrant, issuerPrice: 600 });
    expect(value("vestedByPrice")).toBe(100);
    expect(value("vestedShare")).toBe(50);
  });

  test("the share price, when the gigawatts are there", () => {
    const { value } = dealWith({ ...warrant, warrantGigawatts: 6, issuerPrice: 199 });
    expect(value("vestedByGigawatts")).toBe(100);
    expect(value("vestedShare")).toBe(25);
  });
});

test("a step is earned at its gigawatts exactly", () => {
  expect(dealWith({ ...warrant, warrantGigawatts: 4, issuerPrice: 400 }).value("vestedShare")).toBe(75);
  expect(dealWith({ ...warrant, warrantGigawatts: 3.99, issuerPrice: 400 }).value("vestedShare")).toBe(50);
});

test("the value handed over is a discount on the hardware", () => {
  // 80 x 299.99 = 23,999.2 million; purchases 3 x 20 = 60; 23.9992 / 60; 20 (1 - 0.399986…)
  const { value } = dealWith(warrant);
  expect(value("warrantValue")).toBeCloseTo(23.9992, 10);
  expect(value("warrantFullValue")).toBeCloseTo(47.9984, 10);
  expect(value("warrantPurchases")).toBe(60);
  expect(value("hardwareDiscount")).toBeCloseTo(39.9986666666667, 10);
  expect(value("discountedHardwarePerGigawatt")).toBeCloseTo(12.0002666666667, 10);
});

test("the issuer is diluted by shares earned, by all, and net of the strike", () => {
  // 80 / 1680; 160 / 1760
  const { value } = dealWith(warrant);
  expect(value("warrantDilution")).toBeCloseTo(4.76190476190476, 12);
  expect(value("warrantFullDilution")).toBeCloseTo(9.09090909090909, 12);
  // at a strike of 150 the money for 80 shares buys 40 back: 40 / 1640
  const half = dealWith({ ...warrant, warrantStrike: 150 });
  expect(half.value("warrantTreasuryShares")).toBeCloseTo(40, 12);
  expect(half.value("warrantDilutionTreasury")).toBeCloseTo(2.4390243902439, 12);
  expect(half.value("warrantDilution")).toBeCloseTo(4.76190476190476, 12);
});

test("a strike above the share price is worth nothing, never less", () => {
  const { value } = dealWith({ ...warrant, warrantStrike: 400 });
  expect(value("warrantValue")).toBe(0);
  expect(value("warrantDilutionTreasury")).toBe(0);
});

test("a warrant for nothing bought is undefined_ratio", () => {
  const { kind, value } = dealWith({ ...warrant, warrantPurchases: 0 });
  expect(kind("hardwareDiscount")).toBe("undefined_ratio");
  expect(kind("discountedHardwarePerGigawatt")).toBe("undefined_ratio");
  expect(value("warrantValue")).toBeCloseTo(23.9992, 10);
});

test("steps that do not sum to 100 % are invalid_input, with the sum", () => {
  const { kind, error, value } = dealWith({
    ...warrant,
    vestingShare: { "1": 25, "2": 25, "3": 25, "4": 30 },
  });
  expect(kind("warrantValue")).toBe("invalid_input");
  expect(error("warrantValue")?.facts.vestingTotal).toEqual({ value: 1.05, unit: "%" });
  expect(value("warrantFullValue")).toBeCloseTo(47.9984, 10);
  expect(value("effectiveValuation")).toBe(468);
});
