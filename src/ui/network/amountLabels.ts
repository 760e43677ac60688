/** Amounts beside the largest arrows: each where it covers least of the others, never over a disc or another amount. */
import type { Box } from "../loop/placement.ts";
import { overlaps } from "../loop/placement.ts";
import { beside, type Point, walk } from "../loop/track.ts";
import type { Arrow, NetworkGeometry } from "./networkGeometry.ts";

export interface AmountLabel extends Point {
  readonly arrow: Arrow;
  readonly text: string;
  readonly box: Box;
}

/** Shafts at least this wide are labelled, in pixels; and at most so many. */
const LEAST_WIDTH = 3;
const MOST = { wide: 14, narrow: 9 } as const;
const HEIGHT = 15;
/** Air around an amount. */
const AIR = 3;
/** Places along the shaft, the middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

export function placeAmounts(
  { room, parties, arrows }: NetworkGeometry,
  textOf: (arrow: Arrow) => string,
  measure: (text: string) => number,
): readonly AmountLabel[] {
  const known = arrows.filter(({ manner }) => manner === "scale");
  const paths = new Map(arrows.map((arrow) => [arrow, walk(arrow.track, 9)]));
  const labels: AmountLabel[] = [];
  for (const arrow of known.filter(({ width }) => width >= LEAST_WIDTH).slice(0, MOST[room.kind])) {
    const text = textOf(arrow);
    const path = paths.get(arrow) ?? [];
    let best: { readonly label: AmountLabel; readonly cost: number } | undefined;
    for (const [rank, place] of PLACES.entries()) {
      const pose = path[Math.round(place * (path.length - 1))];
      if (pose === undefined) continue;
      const { x, y } = beside(pose, 0);
      const box = boxAround({ x, y }, measure(text));
      if (isBlocked(box, room, parties, labels)) continue;
      const cost = 0.35 * rank + covered(box, arrow, arrows, paths);
      if (best === undefined || cost < best.cost) best = { label: { arrow, text, x, y, box }, cost };
    }
    if (best !== undefined) labels.push(best.label);
  }
  return labels;
}

const boxAround = ({ x, y }: Point, width: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - HEIGHT / 2,
  bottom: y + HEIGHT / 2,
});

function isBlocked(
  box: Box,
  { width, height }: NetworkGeometry["room"],
  parties: NetworkGeometry["parties"],
  labels: readonly AmountLabel[],
): boolean {
  const wider = {
    left: box.left - AIR,
    right: box.right + AIR,
    top: box.top - AIR / 2,
    bottom: box.bottom + AIR / 2,
  };
  if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) return true;
  if (labels.some((label) => overlaps(wider, label.box))) return true;
  return parties.some(({ x, y, radius }) => {
    const dx = Math.max(box.left - x, 0, x - box.right);
    const dy = Math.max(box.top - y, 0, y - box.bottom);
    return dx * dx + dy * dy < (radius + AIR) ** 2;
  });
}

/** How many points of other arrows lie under a box, wide arrows counting more. */
function covered(
  box: Box,
  own: Arrow,
  arrows: readonly Arrow[],
  paths: ReadonlyMap<Arrow, readonly Point[]>,
): number {
  let count = 0;
  for (const arrow of arrows) {
    if (arrow === own) continue;
    const half = arrow.width / 2;
    for (const { x, y } of paths.get(arrow) ?? [])
      if (x > box.left - half && x < box.right + half && y > box.top - half && y < box.bottom + half)
        count += 0.5 + Math.min(half / 8, 1);
  }
  return count;
}
