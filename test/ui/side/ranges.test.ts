import { expect, test } from "vitest";
import { openRange, wholeRange, withEnd } from "../../../src/ui/side/ranges.ts";

test("Ends of a range are given one after the other.", () => {
  expect(withEnd(undefined, 0, 5)).toEqual([5, null]);
  expect(withEnd([5, null], 1, 100)).toEqual([5, 100]);
  expect(withEnd([5, 100], 0, null)).toEqual([null, 100]);
});

test("A slider needs both ends; without any it is none.", () => {
  expect(wholeRange([0, 100])).toEqual([0, 100]);
  expect(wholeRange([0, null])).toBe("half");
  expect(wholeRange([null, null])).toBe("none");
});

test("A hard range may be open at one end.", () => {
  expect(openRange([0, null])).toEqual([0, null]);
  expect(openRange([null, null])).toBeUndefined();
});
