/**
 * The money network as shapes: discs on a ring and an arrow for each flow, as wide as its yearly amount, in two parts side
 * by side: what goes round, and what does not.
 */
import type { Disc } from "../loop/layout.ts";
import { ahead, beside, endOf, type Point, type Pose, type Ribbon, type Track, walk } from "../loop/track.ts";
import { HAIRLINE } from "../loop/widths.ts";
import { biarc } from "./biarc.ts";
import {
  amountIn,
  type Flow,
  type NetworkView,
  partiesInUse,
  partsIn,
  presentFlows,
} from "./networkFlows.ts";
import { headWidth, radiusFor, UNKNOWN_WIDTH } from "./networkScale.ts";
import { fitRadii, placeRing, type RingRoom } from "./ring.ts";
import { ringOrder } from "./ringOrder.ts";
import { bowOf, type End, placeEnds, sideOf } from "./slots.ts";

/** Which part of a flow a piece of an arrow is. */
export type Part = "round" | "oneWay" | "unknown";

export interface Piece {
  readonly part: Part;
  readonly ribbon: Ribbon;
  /** The piece's share of the arrow's head: its left corner, the point, its right corner. */
  readonly head: readonly Point[];
}

export interface Arrow {
  readonly flow: Flow;
  /** Width of the shaft in pixels in the view shown: its true one. */
  readonly width: number;
  readonly manner: "scale" | "hairline" | "unknown";
  /** The middle of the shaft, from the rim of the payer to the beginning of the head. */
  readonly track: Track;
  /** Where the head's point touches the rim of the payee. */
  readonly point: Point;
  readonly pieces: readonly Piece[];
}

export interface PlacedParty extends Disc {
  readonly party: number;
}

export interface NetworkGeometry {
  readonly room: RingRoom;
  readonly parties: readonly PlacedParty[];
  /** The widest first, so that thin ones lie on top. */
  readonly arrows: readonly Arrow[];
}

/** Everything but the view keeps its place when the view changes. */
export function drawNetwork(
  flows: readonly Flow[],
  order: readonly number[],
  room: RingRoom,
  perPixel: number,
  view: NetworkView,
): NetworkGeometry {
  const present = presentFlows(flows);
  const at = new Map(order.map((party, i) => [party, i]));
  const ends = present.flatMap((flow, i): End[] => {
    const [from, to] = [at.get(flow.from) ?? 0, at.get(flow.to) ?? 0];
    const width = shaftWidth(flow.amount, perPixel);
    return [
      { flow: i, isTail: true, at: from, towards: to, width },
      { flow: i, isTail: false, at: to, towards: from, width: headWidth(width) },
    ];
  });
  const radii = order.map((_, i) =>
    radiusFor(
      ends.filter((end) => end.at === i).map(({ width }) => width),
      room,
    ),
  );
  const { discs } = placeRing(room, fitRadii(radii, room));
  const arrows = waysPast(ends, discs, { x: room.width / 2, y: room.height / 2 }).flatMap((way, i) => {
    const flow = present[i];
    return flow === undefined ? [] : arrowOf(flow, way, perPixel, view);
  });
  return {
    room,
    parties: order.flatMap((party, i) => {
      const disc = discs[i];
      return disc === undefined ? [] : [{ ...disc, party }];
    }),
    arrows: arrows.toSorted((a, b) => b.width - a.width),
  };
}

/** The ring order of the parties that pay or receive something. */
export const orderOf = (flows: readonly Flow[]): readonly number[] =>
  ringOrder(presentFlows(flows), partiesInUse(flows));

function shaftWidth(amount: number | undefined, perPixel: number): number {
  return amount === undefined ? UNKNOWN_WIDTH : Math.max(amount / perPixel, HAIRLINE);
}

/** From the rim of the payer to where the head begins, and on to the point on the rim of the payee. */
interface Way {
  readonly track: Track;
  readonly point: Pose;
}

/** Distance that flows keep from discs that are not theirs, and the most that they turn away for them, in radians. */
const CLEARANCE = 4;
const MOST_BOW = 0.75;
const ATTEMPTS = 5;

