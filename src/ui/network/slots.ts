/** Where the flows leave and reach the discs: side by side on each rim, turned to where they go, never one over another. */
import type { Disc } from "../loop/layout.ts";
import type { Point } from "../loop/track.ts";

/** One end of a flow at a disc. */
export interface End {
  /** Which flow, and which of its ends. */
  readonly flow: number;
  readonly isTail: boolean;
  /** The disc, and that of the other end. */
  readonly at: number;
  readonly towards: number;
  /** Pixels that it takes of the rim. */
  readonly width: number;
}

/** How far ends turn from the middle of the ring towards where they go: less than whole, so that flows keep to the inside. */
const TURN = 0.55;
/** The least distance of ends on a rim, in pixels. */
export const END_GAP = 2.5;

/** How often the two ends of each flow give way to each other. */
const ROUNDS = 6;

/**
 * The heading from the disc's centre at which each end stands, in the order of `ends`: a flow's tail, then its head. `bows`
 * has for each flow how far it turns at least from the straight way towards the middle of the ring, in radians.
 */
export function placeEnds(
  ends: readonly End[],
  discs: readonly Disc[],
  centre: Point,
  bows: readonly number[] = [],
): readonly number[] {
  const rims = rimsOf(ends, discs, centre);
  let wishes: readonly number[] = wishesOf(rims, ends.length);
  let headings = wishes;
  for (let round = 0; round < ROUNDS; round++) {
    headings = placeAll(rims, wishes, ends.length);
    wishes = agreed(ends, discs, headings, centre, bows);
  }
  return headings;
}

/** The ends at one disc in their order along its rim. */
interface Rim {
  readonly radius: number;
  readonly inward: number;
  readonly own: readonly { readonly index: number; readonly width: number; readonly wish: number }[];
}

/** Ends by disc; each wishes to stand between the middle of the ring and the other disc. Headings. */
function rimsOf(ends: readonly End[], discs: readonly Disc[], centre: Point): readonly Rim[] {
  return discs.map((disc, at) => {
    const inward = Math.atan2(centre.y - disc.y, centre.x - disc.x);
    const own = [...ends.entries()]
      .filter(([, end]) => end.at === at)
      .map(([index, { width, towards, isTail }]) => {
        const wish = inward + TURN * between(headingTo(disc, discs[towards] ?? disc), inward);
        return { index, width, isTail, wish };
      })
      // Of a pair the one that leaves lies to the left: seen from both, so that the two do not cross.
      .sort((a, b) => a.wish - b.wish || Number(b.isTail) - Number(a.isTail));
    return { radius: disc.radius, inward, own };
  });
}

function wishesOf(rims: readonly Rim[], count: number): number[] {
  const wishes = new Array<number>(count).fill(0);
  for (const { index, wish } of rims.flatMap(({ own }) => own)) wishes[index] = wish;
  return wishes;
}

/** Ends as near to their wishes as their neighbours on the rim let them. */
function placeAll(rims: readonly Rim[], wishes: readonly number[], count: number): number[] {
  const headings = new Array<number>(count).fill(0);
  for (const { own, inward, radius } of rims) {
    const places = spread(
      own.map(({ index }) => between(wishes[index] ?? 0, inward)),
      own.map(({ width }) => (width + END_GAP) / radius),
    );
    for (const [i, { index }] of own.entries()) headings[index] = inward + (places[i] ?? 0);
  }
  return headings;
}

/**
 * What both ends of each flow wish once they have heard of each other: to stand alike to either side, which makes one arc,
 * and to bow inwards as far as they must.
 */
function agreed(
  ends: readonly End[],
  discs: readonly Disc[],
  headings: readonly number[],
  centre: Point,
  bows: readonly number[],
): readonly number[] {
  return ends.map((end, index) => {
    const [here, there] = [discs[end.at], discs[end.towards]];
    if (here === undefined || there === undefined) return headings[index] ?? 0;
    const chord = headingTo(here, there);
    const side = sideOf(here, there, centre);
    const inwards = side * bowOf(ends, discs, headings, index);
    return chord + side * Math.max(inwards, bows[end.flow] ?? 0);
  });
}

/** On which side of the way the middle of the ring lies: 1 to its right, −1 to its left. */
export const sideOf = (from: Point, to: Point, centre: Point): number =>
  Math.sign(between(headingTo(from, centre), headingTo(from, to))) || 1;

/** The turn of a flow's arc from the straight way, seen from one of its ends: what both ends turn on the mean. */
export function bowOf(
  ends: readonly End[],
  discs: readonly Disc[],
  headings: readonly number[],
  index: number,
): number {
  const end = ends[index];
  const [here, there] = [discs[end?.at ?? -1], discs[end?.towards ?? -1]];
  if (end === undefined || here === undefined || there === undefined) return 0;
  const chord = headingTo(here, there);
  const other = end.isTail ? index + 1 : index - 1;
  return (between(headings[index] ?? 0, chord) - between(headings[other] ?? 0, chord + Math.PI)) / 2;
}

const headingTo = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x);

/** The turn from one heading to another, between −π and π. */
const between = (to: number, from: number): number => Math.atan2(Math.sin(to - from), Math.cos(to - from));

/**
 * Places as near as can be to the wished ones (least squares, wide ones counting more), in their order, each with room for
 * its own width: pools of neighbours that touch move together.
 */
export function spread(wishes: readonly number[], widths: readonly number[]): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const width of widths) {
    offsets.push(offset + width / 2);
    offset += width;
  }
  const pools: { sum: number; weight: number; count: number }[] = [];
  for (const [i, wish] of wishes.entries()) {
    const weight = widths[i] ?? 0;
    pools.push({ sum: weight * (wish - (offsets[i] ?? 0)), weight, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; before = pools.at(-2)) {
      if (before.sum * last.weight <= last.sum * before.weight) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        weight: before.weight + last.weight,
        count: before.count + last.count,
      });
      last = pools.at(-1) ?? before;
    }
  }
  const places = pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight));
  return places.map((place, i) => place + (offsets[i] ?? 0));
}
