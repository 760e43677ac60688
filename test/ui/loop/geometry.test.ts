import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FlowName, flowsOf, type LoopAmounts } from "../../../src/ui/loop/flows.ts";
import {
  type Band,
  chevronsOf,
  drawLoop,
  type Geometry,
  grainOf,
  visible,
} from "../../../src/ui/loop/geometry.ts";
import { acrossOf, alongOf, customerDisc, layoutFor, supplierDisc } from "../../../src/ui/loop/layout.ts";
import { chooseSpan, demand } from "../../../src/ui/loop/scale.ts";
import { advance, ahead, beside, endOf, type Point, type Pose, walk } from "../../../src/ui/loop/track.ts";
import { amountsOf, anyTerms, anyWidth, baseAmounts } from "./amounts.ts";

function draw(amounts: LoopAmounts, width = 760): Geometry {
  const flows = flowsOf(amounts);
  const layout = layoutFor(width);
  return drawLoop(flows, layout, chooseSpan(demand(flows, layout.room)));
}

const bandOf = ({ bands }: Geometry, flow: FlowName): Band => {
  const band = bands.find((each) => each.flow === flow);
  if (band === undefined) throw new Error(`${flow} is not drawn`);
  return band;
};
const widthOf = ({ ribbon }: Band): number => ribbon.right - ribbon.left;

/** From where to where along the way a band lies at its start or end, in order. */
function interval(geometry: Geometry, flow: FlowName, end: "start" | "end"): readonly [number, number] {
  const { ribbon } = bandOf(geometry, flow);
  const pose = end === "start" ? ribbon.track.start : endOf(ribbon.track);
  const sides = [ribbon.left, ribbon.right].map((side) => alongOf(geometry.layout, beside(pose, side)));
  return [Math.min(...sides), Math.max(...sides)];
}

function expectSideBySide(intervals: readonly (readonly [number, number])[]): void {
  for (const [i, [from]] of intervals.entries())
    if (i > 0) expect(from).toBeCloseTo(intervals[i - 1]?.[1] ?? Number.NaN, 6);
}

