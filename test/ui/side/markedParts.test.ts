import { expect, test } from "vitest";
import { markedParts } from "../../../src/ui/side/markedParts.ts";

const drawn = (formula: string, ...places: readonly (readonly [number, number])[]): string =>
  markedParts(
    formula,
    places.map(([start, end]) => ({ start, end })),
  )
    .map(({ text, isWrong }) => (isWrong ? `[${text}]` : text))
    .join("|");

test("A formula is cut at the place of a complaint.", () => {
  expect(drawn("pool + pols", [7, 11])).toBe("pool + |[pols]");
  expect(drawn("pols + pool", [0, 4])).toBe("[pols]| + pool");
});

test("Two complaints mark two places; what they share is marked once.", () => {
  expect(drawn("a + b + c", [0, 1], [8, 9])).toBe("[a]| + b + |[c]");
  expect(drawn("a + b + c", [0, 5], [4, 9])).toBe("[a + b + c]");
});

test("What is missing at the end is marked behind it; the whole formula without a place is not marked.", () => {
  expect(drawn("a +", [3, 3])).toBe("a +|[ ]");
  expect(drawn("a + b", [0, 0])).toBe("a + b");
});
