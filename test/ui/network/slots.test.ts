import { describe, expect, test } from "vitest";
import { bowOf, END_GAP, type End, placeEnds, sideOf, spread } from "../../../src/ui/network/slots.ts";

describe("places in a row", () => {
  test("stay where they wish to be when there is room", () => {
    expect(spread([0, 10, 20], [4, 4, 4])).toEqual([0, 10, 20]);
  });

  test("give way to each other alike where there is none", () => {
    // Two of width 4 that both wish 10: 8 and 12.
    expect(spread([10, 10], [4, 4])).toEqual([8, 12]);
  });

  test("give way the less the wider they are", () => {
    // Widths 9 and 1 need 5 between their middles: with x and x + 5, 9x + 1(x + 5) = 10 · 10 gives x = 9.5.
    expect(spread([10, 10], [9, 1])).toEqual([9.5, 14.5]);
  });

  test("push a third along where two have come to touch it", () => {
    const [first = 0, second = 0, third = 0] = spread([10, 10, 11], [4, 4, 4]);
    expect(second - first).toBeCloseTo(4, 12);
    expect(third - second).toBeCloseTo(4, 12);
    // Their middle is that of their wishes: 31 / 3.
    expect((first + second + third) / 3).toBeCloseTo(31 / 3, 12);
  });
});

const discs = [
  { x: 0, y: 100, radius: 30 },
  { x: 300, y: 100, radius: 30 },
];
const centre = { x: 150, y: 100 };
const pair: readonly End[] = [
  { flow: 0, isTail: true, at: 0, towards: 1, width: 10 },
  { flow: 0, isTail: false, at: 1, towards: 0, width: 15 },
  { flow: 1, isTail: true, at: 1, towards: 0, width: 10 },
  { flow: 1, isTail: false, at: 0, towards: 1, width: 15 },
];

describe("two parties that pay each other", () => {
  test("have the two flows side by side, each on the left of its own way, so that they do not cross", () => {
    const headings = placeEnds(pair, discs, centre);
    // Of the left disc, heading east: what leaves lies above what arrives. The y of the screen points down.
    expect(Math.sin(headings[0] ?? 0)).toBeLessThan(0);
    expect(Math.sin(headings[3] ?? 0)).toBeGreaterThan(0);
    expect(Math.sin(headings[1] ?? 0)).toBeLessThan(0);
    expect(Math.sin(headings[2] ?? 0)).toBeGreaterThan(0);
  });

  test("have ends that do not touch on the rim", () => {
    const headings = placeEnds(pair, discs, centre);
    // Half of 10, half of 15 and the gap, on a rim of radius 30.
    expect((headings[3] ?? 0) - (headings[0] ?? 0)).toBeGreaterThanOrEqual((12.5 + END_GAP) / 30 - 1e-9);
  });
});

test("a flow that must bow does so towards the middle of the ring", () => {
  const low = { x: 150, y: 300 };
  const single = pair.slice(0, 2);
  const headings = placeEnds(single, discs, low, [0.6]);
  // Below the line between the two, where the middle is: with the clock from the left, against it from the right.
  expect(headings[0]).toBeCloseTo(0.6, 6);
  expect(headings[1]).toBeCloseTo(Math.PI - 0.6, 6);
  expect(bowOf(single, discs, headings, 0)).toBeCloseTo(0.6, 6);
  expect(sideOf({ x: 0, y: 100 }, { x: 300, y: 100 }, low)).toBe(1);
});