describe("widths", () => {
  test("of the base case are in proportion: the hardware revenue is 4/3 as wide as the cheque", () => {
    const geometry = draw(baseAmounts);
    const cheque = widthOf(bandOf(geometry, "supplierCheque"));
    expect(widthOf(bandOf(geometry, "hardwareRevenue")) / cheque).toBeCloseTo(40 / 30, 9);
    expect(widthOf(bandOf(geometry, "otherCheques")) / cheque).toBeCloseTo(70 / 30, 9);
    expect(widthOf(bandOf(geometry, "kept")) / cheque).toBeCloseTo(12.45 / 30, 9);
  });

  test("have one scale for all bands of any deal at any width", () => {
    fc.assert(
      fc.property(anyTerms, anyWidth, (terms, width) => {
        const amounts = amountsOf(terms);
        const flows = flowsOf(amounts);
        const geometry = draw(amounts, width);
        const scales = geometry.bands
          // Where the supplier's loss joins them, cost and tax are drawn in two pieces; the second is the whole.
          .filter(({ flow, ends }) => flow !== "costAndTax" || ends.head > 0)
          .map((band) => widthOf(band) / (flows[band.flow] ?? Number.NaN));
        for (const scale of scales) expect(scale / (scales[0] ?? Number.NaN)).toBeCloseTo(1, 5);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("joints", () => {
  test("at the customer: what comes in lies side by side, as wide as what goes out", () => {
    const geometry = draw(baseAmounts);
    const into = [interval(geometry, "supplierCheque", "end"), interval(geometry, "otherCheques", "end")];
    const out = [
      interval(geometry, "hardwareRevenue", "start"),
      interval(geometry, "spentElsewhere", "start"),
    ];
    expectSideBySide(into);
    expectSideBySide(out);
    expect(into[0]?.[0]).toBeCloseTo(out[0]?.[0] ?? Number.NaN, 6);
    expect(into[1]?.[1]).toBeCloseTo(out[1]?.[1] ?? Number.NaN, 6);
  });

  test("of the hardware revenue: its parts begin side by side on the line where it ends", () => {
    for (const width of [358, 760]) {
      const geometry = draw(baseAmounts, width);
      const revenue = bandOf(geometry, "hardwareRevenue");
      const end = endOf(revenue.ribbon.track);
      const parts = (["boughtAnyway", "costAndTax", "kept"] as const).map((flow) => bandOf(geometry, flow));
      const sides = parts.map(({ ribbon: { track, left, right } }) =>
        [left, right].map((side) => {
          const { x, y, heading } = beside(track.start, side);
          expect(Math.cos(heading - end.heading)).toBeCloseTo(1, 9);
          // No way along the hardware revenue's end, and some across it.
          expect((x - end.x) * Math.cos(end.heading) + (y - end.y) * Math.sin(end.heading)).toBeCloseTo(0, 6);
          return (y - end.y) * Math.cos(end.heading) - (x - end.x) * Math.sin(end.heading);
        }),
      );
      expectSideBySide(sides.map(([from = 0, to = 0]) => [from, to] as const));
      expect(sides[0]?.[0]).toBeCloseTo(0, 6);
      expect(sides[2]?.[1]).toBeCloseTo(widthOf(revenue), 6);
    }
  });

  test("of a loss: the supplier's money joins the cost beside it, and both together are the whole cost", () => {
    const geometry = draw({ ...baseAmounts, costAndTax: 30e9, kept: -10e9 });
    const [before, after] = geometry.bands.filter(({ flow }) => flow === "costAndTax");
    const loss = bandOf(geometry, "loss");
    if (before === undefined || after === undefined)
      throw new Error("Cost and tax are not drawn in two pieces");
    expect(widthOf(before) + widthOf(loss)).toBeCloseTo(widthOf(after), 9);
    const end = endOf(loss.ribbon.track);
    const meeting = beside(end, loss.ribbon.left);
    const edge = beside(endOf(before.ribbon.track), before.ribbon.right);
    expect(Math.hypot(meeting.x - edge.x, meeting.y - edge.y)).toBeCloseTo(0, 6);
    expect(Math.cos(end.heading - endOf(before.ribbon.track).heading)).toBeCloseTo(1, 9);
  });

  test("conserve: as much goes into the customer as comes out, whatever the amounts", () => {
    fc.assert(
      fc.property(anyTerms, anyWidth, (terms, width) => {
        const { bands } = draw(amountsOf(terms), width);
        const total = (flows: readonly FlowName[]) =>
          bands.filter(({ flow }) => flows.includes(flow)).reduce((all, band) => all + widthOf(band), 0);
        expect(total(["supplierCheque", "otherCheques"])).toBeCloseTo(
          total(["hardwareRevenue", "spentElsewhere"]),
          6,
        );
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});

describe("the drawing", () => {
  test("stays inside its frame at any mix of amounts and any width", () => {
    fc.assert(
      fc.property(anyTerms, anyWidth, (terms, width) => {
        const geometry = draw(amountsOf(terms), width);
        const { width: right, height: bottom } = geometry.layout;
        const corners = geometry.bands.flatMap(cornersOf);
        const outside = corners.filter(({ x, y }) => x < 0 || x > right || y < 0 || y > bottom);
        expect(outside).toEqual([]);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("never lays one band over another outside the discs", () => {
    fc.assert(
      fc.property(anyTerms, anyWidth, (terms, width) => {
        const geometry = draw(amountsOf(terms), width);
        expect(overlapsIn(geometry)).toEqual([]);
      }),
      { seed: 4, numRuns: 120 },
    );
  });

  test("never bends a band more sharply than its own width allows", () => {
    fc.assert(
      fc.property(anyTerms, anyWidth, (terms, width) => {
        for (const { ribbon } of draw(amountsOf(terms), width).bands)
          for (const step of ribbon.track.steps) {
            if ("length" in step) expect(step.length).toBeGreaterThanOrEqual(-1e-6);
            else {
              const inner = step.turn > 0 ? ribbon.right : -ribbon.left;
              expect(step.radius - inner).toBeGreaterThan(2);
            }
          }
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("leaves out what is nothing", () => {
    const flows = draw({ ...baseAmounts, supplierCheque: 0, otherCheques: 100e9 }).bands.map(
      ({ flow }) => flow,
    );
    expect(flows).not.toContain("supplierCheque");
    expect(flows).not.toContain("loss");
  });

  test("shows what is too small as a hairline that can be seen", () => {
    const cheque = bandOf(
      draw({ ...baseAmounts, otherCheques: 9_970e9, spentElsewhere: 9_960e9 }),
      "supplierCheque",
    );
    expect(cheque.manner).toBe("hairline");
    const { left, right } = visible(cheque.ribbon);
    expect(right - left).toBe(1.25);
  });

  test("shows what is not known as an outline of some width, without marks", () => {
    const unknown = { hardwareRevenue: undefined, spentElsewhere: undefined, boughtAnyway: undefined };
    const geometry = draw({ ...baseAmounts, ...unknown, costAndTax: undefined, kept: undefined });
    for (const flow of ["hardwareRevenue", "spentElsewhere", "boughtAnyway", "costAndTax", "kept"] as const) {
      const band = bandOf(geometry, flow);
      expect(band.manner).toBe("unknown");
      expect(widthOf(band)).toBeGreaterThanOrEqual(10);
      expect([...chevronsOf(band), ...grainOf(band)]).toEqual([]);
    }
  });

  test("is the same in both layouts but for the direction: the cheque leaves over the top, or over the right", () => {
    const wide = draw(baseAmounts, 760);
    const narrow = draw(baseAmounts, 358);
    const middleOf = ({ layout, ...geometry }: Geometry): Point => {
      const poses = walk(bandOf({ layout, ...geometry }, "supplierCheque").ribbon.track, 4);
      return poses[Math.floor(poses.length / 2)] ?? { x: 0, y: 0 };
    };
    expect(middleOf(wide).y).toBeLessThan(supplierDisc(wide.layout).y);
    expect(middleOf(narrow).x).toBeGreaterThan(supplierDisc(narrow.layout).x);
    expect(acrossOf(wide.layout, middleOf(wide))).toBeLessThan(0);
    expect(acrossOf(narrow.layout, middleOf(narrow))).toBeLessThan(0);
  });
});

function cornersOf({ ribbon, ends }: Band): readonly Point[] {
  const tip = ahead(beside(endOf(ribbon.track), (ribbon.left + ribbon.right) / 2), ends.head);
  return [
    tip,
    ...walk(ribbon.track, 6).flatMap((pose) => [beside(pose, ribbon.left), beside(pose, ribbon.right)]),
  ];
}

/** Pairs of bands of which one lies over the other by more than half a pixel. */
function overlapsIn(geometry: Geometry): readonly string[] {
  const discs = [supplierDisc(geometry.layout), customerDisc(geometry.layout)];
  const isHidden = ({ x, y }: Point): boolean =>
    discs.some((disc) => Math.hypot(x - disc.x, y - disc.y) < disc.radius);
  const found = new Set<string>();
  for (const [i, band] of geometry.bands.entries()) {
    const inside = pointsIn(band).filter((point) => !isHidden(point));
    for (const [j, other] of geometry.bands.entries())
      if (i !== j && inside.some((point) => isIn(point, other))) found.add(`${band.flow} over ${other.flow}`);
  }
  return [...found];
}

/** Points inside a band, half a pixel and more from its edges and ends. */
function pointsIn({ ribbon: { track, left, right } }: Band): readonly Point[] {
  const width = right - left;
  if (width < 1.2) return [];
  const offsets = [left + 0.5, left + width / 3, right - width / 3, right - 0.5];
  return walk(track, 5)
    .slice(1, -1)
    .flatMap((pose) => offsets.map((offset) => beside(pose, offset)));
}

/** Whether a point lies on a band, half a pixel and more from its edges. */
function isIn(point: Point, { ribbon: { track, left, right } }: Band): boolean {
  let pose = track.start;
  return track.steps.some((step) => {
    const [along, offset] = "length" in step ? onLine(point, pose) : onArc(point, pose, step);
    const long = "length" in step ? step.length : Math.abs(step.turn);
    pose = advance(pose, step);
    return along >= 0 && along < long && offset > left + 0.5 && offset < right - 0.5;
  });
}

/** Where a point is ahead of a pose, and how far to its right. */
function onLine({ x, y }: Point, pose: Pose): readonly [number, number] {
  const cos = Math.cos(pose.heading);
  const sin = Math.sin(pose.heading);
  return [(x - pose.x) * cos + (y - pose.y) * sin, (y - pose.y) * cos - (x - pose.x) * sin];
}

/** Around which angle of an arc from a pose a point lies, and how far to its right. */
function onArc(
  { x, y }: Point,
  pose: Pose,
  step: { radius: number; turn: number },
): readonly [number, number] {
  const side = Math.sign(step.turn);
  const centre = beside(pose, side * step.radius);
  const from = Math.atan2(pose.y - centre.y, pose.x - centre.x);
  const angle = side * (Math.atan2(y - centre.y, x - centre.x) - from);
  const around = ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  return [around, side * (step.radius - Math.hypot(x - centre.x, y - centre.y))];
}
