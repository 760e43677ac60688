/** Where each label would stand, best place first, for both layouts. */
import type { FlowName } from "./flows.ts";
import { type Band, CROWN, type Geometry } from "./geometry.ts";
import { customerDisc, type Layout, supplierDisc } from "./layout.ts";
import type { Spot } from "./placement.ts";
import { beside, endOf, splitAt } from "./track.ts";

const GAP = 10;

/** Places for the label of a flow drawn as these bands. */
export function spotsOf(flow: FlowName, geometry: Geometry, drawn: readonly Band[]): readonly Spot[] {
  const { layout } = geometry;
  switch (flow) {
    case "supplierCheque":
    case "hardwareRevenue":
      return archSpots(flow, layout, drawn);
    case "otherCheques":
    case "ownFunds":
    case "spentElsewhere":
    case "unspent":
      return outsideSpots(flow, layout, drawn);
    case "boughtAnyway":
    case "costAndTax":
      return leakSpots(layout, drawn);
    case "kept":
    case "loss":
      return insideSpots(layout);
  }
}

/** Inside the loop under the crown of an arch. */
function archSpots(flow: FlowName, layout: Layout, drawn: readonly Band[]): readonly Spot[] {
  const [arch] = drawn;
  if (arch === undefined) return [];
  const crown = beside(endOf(splitAt(arch.ribbon.track, CROWN)[0]), arch.ribbon.right);
  const isOut = flow === "supplierCheque";
  if (layout.kind === "wide") {
    const most = 0.62 * (layout.customer - layout.supplier);
    return steps(8, 6).map((down) => ({
      x: crown.x,
      y: crown.y + (isOut ? GAP + down : -GAP - down),
      alignX: 0.5,
      alignY: isOut ? 0 : 1,
      most,
    }));
  }
  const middle = (layout.supplier + layout.customer) / 2;
  return [0.36, 0.24].flatMap((part) =>
    zigzag(9, 8).flatMap((down) =>
      [GAP, 2 * GAP, 3 * GAP].map((away) => ({
        x: crown.x + (isOut ? -away : away),
        y: middle + (isOut ? -58 + down : 66 - down),
        alignX: isOut ? (1 as const) : (0 as const),
        alignY: 0.5 as const,
        most: part * layout.width,
      })),
    ),
  );
}

/** Beyond the customer: between what comes in from outside and what goes out, or under their ends. */
function outsideSpots(flow: FlowName, layout: Layout, drawn: readonly Band[]): readonly Spot[] {
  const inward = flow === "otherCheques" || flow === "ownFunds";
  const disc = customerDisc(layout);
  if (layout.kind === "wide") {
    const x = disc.x + disc.radius + 12;
    const edge = layout.spring + layout.bend - 6;
    return steps(10, 8).map((away) => ({
      x,
      y: disc.y + (inward ? -edge + away : edge - away),
      alignX: 0,
      alignY: inward ? 0 : 1,
      most: layout.width - x - 4,
    }));
  }
  const [band] = drawn;
  if (band === undefined) return [];
  const { track, left, right } = band.ribbon;
  const end = beside(inward ? track.start : endOf(track), (left + right) / 2);
  const corner = { x: inward ? layout.width - 6 : 6, alignX: inward ? 1 : 0 } as const;
  return steps(3, 8).flatMap((away) =>
    [{ x: end.x, alignX: 0.5 } as const, corner].map((place) => ({
      ...place,
      y: layout.height - layout.margin + 11 + away,
      alignY: 0 as const,
      most: layout.width / 2 - 16,
    })),
  );
}

/** Beside the tip of a leak, else under it or above it. */
function leakSpots(layout: Layout, drawn: readonly Band[]): readonly Spot[] {
  const last = drawn.at(-1);
  if (last === undefined) return [];
  const end = endOf(last.ribbon.track);
  const tip = beside(end, (last.ribbon.left + last.ribbon.right) / 2);
  if (layout.kind === "wide") {
    const x = layout.leaksEnd - 8;
    return zigzag(14, 6).map((down) => ({ x, y: tip.y + down, alignX: 1, alignY: 0.5, most: x - 4 }));
  }
  const y = layout.leaksEnd - 6;
  return [84, 60].flatMap((most) =>
    steps(8, 6).flatMap((up) =>
      [44, 32, 20, 8, -4, -16, -28, -40, -52, -64].map((before) => ({
        x: Math.max(tip.x - before, 6),
        y: y - up,
        alignX: 0 as const,
        alignY: 1 as const,
        most,
      })),
    ),
  );
}

/** Inside the loop, beside the supplier. */
function insideSpots(layout: Layout): readonly Spot[] {
  const disc = supplierDisc(layout);
  if (layout.kind === "wide")
    return steps(12, 6).flatMap((away) =>
      [disc.x + 22, disc.x + disc.radius * 0.72, disc.x + disc.radius + 10].map((x) => ({
        x: x + away / 3,
        y: disc.y + disc.radius + 8 - away,
        alignX: 0 as const,
        alignY: 0 as const,
        most: 120,
      })),
    );
  return [110, 70].flatMap((most) =>
    steps(8, 6).flatMap((away) =>
      [-8, -24, 8, 24].map((right) => ({
        x: disc.x + right,
        y: disc.y + disc.radius + 8 + away,
        alignX: 0.5 as const,
        alignY: 0 as const,
        most,
      })),
    ),
  );
}

/** The middle of the loop. */
export function figureSpots({ layout }: Geometry): readonly Spot[] {
  const from = supplierDisc(layout);
  const to = customerDisc(layout);
  const gap = layout.customer - layout.customerRadius - layout.supplier - layout.supplierRadius;
  const isWide = layout.kind === "wide";
  const middle = isWide
    ? from.y
    : (layout.supplier + layout.supplierRadius + layout.customer - layout.customerRadius) / 2;
  return zigzag(15, 3).flatMap((down) =>
    zigzag(isWide ? 0 : 6, 8).map((right) => ({
      x: (isWide ? (from.x + from.radius + to.x - to.radius) / 2 : from.x) + right,
      y: middle + down,
      alignX: 0.5 as const,
      alignY: 0.5 as const,
      most: isWide ? gap - 40 : 0.42 * layout.width,
    })),
  );
}

const steps = (count: number, size: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i * size);

/** 0, then below and above in turn, ever further. */
const zigzag = (count: number, size: number): readonly number[] =>
  Array.from({ length: 2 * count + 1 }, (_, i) => (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2) * size);
