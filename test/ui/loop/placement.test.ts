import { describe, expect, test } from "vitest";
import {
  boxAt,
  findRoom,
  type Obstacles,
  overlaps,
  piecesOf,
  type Spot,
} from "../../../src/ui/loop/placement.ts";

const block = { lines: [], width: 40, height: 20 };
const spot = (x: number, y: number): Spot => ({ x, y, alignX: 0, alignY: 0, most: 100 });
const free: Obstacles = {
  page: { left: 0, top: 0, right: 200, bottom: 100 },
  boxes: [],
  discs: [],
  pieces: [],
};
const found = (spots: readonly Spot[], obstacles: Partial<Obstacles>) =>
  findRoom(spots, () => block, { ...free, ...obstacles })?.spot;

describe("finding room", () => {
  test("takes the first spot that is free", () => {
    expect(found([spot(10, 10), spot(50, 10)], {})).toEqual(spot(10, 10));
  });

  test("goes on where the block would leave the page", () => {
    expect(found([spot(170, 10), spot(10, 90), spot(50, 10)], {})).toEqual(spot(50, 10));
  });

  test("goes on where the block would touch another, or come so near that both read as one", () => {
    const boxes = [{ left: 0, top: 0, right: 30, bottom: 40 }];
    expect(found([spot(20, 10), spot(35, 10), spot(38, 10)], { boxes })).toEqual(spot(38, 10));
  });

  test("goes on where the block would touch a disc or a band", () => {
    const disc = { x: 20, y: 20, radius: 15 };
    // Its edge is at 35; 2 pixels are kept free.
    expect(found([spot(36, 10), spot(37, 10)], { discs: [disc] })).toEqual(spot(37, 10));
    expect(found([spot(36, 10), spot(37, 10)], { pieces: [disc] })).toEqual(spot(37, 10));
  });

  test("finds nothing where nothing is free", () => {
    expect(found([spot(170, 10)], {})).toBe(undefined);
  });
});

test("a block lies at its spot with the part that the spot names", () => {
  expect(boxAt({ x: 100, y: 50, alignX: 0.5, alignY: 1, most: 100 }, block)).toEqual({
    left: 80,
    top: 30,
    right: 120,
    bottom: 50,
  });
});

test("boxes that only touch do not overlap", () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(overlaps(box, { ...box, left: 10, right: 20 })).toBe(false);
  expect(overlaps(box, { ...box, left: 9, right: 20 })).toBe(true);
});

test("the pieces of a ribbon cover it from edge to edge", () => {
  const track = { start: { x: 0, y: 0, heading: 0 }, steps: [{ length: 40 }] };
  const pieces = piecesOf({ track, left: 0, right: 30 });
  for (const [x, y] of [
    [0, 1],
    [20, 15],
    [40, 29],
  ] as const)
    expect(pieces.some((piece) => Math.hypot(piece.x - x, piece.y - y) <= piece.radius)).toBe(true);
});
