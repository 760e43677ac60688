import { describe, expect, test } from "vitest";
import { fitRadii, placeRing, ringRoom } from "../../../src/ui/network/ring.ts";

const radiiOf = (count: number, radius: number): readonly number[] =>
  Array.from({ length: count }, () => radius);

describe("the room for a ring", () => {
  test("is wide on a page and high on a phone", () => {
    expect(ringRoom(760, 8)).toMatchObject({ kind: "wide", width: 760 });
    const phone = ringRoom(358, 8);
    expect(phone).toMatchObject({ kind: "narrow", width: 358 });
    expect(phone.height).toBeGreaterThan(phone.width);
  });

  test("is never wider than what there is, nor than what can be read", () => {
    expect(ringRoom(2000, 8).width).toBe(860);
    expect(ringRoom(470, 8).width).toBe(460);
    expect(ringRoom(100, 8).width).toBe(280);
  });

  test("grows in height with the parties", () => {
    expect(ringRoom(358, 16).height).toBeGreaterThan(ringRoom(358, 8).height);
  });
});

describe("the ring", () => {
  for (const width of [288, 358, 620, 860])
    for (const count of [2, 3, 8, 12, 16])
      test(`has ${count} discs that do not touch, inside a frame ${width} wide`, () => {
        const room = ringRoom(width, count);
        const radii = fitRadii([room.most, room.most, ...radiiOf(count - 2, room.least)], room);
        const { discs } = placeRing(room, radii);
        expect(discs).toHaveLength(count);
        for (const [i, { x, y, radius }] of discs.entries()) {
          expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(-0.001);
          expect(x + radius).toBeLessThanOrEqual(room.width + 0.001);
          expect(y + radius).toBeLessThanOrEqual(room.height + 0.001);
          for (const other of discs.slice(0, i))
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius + other.radius);
        }
      });

  test("begins at the left of a wide frame and at the top of a high one", () => {
    const wide = ringRoom(760, 4);
    expect(placeRing(wide, radiiOf(4, 40)).discs[0]).toMatchObject({ x: 40, radius: 40 });
    expect(placeRing(wide, radiiOf(4, 40)).discs[0]?.y).toBeCloseTo(wide.height / 2, 6);
    const high = ringRoom(358, 4);
    expect(placeRing(high, radiiOf(4, 36)).discs[0]?.x).toBeCloseTo(179, 6);
    expect(placeRing(high, radiiOf(4, 36)).discs[0]?.y).toBeCloseTo(36, 6);
  });

  test("goes with the clock: from the left end over the top", () => {
    const { discs } = placeRing(ringRoom(760, 4), radiiOf(4, 40));
    expect(discs[1]?.y).toBeLessThan(100);
    expect(discs[2]?.x).toBeCloseTo(580, 6);
  });
});

test("discs too large for the ring shrink towards the least, those that fit stay", () => {
  const room = ringRoom(620, 16);
  expect(fitRadii([room.most, ...radiiOf(15, room.least)], room)).toEqual([
    room.most,
    ...radiiOf(15, room.least),
  ]);
  const shrunk = fitRadii(radiiOf(16, room.most), room);
  expect(Math.max(...shrunk)).toBeLessThan(room.most);
  expect(Math.min(...shrunk)).toBeGreaterThanOrEqual(room.least);
});
