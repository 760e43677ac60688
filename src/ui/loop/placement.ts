/** Finding room: blocks of text are put where they touch neither a band nor a disc nor another block. */
import type { Disc } from "./layout.ts";
import type { Block } from "./text.ts";
import { type Point, type Ribbon, walk } from "./track.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place for a block: the point, and which part of the block lies there (0 start or top, 0.5 middle, 1 end or bottom). */
export interface Spot extends Point {
  readonly alignX: 0 | 0.5 | 1;
  readonly alignY: 0 | 0.5 | 1;
  /** Room for its lines from side to side. */
  readonly most: number;
}

/** What a block must not touch. */
export interface Obstacles {
  readonly page: Box;
  readonly boxes: readonly Box[];
  readonly discs: readonly Disc[];
  /** Middles of short pieces of the bands, and half their width. */
  readonly pieces: readonly Disc[];
}

const CLEARANCE = 2;
const AIR = 8;
/** Length and width of the pieces in which a band is looked at. */
const PIECE = 7;
const ROW = 14;

/** The first spot where the block, made for that spot's room, has room; undefined where there is none. */
export function findRoom(
  spots: readonly Spot[],
  make: (most: number) => Block,
  obstacles: Obstacles,
): { readonly block: Block; readonly box: Box; readonly spot: Spot } | undefined {
  for (const spot of spots) {
    const block = make(spot.most);
    const box = boxAt(spot, block);
    if (isFree(box, obstacles)) return { block, box, spot };
  }
  return undefined;
}

export function boxAt({ x, y, alignX, alignY }: Spot, { width, height }: Block): Box {
  const left = x - alignX * width;
  const top = y - alignY * height;
  return { left, top, right: left + width, bottom: top + height };
}

function isFree(box: Box, { page, boxes, discs, pieces }: Obstacles): boolean {
  return (
    box.left >= page.left &&
    box.top >= page.top &&
    box.right <= page.right &&
    box.bottom <= page.bottom &&
    !boxes.some((other) => overlaps(box, widened(other))) &&
    !discs.some((disc) => touches(box, disc)) &&
    !pieces.some((piece) => touches(box, piece))
  );
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** With the air that keeps two texts from reading as one. */
const widened = ({ left, top, right, bottom }: Box): Box => ({
  left: left - AIR,
  right: right + AIR,
  top: top - AIR / 4,
  bottom: bottom + AIR / 4,
});

function touches(box: Box, { x, y, radius }: Disc): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < (radius + CLEARANCE) ** 2;
}

/** A ribbon as rows of small discs that together cover it. */
export function piecesOf({ track, left, right }: Ribbon): readonly Disc[] {
  const width = right - left;
  const rows = Math.max(1, Math.ceil(width / ROW));
  const radius = Math.hypot(width / rows / 2, PIECE / 2);
  const pieces: Disc[] = [];
  for (const pose of walk(track, PIECE)) {
    const sin = Math.sin(pose.heading);
    const cos = Math.cos(pose.heading);
    for (let row = 0; row < rows; row++) {
      const offset = left + ((row + 0.5) * width) / rows;
      pieces.push({ x: pose.x - offset * sin, y: pose.y + offset * cos, radius });
    }
  }
  return pieces;
}