/** A way for each flow; those that would run into another disc bow inwards until they pass it. */
function waysPast(ends: readonly End[], discs: readonly Disc[], centre: Point): readonly Way[] {
  const bows = new Array<number>(ends.length / 2).fill(0);
  let ways: readonly Way[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const headings = placeEnds(ends, discs, centre, bows);
    ways = bows.map((_, flow) => wayOf(ends, discs, headings, flow));
    let areClear = true;
    for (const [flow, way] of ways.entries()) {
      const [tail, head] = [ends[2 * flow], ends[2 * flow + 1]];
      const [from, to] = [discs[tail?.at ?? -1], discs[head?.at ?? -1]];
      if (tail === undefined || from === undefined || to === undefined) continue;
      const others = discs.filter((disc) => disc !== from && disc !== to);
      const lacking = tail.width / 2 + CLEARANCE - distanceFrom(others, way.track);
      if (lacking <= 0) continue;
      areClear = false;
      const bow = sideOf(from, to, centre) * bowOf(ends, discs, headings, 2 * flow);
      // An arc over a chord rises by a quarter of its turn at either end, as part of the chord.
      const more = (4 * lacking) / Math.hypot(to.x - from.x, to.y - from.y);
      bows[flow] = Math.min(Math.max(bow, bows[flow] ?? 0) + more, MOST_BOW);
    }
    if (areClear) break;
  }
  return ways;
}

function wayOf(ends: readonly End[], discs: readonly Disc[], headings: readonly number[], flow: number): Way {
  const pose = (index: number): Pose & { readonly radius: number; readonly width: number } => {
    const end = ends[index];
    const { x = 0, y = 0, radius = 0 } = discs[end?.at ?? -1] ?? {};
    return { x, y, radius, heading: headings[index] ?? 0, width: end?.width ?? 0 };
  };
  const [start, end] = [pose(2 * flow), pose(2 * flow + 1)];
  const rim = ahead(end, end.radius);
  const point = { x: rim.x, y: rim.y, heading: end.heading + Math.PI };
  const track = biarc(ahead(start, rimAt(start.radius, start.width)), ahead(point, -headLength(end.width)));
  return { track, point };
}

/** The least distance of a track's middle from the rims of discs. */
function distanceFrom(discs: readonly Disc[], track: Track): number {
  const poses = walk(track, 8);
  return Math.min(
    ...discs.map(
      ({ x, y, radius }) => Math.min(...poses.map((pose) => Math.hypot(pose.x - x, pose.y - y))) - radius,
    ),
  );
}

function arrowOf(flow: Flow, { track, point }: Way, perPixel: number, view: NetworkView): readonly Arrow[] {
  const amount = amountIn(flow, view);
  const isKnown = flow.amount !== undefined;
  if (isKnown ? (amount ?? 0) === 0 : view !== "gross") return [];
  const room = shaftWidth(flow.amount, perPixel);
  // What rounding leaves of a part may be a little more than the whole.
  const width = isKnown ? Math.min((amount ?? 0) / perPixel, room) : room;
  const manner = isKnown ? (width < HAIRLINE ? "hairline" : "scale") : "unknown";
  const shown = Math.max(width, HAIRLINE);
  return [{ flow, width, manner, track, point, pieces: piecesOf(flow, view, shown, track, point) }];
}

const headLength = (size: number): number => Math.min(0.62 * size, 15);

/** How far from the centre a square end of this width stands so that its corners are on the rim. */
const rimAt = (radius: number, width: number): number =>
  Math.sqrt(Math.max(radius ** 2 - (width / 2) ** 2, 0));

/** Part beside part across the shaft: what goes one way on the left, what goes round on the right, beside the flow back. */
function piecesOf(
  flow: Flow,
  view: NetworkView,
  width: number,
  track: Track,
  point: Point,
): readonly Piece[] {
  const parts = partsIn(flow, view);
  const whole = parts.oneWay + parts.round + parts.unknown;
  const base = endOf(track);
  let left = -width / 2;
  return (["oneWay", "round", "unknown"] as const).flatMap((part): Piece[] => {
    const share = whole === 0 ? (part === "unknown" ? 1 : 0) : parts[part] / whole;
    if (share === 0) return [];
    const right = left + share * width;
    const wide = headWidth(width) / width;
    const head = [beside(base, left * wide), point, beside(base, right * wide)];
    const ribbon = { track, left, right };
    left = right;
    return [{ part, ribbon, head: head.map(({ x, y }) => ({ x, y })) }];
  });
}
