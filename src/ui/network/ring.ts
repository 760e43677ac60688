/** Where the parties' discs stand: on an ellipse that fills the width there is, and higher on a phone than wide. */
import type { Disc } from "../loop/layout.ts";

export interface Ring {
  readonly width: number;
  readonly height: number;
  /** In ring order, with the clock. */
  readonly discs: readonly Disc[];
}

/** Sizes of a picture of so many parties in the width there is. */
export interface RingRoom {
  readonly kind: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  /** Radius of the least and of the largest disc. */
  readonly least: number;
  readonly most: number;
}

const WIDE_FROM = 480;
const WIDEST = 860;
const LEAST_HEIGHT = 410;
/** From so many parties on, each makes the picture higher. */
const MANY = 8;
const HEIGHT_EACH = 22;
/** So few parties do not need all of the width. */
const FEW = 4;
const WIDEST_FEW = 620;
const NARROWEST = 280;
const WIDEST_NARROW = 460;
/** The least distance between neighbours' rims along the ring. */
const BETWEEN = 46;

export function ringRoom(available: number, count: number): RingRoom {
  if (available >= WIDE_FROM) {
    const width = Math.min(available, count > FEW ? WIDEST : WIDEST_FEW);
    const least = count > 12 ? 33 : 37;
    return {
      kind: "wide",
      width,
      height: heightFor(
        width,
        count,
        least,
        Math.max(0.6 * width, LEAST_HEIGHT) + HEIGHT_EACH * Math.max(count - MANY, 0),
      ),
      least,
      most: 80,
    };
  }
  const width = Math.min(Math.max(available, NARROWEST), WIDEST_NARROW);
  const least = count > 10 ? 33 : 36;
  return {
    kind: "narrow",
    width,
    height: heightFor(width, count, least, 1.42 * width),
    least,
    most: count > 10 ? 50 : 62,
  };
}

/** At least `usual`, and so high that all discs have their place on the ring. */
function heightFor(width: number, count: number, least: number, usual: number): number {
  const needed = count * (2 * least + BETWEEN);
  let height = usual;
  while (lengthOf(width / 2 - least, height / 2 - least) < needed && height < 4000) height += 20;
  return Math.round(height);
}

/** The least way between neighbours' rims along the ring, where discs had to shrink for it. */
const LEAST_GAP = 16;

/** The radii, the larger ones shrunk alike towards the least where the ring would be too short for all. */
export function fitRadii(radii: readonly number[], { width, height, least }: RingRoom): readonly number[] {
  const inset = Math.max(...radii, 0);
  const whole = lengthOf(width / 2 - inset, height / 2 - inset);
  const fixed = radii.length * (2 * least + LEAST_GAP);
  const excess = radii.reduce((sum, radius) => sum + 2 * (1 + AIR) * (radius - least), 0);
  const part = excess === 0 ? 1 : Math.min(1, Math.max(0, (whole - fixed) / excess));
  return radii.map((radius) => least + part * (radius - least));
}

/** The more a disc is larger than the least, the more air it gets on each side: it has more arrows. */
const AIR = 0.6;

/** Points in which the ellipse is measured. */
const STEPS = 720;

const lengthOf = (a: number, b: number): number =>
  Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));

/**
 * Discs of these radii, along the ring, the first at its left end, or at the top of a narrow one. Each touches the frame's
 * ellipse from inside; the gaps between neighbours are equal but for the air of large ones.
 */
export function placeRing({ kind, width, height }: RingRoom, radii: readonly number[]): Ring {
  const inset = Math.max(...radii, 0);
  const [a, b] = [width / 2 - inset, height / 2 - inset];
  const start = kind === "wide" ? Math.PI : -Math.PI / 2;
  const length = measured(a, b, start);
  const whole = length.at(-1) ?? 0;
  const least = Math.min(...radii);
  const room = (radius: number): number => radius + AIR * (radius - least);
  const gap = (whole - radii.reduce((sum, radius) => sum + 2 * room(radius), 0)) / Math.max(radii.length, 1);
  let at = 0;
  const discs = radii.map((radius, i) => {
    if (i > 0) at += room(radii[i - 1] ?? 0) + gap + room(radius);
    const angle = start + (2 * Math.PI * indexAt(length, at)) / STEPS;
    return {
      x: width / 2 + (width / 2 - radius) * Math.cos(angle),
      y: height / 2 + (height / 2 - radius) * Math.sin(angle),
      radius,
    };
  });
  return { width, height, discs: centred(discs, width, height) };
}

/** The discs moved together so that the room that they leave is alike on all sides: three stand on no half of a ring. */
function centred(discs: readonly Disc[], width: number, height: number): readonly Disc[] {
  if (discs.length === 0) return discs;
  const side = (reach: (disc: Disc) => number): number => Math.min(...discs.map(reach));
  const left = side(({ x, radius }) => x - radius);
  const right = side(({ x, radius }) => width - x - radius);
  const top = side(({ y, radius }) => y - radius);
  const bottom = side(({ y, radius }) => height - y - radius);
  return discs.map(({ x, y, radius }) => ({ x: x + (right - left) / 2, y: y + (bottom - top) / 2, radius }));
}

/** The way along the ellipse to each of its points, from `start` with the clock. */
function measured(a: number, b: number, start: number): readonly number[] {
  const ways = [0];
  for (let i = 1; i <= STEPS; i++) {
    const [from, to] = [start + (2 * Math.PI * (i - 1)) / STEPS, start + (2 * Math.PI * i) / STEPS];
    const step = Math.hypot(a * (Math.cos(to) - Math.cos(from)), b * (Math.sin(to) - Math.sin(from)));
    ways.push((ways[i - 1] ?? 0) + step);
  }
  return ways;
}

/** Where on the list of ways a way lies, between its points in proportion. */
function indexAt(ways: readonly number[], way: number): number {
  const after = ways.findIndex((each) => each >= way);
  if (after <= 0) return after < 0 ? STEPS : 0;
  const [low, high] = [ways[after - 1] ?? 0, ways[after] ?? 0];
  return after - 1 + (way - low) / (high - low);
}
