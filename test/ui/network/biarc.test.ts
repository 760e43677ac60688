import fc from "fast-check";
import { expect, test } from "vitest";
import { advance, endOf, type Pose } from "../../../src/ui/loop/track.ts";
import { biarc } from "../../../src/ui/network/biarc.ts";

const pose = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 500 }),
  heading: fc.integer({ min: -180, max: 180 }).map((degrees) => (degrees * Math.PI) / 180),
});
const turned = (heading: number): number => Math.atan2(Math.sin(heading), Math.cos(heading));

test("ends where it shall, heading as it shall, without a kink on the way", () => {
  fc.assert(
    fc.property(pose, pose, (start: Pose, end: Pose) => {
      fc.pre(Math.hypot(end.x - start.x, end.y - start.y) > 20);
      // Straight behind the start, heading as it does, no arc of less than a whole turn leads.
      fc.pre(Math.cos(turned(Math.atan2(end.y - start.y, end.x - start.x) - start.heading)) > -0.99);
      const track = biarc(start, end);
      const reached = endOf(track);
      expect(reached.x).toBeCloseTo(end.x, 3);
      expect(reached.y).toBeCloseTo(end.y, 3);
      expect(Math.abs(turned(reached.heading - end.heading))).toBeLessThan(1e-3);
    }),
    { numRuns: 300, seed: 3 },
  );
});

test("is a straight line where nothing has to bend", () => {
  const { steps } = biarc({ x: 0, y: 0, heading: 0 }, { x: 100, y: 0, heading: 0 });
  expect(steps).toEqual([{ length: 50 }, { length: 50 }]);
});

test("is one arc where the ends stand alike to both sides", () => {
  // A quarter of a circle of radius 100: from its top, heading east, to its right, heading south.
  const track = biarc({ x: 0, y: 0, heading: 0 }, { x: 100, y: 100, heading: Math.PI / 2 });
  for (const step of track.steps) {
    expect("radius" in step ? step.radius : 0).toBeCloseTo(100, 6);
    expect("turn" in step ? step.turn : 0).toBeCloseTo(Math.PI / 4, 6);
  }
  const [half] = track.steps;
  if (half === undefined) throw new Error("There is no first arc");
  // 45° along that circle: (100 sin 45°, 100 − 100 cos 45°).
  expect(advance(track.start, half)).toMatchObject({
    x: expect.closeTo(70.711, 2),
    y: expect.closeTo(29.289, 2),
  });
});
