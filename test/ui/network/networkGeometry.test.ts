import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beside, endOf, walk } from "../../../src/ui/loop/track.ts";
import type { Arrow } from "../../../src/ui/network/networkGeometry.ts";
import { anyNetwork, anyWidth, drawn, sampleFlows } from "./sampleNetwork.ts";

const arrowOf = (arrows: readonly Arrow[], from: number, to: number): Arrow => {
  const found = arrows.find(({ flow }) => flow.from === from && flow.to === to);
  if (found === undefined) throw new Error(`There is no arrow from ${from} to ${to}`);
  return found;
};
const discOf = (parties: ReturnType<typeof drawn>["parties"], party: number) => {
  const found = parties.find((each) => each.party === party);
  if (found === undefined) throw new Error(`There is no disc of ${party}`);
  return found;
};

describe("any network of 8 to 16 parties, on a phone or a page,", () => {
  const always = (holds: (picture: ReturnType<typeof drawn>) => void): void =>
    fc.assert(
      fc.property(anyNetwork, anyWidth, (flows, width) => holds(drawn(flows, width))),
      { numRuns: 40, seed: 11 },
    );

  test("has discs that do not touch and lie inside the frame", () =>
    always(({ parties, room }) => {
      for (const [i, disc] of parties.entries()) {
        expect(Math.min(disc.x, disc.y) - disc.radius).toBeGreaterThanOrEqual(-0.001);
        expect(disc.x + disc.radius).toBeLessThanOrEqual(room.width + 0.001);
        expect(disc.y + disc.radius).toBeLessThanOrEqual(room.height + 0.001);
        for (const other of parties.slice(0, i))
          expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThan(disc.radius + other.radius);
      }
    }));

  test("has arrows that begin and end on the rims of their parties", () =>
    always(({ parties, arrows }) => {
      for (const { flow, track, point, width } of arrows) {
        const [from, to] = [discOf(parties, flow.from), discOf(parties, flow.to)];
        expect(Math.hypot(point.x - to.x, point.y - to.y)).toBeCloseTo(to.radius, 6);
        const half = Math.max(width, 1.25) / 2;
        for (const corner of [beside(track.start, -half), beside(track.start, half)])
          expect(Math.hypot(corner.x - from.x, corner.y - from.y)).toBeCloseTo(from.radius, 6);
      }
    }));

  test("has arrows as wide as their amounts, whose parts together are the whole", () =>
    always(({ arrows, perPixel }) => {
      for (const { flow, width, pieces, manner } of arrows) {
        expect(width * perPixel).toBeCloseTo(flow.amount ?? 0, -1);
        if (manner !== "scale") continue;
        const sizes = pieces.map(({ ribbon }) => ribbon.right - ribbon.left);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(width, 6);
        for (const [i, { part }] of pieces.entries())
          expect((sizes[i] ?? 0) * perPixel).toBeCloseTo(
            (part === "round" ? flow.round : flow.oneWay) ?? 0,
            -1,
          );
      }
    }));

  test("has an arrow for every flow, and what leaves the parties is what arrives", () =>
    always(({ arrows, parties }) => {
      const sums = parties.map(({ party }) => ({
        out: arrows.filter(({ flow }) => flow.from === party).reduce((sum, { width }) => sum + width, 0),
        into: arrows.filter(({ flow }) => flow.to === party).reduce((sum, { width }) => sum + width, 0),
      }));
      const total = (key: "out" | "into"): number => sums.reduce((sum, each) => sum + each[key], 0);
      expect(total("out")).toBeCloseTo(total("into"), 6);
    }));
});

describe("the sample", () => {
  for (const width of [358, 760])
    test(`has no arrow that runs over another party's disc at ${width} pixels`, () => {
      const { arrows, parties } = drawn(sampleFlows, width);
      expect(arrows).toHaveLength(4);
      for (const { flow, track, width: size } of arrows)
        for (const disc of parties)
          if (disc.party !== flow.from && disc.party !== flow.to)
            for (const pose of walk(track, 3))
              expect(Math.hypot(pose.x - disc.x, pose.y - disc.y)).toBeGreaterThan(disc.radius + size / 2);
    });

  test("has each arrow's one-way part on the left of its way and the round one on the right", () => {
    const { arrows, perPixel } = drawn(sampleFlows, 760);
    const { pieces, track, width } = arrowOf(arrows, 0, 1);
    expect(pieces.map(({ part }) => part)).toEqual(["oneWay", "round"]);
    // 10 and 20 of 30.
    expect(pieces[0]?.ribbon).toMatchObject({
      left: -width / 2,
      right: expect.closeTo(-width / 2 + 10e9 / perPixel, 6),
    });
    expect(pieces[1]?.ribbon.right).toBeCloseTo(width / 2, 6);
    expect(pieces[1]?.head[2]).toEqual(
      expect.objectContaining({ x: beside(endOf(track), (width + 5) / 2).x }),
    );
  });

  test("shows in a view that view's part alone, everything in its place", () => {
    const [gross, round, net] = [
      drawn(sampleFlows, 760),
      drawn(sampleFlows, 760, "round"),
      drawn(sampleFlows, 760, "net"),
    ];
    expect(round.parties).toEqual(gross.parties);
    expect(arrowOf(round.arrows, 0, 1).track).toEqual(arrowOf(gross.arrows, 0, 1).track);
    expect(arrowOf(round.arrows, 0, 1).width).toBeCloseTo(20e9 / gross.perPixel, 6);
    expect(arrowOf(net.arrows, 0, 1).width).toBeCloseTo(10e9 / gross.perPixel, 6);
    expect(round.arrows).toHaveLength(3);
    expect(net.arrows).toHaveLength(4);
  });
});

describe("what is not known", () => {
  const unknown = { from: 3, to: 2, amount: undefined, round: undefined, oneWay: undefined, kinds: [] };
  const unsplit = sampleFlows.map((flow) => ({ ...flow, round: undefined, oneWay: undefined }));

  test("is an outline of its own, never an amount", () => {
    const { arrows } = drawn([...unsplit, unknown], 760);
    expect(arrowOf(arrows, 3, 2)).toMatchObject({ manner: "unknown", pieces: [{ part: "unknown" }] });
    expect(arrowOf(arrows, 0, 1)).toMatchObject({ manner: "scale", pieces: [{ part: "unknown" }] });
  });

  test("is in none of the parts", () => {
    expect(drawn([...unsplit, unknown], 760, "round").arrows).toEqual([]);
  });
});
