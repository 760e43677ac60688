/** The way from one pose to another in two circular arcs that meet without a kink. */
import { ahead, type Point, type Pose, type Step, type Track } from "../loop/track.ts";

/** Two arcs (or lines where nothing bends) of like length from `start` to the place and heading of `end`. */
export function biarc(start: Pose, end: Pose): Track {
  const joint = jointOf(start, end);
  const first = arcTo(start, joint);
  const turned = start.heading + ("turn" in first ? first.turn : 0);
  const second = arcTo({ ...joint, heading: turned }, end);
  return { start, steps: [first, second] };
}

/** Where the arcs meet: half-way between the points that lie equally far ahead of the start and behind the end. */
function jointOf(start: Pose, end: Pose): Point {
  const [sx, sy] = [Math.cos(start.heading), Math.sin(start.heading)];
  const [ex, ey] = [Math.cos(end.heading), Math.sin(end.heading)];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = dx * (sx + ex) + dy * (sy + ey);
  const square = dx * dx + dy * dy;
  const bend = 2 * (1 - sx * ex - sy * ey);
  // d with |end − start − d (s + e)| = 2 d; with parallel headings the equation is linear.
  const d =
    bend < 1e-9
      ? square / Math.max(2 * along, 1e-9)
      : (Math.hypot(along, Math.sqrt(bend * square)) - along) / bend;
  const a = ahead(start, d);
  const b = ahead(end, -d);
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The arc that leaves a pose and ends in a point. */
function arcTo(from: Pose, { x, y }: Point): Step {
  const length = Math.hypot(x - from.x, y - from.y);
  const aside = Math.atan2(y - from.y, x - from.x) - from.heading;
  const half = Math.atan2(Math.sin(aside), Math.cos(aside));
  if (Math.abs(half) < 1e-6) return { length };
  return { radius: length / (2 * Math.abs(Math.sin(half))), turn: 2 * half };
}
