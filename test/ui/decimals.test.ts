import { expect, test } from "vitest";
import { decimalsIn, decimalsOf, numberDecimals } from "../../src/ui/decimals.ts";

test.each([
  ["ownershipAfter", "%", 2],
  ["passiveDilution", "%", 2],
  ["stakeBefore", "%", 2],
  ["dilutionPoints", "pp", 2],
  ["impliedDiscount", "%", 1],
  ["wholeRoundRatio", "%", 0],
  ["effectiveCost", "$B", 1],
  ["pricePerShare", "$/share", 2],
  ["sharesAfter", "Mshare", 0],
  ["claimGap", "pp", 2],
  ["loopDollarBack", "$", 2],
])("%s in %s is shown with %d decimals", (variable, unit, decimals) => {
  expect(decimalsOf(variable, unit)).toBe(decimals);
});

test("plain numbers are multiples, unless they count something or their third digit counts", () => {
  expect([numberDecimals("tranchesDue"), numberDecimals("feedbackSlope")]).toEqual([0, 3]);
  expect(numberDecimals("loopMultiplier")).toBeUndefined();
});

test("digits behind the point", () => {
  expect([12, 30.3, 37.92, 0.125].map(decimalsIn)).toEqual([0, 1, 2, 3]);
});
