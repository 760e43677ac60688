import { expect, test } from "vitest";
import { decimalsOf } from "../../src/ui/decimals.ts";

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
])("%s in %s is shown with %d decimals", (variable, unit, decimals) => {
  expect(decimalsOf(variable, unit)).toBe(decimals);
});
