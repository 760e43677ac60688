import { describe, expect, test } from "vitest";
import { flowsOf, knownSum, sum } from "../../../src/ui/loop/flows.ts";
import { baseAmounts } from "./amounts.ts";

describe("the flows of the base case", () => {
  test("are its amounts, and add up without anything more", () => {
    expect(flowsOf(baseAmounts)).toEqual({ ...baseAmounts, loss: 0, ownFunds: 0, unspent: 0 });
  });
});

describe("the flows", () => {
  test("of a sale below cost have a loss instead of a kept part", () => {
    const flows = flowsOf({ ...baseAmounts, costAndTax: 25e9, kept: -5e9 });
    expect([flows.kept, flows.loss]).toEqual([0, 5e9]);
  });

  test("of spending beyond the round come partly from the customer's own funds", () => {
    const flows = flowsOf({ ...baseAmounts, hardwareRevenue: 130e9, spentElsewhere: -30e9 });
    expect([flows.spentElsewhere, flows.ownFunds, flows.unspent]).toEqual([0, 30e9, 0]);
  });

  test("of a round not wholly spent have an unspent part", () => {
    expect(flowsOf({ ...baseAmounts, spentElsewhere: 50e9 }).unspent).toBe(10e9);
  });

  test("leave out what is not known, and balance nothing against it", () => {
    const flows = flowsOf({ ...baseAmounts, hardwareRevenue: undefined, kept: Number.NaN });
    expect([flows.hardwareRevenue, flows.kept, flows.loss]).toEqual([undefined, undefined, 0]);
    expect([flows.ownFunds, flows.unspent]).toEqual([0, 0]);
  });

  test("take rounding for what it is", () => {
    const flows = flowsOf({
      ...baseAmounts,
      supplierCheque: 0.1,
      otherCheques: 0.2,
      hardwareRevenue: 0.3,
      spentElsewhere: 0,
    });
    expect([flows.ownFunds, flows.unspent]).toEqual([0, 0]);
  });
});

test("a sum with an unknown part is unknown; the sum of the known parts is not", () => {
  expect(sum([1, 2])).toBe(3);
  expect(sum([1, undefined])).toBe(undefined);
  expect(knownSum([1, undefined])).toBe(1);
});
