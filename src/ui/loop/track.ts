/**
 * Tracks of straight lines and circular arcs. The offset of either is one again, so a ribbon laid beside a track has
 * exactly the same width everywhere, measured across it, and two ribbons on one track touch without gap or overlap.
 */

/** A place on the screen: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place and a direction in radians, clockwise from east. */
export interface Pose extends Point {
  readonly heading: number;
}

/** Straight on, or a turn in radians: positive to the right (clockwise). The radius is that of the track itself. */
export type Step = { readonly length: number } | { readonly radius: number; readonly turn: number };

export interface Track {
  readonly start: Pose;
  readonly steps: readonly Step[];
}

/** What lies on a track between two distances from it, counted to the right of the direction of travel. */
export interface Ribbon {
  readonly track: Track;
  readonly left: number;
  readonly right: number;
}

/** How far a ribbon's middle stands out at its ends: a point ahead (+) or none (0); at the tail it is a notch. */
export interface Ends {
  readonly tail: number;
  readonly head: number;
}

const SQUARE: Ends = { tail: 0, head: 0 };

/** The ribbon's outline as path data: along its left edge, round the head, back along its right edge. */
export function outline(ribbon: Ribbon, { tail, head }: Ends = SQUARE): string {
  const { track, left, right } = ribbon;
  const middle = (left + right) / 2;
  const end = endOf(track);
  return [
    `M${at(beside(track.start, left))}`,
    ...drawn(track, left),
    head === 0 ? "" : `L${at(beside(ahead(end, head), middle))}`,
    `L${at(beside(end, right))}`,
    ...drawn(reversed(track), -right),
    tail === 0 ? "" : `L${at(beside(ahead(track.start, tail), middle))}`,
    "Z",
  ].join("");
}

/** The line at one distance from a track, as path data. */
export function line(track: Track, offset: number): string {
  return `M${at(beside(track.start, offset))}${drawn(track, offset).join("")}`;
}

/** Where a track ends. */
export function endOf(track: Track): Pose {
  return track.steps.reduce(advance, track.start);
}

/** The same way back. */
export function reversed(track: Track): Track {
  const end = endOf(track);
  const steps = track.steps.map((step) => ("length" in step ? step : { ...step, turn: -step.turn }));
  return { start: { ...end, heading: end.heading + Math.PI }, steps: steps.reverse() };
}

/** The track that runs `offset` to the right of another. */
export function parallel({ start, steps }: Track, offset: number): Track {
  const moved = steps.map((step) =>
    "length" in step ? step : { ...step, radius: step.radius - Math.sign(step.turn) * offset },
  );
  return { start: beside(start, offset), steps: moved };
}

/** The place that lies `offset` to the right. */
export function beside(pose: Pose, offset: number): Pose {
  return {
    ...pose,
    x: pose.x - offset * Math.sin(pose.heading),
    y: pose.y + offset * Math.cos(pose.heading),
  };
}

export function ahead(pose: Pose, length: number): Pose {
  return {
    ...pose,
    x: pose.x + length * Math.cos(pose.heading),
    y: pose.y + length * Math.sin(pose.heading),
  };
}

export function advance(pose: Pose, step: Step): Pose {
  if ("length" in step) return ahead(pose, step.length);
  const side = Math.sign(step.turn) * step.radius;
  const centre = beside(pose, side);
  return beside({ ...centre, heading: pose.heading + step.turn }, -side);
}

/** Poses along a track, at most `gap` apart, both ends included. */
export function walk(track: Track, gap: number): readonly Pose[] {
  const poses = [track.start];
  let pose = track.start;
  for (const step of track.steps) {
    const count = Math.max(1, Math.ceil(lengthOf(step) / gap));
    for (let i = 1; i <= count; i++) poses.push(advance(pose, partOf(step, i / count)));
    pose = advance(pose, step);
  }
  return poses;
}

/** A track's first steps, and the rest of it. */
export function splitAt({ start, steps }: Track, index: number): readonly [Track, Track] {
  const first = { start, steps: steps.slice(0, index) };
  return [first, { start: endOf(first), steps: steps.slice(index) }];
}

export const lengthOf = (step: Step): number =>
  "length" in step ? step.length : step.radius * Math.abs(step.turn);

const partOf = (step: Step, part: number): Step =>
  "length" in step ? { length: step.length * part } : { ...step, turn: step.turn * part };

/** Arcs in which each half of an arch bends. */
export const HALF_ARCS = 8;

/**
 * Half a turn to the right over an arch that rises `rise` above a span: a leg, `HALF_ARCS` arcs up to the crown, as many
 * down, a leg. The radius grows smoothly from the ends, where it is at least `radius` if the arch has room for that, to
 * the crown, so that it looks like an ellipse. An arch higher than half its span stands on legs.
 */
export function arch(span: number, rise: number, radius: number): readonly Step[] {
  const half = span / 2;
  const height = Math.min(rise, half);
  let radii: readonly number[] = [];
  for (const shape of SHAPES) {
    radii = archRadii(half, height, shape);
    if ((radii[0] ?? 0) >= radius) break;
  }
  const turn = Math.PI / 2 / HALF_ARCS;
  const up = radii.map((each) => ({ radius: each, turn }));
  const leg = { length: rise - height };
  return [leg, ...up, ...up.toReversed(), leg];
}

/** One of the arcs of half an arch: its part of the large radius, and how far it leads for a radius of 1. */
interface Arc {
  readonly weight: number;
  readonly across: number;
  readonly up: number;
}

/** Arcs whose large radius keeps the more strongly to the crown, the larger is the radius at the ends. */
const SHAPES: readonly (readonly Arc[])[] = [4, 6, 8, 10, 14, 20, 30].map((sharpness) => {
  const turn = Math.PI / 2 / HALF_ARCS;
  return Array.from({ length: HALF_ARCS }, (_, i) => ({
    weight: Math.sin((i + 0.5) * turn) ** sharpness,
    across: Math.cos(i * turn) - Math.cos((i + 1) * turn),
    up: Math.sin((i + 1) * turn) - Math.sin(i * turn),
  }));
});

/**
 * Radii of the arcs from the end to the crown: small + (large − small) · weight, where the two are those with which the
 * arcs lead exactly `half` across and `height` up.
 */
function archRadii(half: number, height: number, arcs: readonly Arc[]): readonly number[] {
  const largeAcross = arcs.reduce((sum, { weight, across }) => sum + weight * across, 0);
  const largeUp = arcs.reduce((sum, { weight, up }) => sum + weight * up, 0);
  // small·(1 − largeAcross) + large·largeAcross = half; small·(1 − largeUp) + large·largeUp = height.
  const small = (half * largeUp - height * largeAcross) / (largeUp - largeAcross);
  const large = (half - small * (1 - largeAcross)) / largeAcross;
  return arcs.map(({ weight }) => small + (large - small) * weight);
}

/** Path commands along a track at a distance from it, without the move to its start. */
function drawn(track: Track, offset: number): readonly string[] {
  let pose = track.start;
  return track.steps.map((step) => {
    pose = advance(pose, step);
    const to = at(beside(pose, offset));
    if ("length" in step) return `L${to}`;
    const radius = step.radius - Math.sign(step.turn) * offset;
    return radius <= 0 ? `L${to}` : `A${short(radius)} ${short(radius)} 0 0 ${step.turn > 0 ? 1 : 0} ${to}`;
  });
}

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

/** Thousandths of a pixel are enough. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000);
