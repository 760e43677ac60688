import { describe, expect, test } from "vitest";
import { flowsOf, type LoopAmounts } from "../../../src/ui/loop/flows.ts";
import { chooseSpan, demand, measureOf } from "../../../src/ui/loop/scale.ts";
import { baseAmounts } from "./amounts.ts";

const room = { stack: 120, arch: 80, loss: 60 };

describe("the demand for room", () => {
  test("is the round where the arches have room enough", () => {
    expect(demand(flowsOf(baseAmounts), room)).toBe(100e9);
  });

  test("grows with a band that would be too wide for its arch", () => {
    // 90 of 100 on hardware: 90 in 80 pixels need 135 in 120.
    const amounts = { ...baseAmounts, hardwareRevenue: 90e9, spentElsewhere: 10e9, boughtAnyway: 70e9 };
    expect(demand(flowsOf(amounts), room)).toBe(135e9);
  });

  test("grows with a loss beside the hardware revenue", () => {
    // 40 and a loss of 20 in 60 pixels need 120 in 120.
    const amounts = { ...baseAmounts, costAndTax: 40e9, kept: -20e9 };
    expect(demand(flowsOf(amounts), room)).toBe(120e9);
  });

  test("is 0 where no amount is known", () => {
    const nothing: LoopAmounts = {
      supplierCheque: undefined,
      otherCheques: undefined,
      hardwareRevenue: undefined,
      spentElsewhere: undefined,
      boughtAnyway: undefined,
      costAndTax: undefined,
      kept: undefined,
    };
    expect(demand(flowsOf(nothing), room)).toBe(0);
  });
});

describe("the scale", () => {
  test("leaves room for half as much again at first", () => {
    expect(chooseSpan(100)).toBe(150);
  });

  test("stays while the amounts fit and are not lost in it", () => {
    expect([149, 120, 60, 50].map((needed) => chooseSpan(needed, 150))).toEqual([150, 150, 150, 150]);
  });

  test("changes when they no longer fit, or have become small", () => {
    expect(chooseSpan(160, 150)).toBe(240);
    expect(chooseSpan(40, 150)).toBe(60);
  });

  test("stays where there is nothing to draw", () => {
    expect(chooseSpan(0, 150)).toBe(150);
    expect(chooseSpan(0)).toBe(1);
  });
});

test("the measure is a round amount that fits its pixels", () => {
  // 150 in 120 pixels: 22 pixels are 27.5.
  expect(measureOf(150, 120, 22)).toEqual({ amount: 20, size: 16 });
  expect(measureOf(60, 120, 22)).toEqual({ amount: 10, size: 20 });
});
