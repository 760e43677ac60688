import { expect, test } from "vitest";
import { placeBelow } from "../../../src/ui/compare/placeBelow.ts";

const page = { width: 1000, height: 800 };

test("a list opens below its button, at its left edge", () => {
  expect(placeBelow({ left: 100, right: 200, bottom: 50 }, 300, page)).toEqual({
    left: 100,
    top: 52,
    room: 740,
  });
});

test("it stays inside the window", () => {
  expect(placeBelow({ left: 900, right: 990, bottom: 50 }, 300, page).left).toBe(692);
  expect(placeBelow({ left: -40, right: 10, bottom: 50 }, 300, page).left).toBe(8);
  expect(placeBelow({ left: 100, right: 200, bottom: 780 }, 300, page)).toEqual({
    left: 100,
    top: 572,
    room: 220,
  });
});
