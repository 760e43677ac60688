import { expect, test } from "vitest";
import { barsOf } from "../../../src/ui/compare/bar.ts";

test("bars of a row are measured from 0 on one scale", () => {
  expect(barsOf([50, 100, 0])).toEqual([
    { from: 0, size: 0.5, isNegative: false },
    { from: 0, size: 1, isNegative: false },
    { from: 0, size: 0, isNegative: false },
  ]);
});

test("what is less than 0 goes to the other side", () => {
  expect(barsOf([-1, 3])).toEqual([
    { from: 0, size: 0.25, isNegative: true },
    { from: 0.25, size: 0.75, isNegative: false },
  ]);
  expect(barsOf([-2, -4])).toEqual([
    { from: 0.5, size: 0.5, isNegative: true },
    { from: 0, size: 1, isNegative: true },
  ]);
});

test("what has no value has no bar, and a row of zeros has none", () => {
  expect(barsOf([undefined, Number.NaN, 2])).toEqual([
    undefined,
    undefined,
    { from: 0, size: 1, isNegative: false },
  ]);
  expect(barsOf([0, 0])).toEqual([undefined, undefined]);
});
