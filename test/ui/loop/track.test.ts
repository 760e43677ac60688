import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arch,
  beside,
  endOf,
  HALF_ARCS,
  line,
  outline,
  reversed,
  type Step,
  splitAt,
  type Track,
  walk,
} from "../../../src/ui/loop/track.ts";

const EAST = { x: 10, y: 20, heading: 0 };
const QUARTER = Math.PI / 2;

describe("a track", () => {
  test("goes straight on", () => {
    expect(endOf({ start: EAST, steps: [{ length: 30 }] })).toEqual({ x: 40, y: 20, heading: 0 });
  });

  test("turns right around a centre on its right, which is below when it heads east", () => {
    const end = endOf({ start: EAST, steps: [{ radius: 5, turn: QUARTER }] });
    expect(end.x).toBeCloseTo(15, 12);
    expect(end.y).toBeCloseTo(25, 12);
    expect(end.heading).toBeCloseTo(QUARTER, 12);
  });

  test("turns left around a centre on its left", () => {
    const end = endOf({ start: EAST, steps: [{ radius: 5, turn: -QUARTER }] });
    expect(end.x).toBeCloseTo(15, 12);
    expect(end.y).toBeCloseTo(15, 12);
  });

  test("leads back to its start when reversed", () => {
    const back = endOf(reversed({ start: EAST, steps: [{ length: 7 }, { radius: 5, turn: -1 }] }));
    expect(back.x).toBeCloseTo(10, 12);
    expect(back.y).toBeCloseTo(20, 12);
  });

  test("goes on after a cut where the first part ended", () => {
    const track: Track = { start: EAST, steps: [{ length: 7 }, { radius: 5, turn: 1 }, { length: 3 }] };
    const [first, rest] = splitAt(track, 2);
    expect(first.steps).toHaveLength(2);
    expect(endOf(rest)).toEqual(endOf(track));
  });

  test("is walked in pieces no longer than asked, from its start to its end", () => {
    const track: Track = { start: EAST, steps: [{ length: 10 }, { radius: 10, turn: QUARTER }] };
    const poses = walk(track, 3);
    expect(poses[0]).toEqual(EAST);
    expect(poses).toHaveLength(1 + 4 + 6);
    expect(poses.at(-1)?.x).toBeCloseTo(endOf(track).x, 12);
  });
});

describe("a ribbon", () => {
  test("of a straight track is a rectangle", () => {
    const track = { start: EAST, steps: [{ length: 30 }] };
    expect(outline({ track, left: -2, right: 4 })).toBe("M10 18L40 18L40 24L10 24Z");
  });

  test("has arcs about one centre, whose radii differ by its width", () => {
    const track = { start: EAST, steps: [{ radius: 5, turn: QUARTER }] };
    // The left edge is the outer one of a right turn: 5 + 2; the right edge 5 − 4, back again the other way round.
    expect(outline({ track, left: -2, right: 4 })).toBe("M10 18A7 7 0 0 1 17 25L11 25A1 1 0 0 0 10 24Z");
  });

  test("stands out at its head and is notched at its tail in its middle", () => {
    const track = { start: EAST, steps: [{ length: 30 }] };
    expect(outline({ track, left: 0, right: 4 }, { tail: 1, head: 3 })).toBe(
      "M10 20L40 20L43 22L40 24L10 24L11 22Z",
    );
  });

  test("has the same width everywhere, measured across the track", () => {
    const step: fc.Arbitrary<Step> = fc.oneof(
      fc.record({ length: fc.double({ min: 1, max: 50, noNaN: true }) }),
      fc.record({
        radius: fc.double({ min: 40, max: 200, noNaN: true }),
        turn: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.double({ min: -30, max: 0, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (steps, left, right) => {
          const track = { start: EAST, steps };
          for (const pose of walk(track, 8)) {
            const a = beside(pose, left);
            const b = beside(pose, right);
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo(right - left, 9);
          }
          // Each edge is drawn with the radius of the track, less or more its distance from it.
          const radii = [...line(track, left).matchAll(/A([\d.]+)/g)].map((match) => Number(match[1]));
          const arcs = steps.flatMap((each) => ("radius" in each ? [each.radius - left] : []));
          expect(radii).toHaveLength(arcs.length);
          for (const [i, radius] of radii.entries()) expect(radius).toBeCloseTo(arcs[i] ?? 0, 2);
        },
      ),
      { seed: 1 },
    );
  });
});

describe("an arch", () => {
  const up = { x: 0, y: 0, heading: -QUARTER };

  test("over a span twice its rise is half a circle", () => {
    for (const step of arch(200, 100, 50).slice(1, -1))
      expect("radius" in step && step.radius).toBeCloseTo(100, 9);
  });

  test("stands on legs where it is higher than half its span", () => {
    expect(arch(200, 130, 50)[0]).toEqual({ length: 30 });
  });

  test("leads across its span, rises to its height, and comes down on the same line", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 900, noNaN: true }),
        fc.double({ min: 30, max: 200, noNaN: true }),
        fc.double({ min: 10, max: 150, noNaN: true }),
        (span, rise, radius) => {
          const steps = arch(span, rise, radius);
          const end = endOf({ start: up, steps });
          expect(end.x).toBeCloseTo(span, 6);
          expect(end.y).toBeCloseTo(0, 6);
          const [half] = splitAt({ start: up, steps }, 1 + HALF_ARCS);
          expect(endOf(half).x).toBeCloseTo(span / 2, 6);
          expect(endOf(half).y).toBeCloseTo(-rise, 6);
          expect(endOf(half).heading).toBeCloseTo(0, 9);
        },
      ),
      { seed: 2 },
    );
  });

  test("bends the least at its crown and has the radius asked for at its ends where that fits", () => {
    const radii = arch(440, 132, 104)
      .slice(1, 1 + HALF_ARCS)
      .map((step) => ("radius" in step ? step.radius : 0));
    expect(Math.min(...radii)).toBeGreaterThan(100);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  });
});
