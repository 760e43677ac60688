/**
 * Where the two parties stand and how much room their bands have. Both layouts are one drawing: the supplier, the
 * customer `distance` further on, money out on the left of that way and back on its right. The wide one is drawn from
 * left to right, the narrow one from top to bottom.
 */

import type { Room } from "./scale.ts";
import type { Point, Pose } from "./track.ts";

export interface Disc extends Point {
  readonly radius: number;
}

export interface Layout {
  readonly kind: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** Places along the way from supplier to customer, from the picture's edge. */
  readonly supplier: number;
  readonly customer: number;
  readonly supplierRadius: number;
  readonly customerRadius: number;
  /** Distances from the line through both centres: where bands begin to bend, and where the arches' outer edges are. */
  readonly spring: number;
  readonly reach: number;
  /** Radius of the arches' ends at their outer edge. */
  readonly corner: number;
  /** Radius of the inner edge of other bends. */
  readonly bend: number;
  /** How far the leaks of the hardware revenue run: their place along the way. */
  readonly leaksEnd: number;
  /** Margin at the side of the other investors and of other spending. */
  readonly margin: number;
  readonly room: Room;
}

/** From this width on the wide layout is used, in CSS pixels. */
export const WIDE_FROM = 600;
const WIDEST = 860;
const NARROWEST = 280;
const WIDEST_NARROW = 460;

/** The layout for a width available, in CSS pixels. */
export function layoutFor(available: number): Layout {
  return available >= WIDE_FROM
    ? wideLayout(Math.min(available, WIDEST))
    : narrowLayout(Math.min(Math.max(available, NARROWEST), WIDEST_NARROW));
}

function wideLayout(width: number): Layout {
  return {
    kind: "wide",
    width,
    height: 432,
    supplier: 156,
    customer: width - 176,
    supplierRadius: 54,
    customerRadius: 68,
    spring: 74,
    reach: 206,
    corner: 104,
    bend: 14,
    leaksEnd: 106,
    margin: 6,
    room: { stack: 124, arch: 84, loss: 52 },
  };
}

function narrowLayout(width: number): Layout {
  const reach = width / 2 - 6;
  const spring = 58;
  const bend = 12;
  const corner = Math.min(84, 0.82 * (reach - spring));
  return {
    kind: "narrow",
    width,
    height: 544,
    supplier: 118,
    customer: 402,
    supplierRadius: 44,
    customerRadius: 54,
    spring,
    reach,
    corner,
    bend,
    leaksEnd: 75,
    margin: 52,
    room: { stack: Math.min(100, reach - spring - bend), arch: corner - 16, loss: 36 },
  };
}

/** A place of the one drawing on the screen: `along` the way, `across` it to its right, heading from along the way. */
export function place(layout: Layout, along: number, across: number, heading = 0): Pose {
  return layout.kind === "wide"
    ? { x: along, y: layout.height / 2 + across, heading }
    : { x: layout.width / 2 - across, y: along, heading: heading + Math.PI / 2 };
}

/** Where a point of the screen is along and across the way. */
export const alongOf = (layout: Layout, { x, y }: Point): number => (layout.kind === "wide" ? x : y);
export const acrossOf = (layout: Layout, { x, y }: Point): number =>
  layout.kind === "wide" ? y - layout.height / 2 : layout.width / 2 - x;

export const supplierDisc = (layout: Layout): Disc => ({
  ...place(layout, layout.supplier, 0),
  radius: layout.supplierRadius,
});

export const customerDisc = (layout: Layout): Disc => ({
  ...place(layout, layout.customer, 0),
  radius: layout.customerRadius,
});
