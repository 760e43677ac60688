/** How many pixels a dollar is wide, so that all flows of the busiest party have their place on its rim. */
import { chooseSpan } from "../loop/scale.ts";
import { type Flow, presentFlows } from "./networkFlows.ts";
import type { RingRoom } from "./ring.ts";
import { END_GAP } from "./slots.ts";

/** The part of a rim, in radians, that flows may take. */
const RIM = 2.1;
/** The least that an arrow's head takes of a rim, and how much wider it is than its shaft. */
export const LEAST_HEAD = 8;
export const HEAD_EXTRA = 5;
/** Widest shaft, as part of the radius of the largest disc. */
const WIDEST = 0.6;
/** What a flow of unknown amount takes. */
export const UNKNOWN_WIDTH = 6;

export const headWidth = (shaft: number): number => Math.max(LEAST_HEAD, shaft + HEAD_EXTRA);

/** Dollars that a pixel stands for at least, so that every rim has room: what a scale is chosen by. */
export function neededPerPixel(flows: readonly Flow[], { most }: RingRoom): number {
  const present = presentFlows(flows);
  const parties = new Set(present.flatMap(({ from, to }) => [from, to]));
  let needed = 0;
  for (const party of parties) {
    const own = present.filter(({ from, to }) => from === party || to === party);
    const sum = own.reduce((total, { amount = 0 }) => total + amount, 0);
    const heads = own.filter(({ to }) => to === party).length * HEAD_EXTRA;
    const room = RIM * most - own.length * END_GAP - heads;
    needed = Math.max(needed, sum / Math.max(room, most));
  }
  const largest = Math.max(0, ...present.map(({ amount = 0 }) => amount));
  return Math.max(needed, largest / (WIDEST * most));
}

/** Dollars a pixel: the former scale as long as it fits and is not far too small for the amounts. */
export const choosePerPixel = (needed: number, former?: number): number => chooseSpan(needed, former);

/** A disc's radius: as large as its flows' ends need, within what the ring has room for. */
export function radiusFor(widths: readonly number[], { least, most }: RingRoom): number {
  const taken = widths.reduce((sum, width) => sum + width + END_GAP, 0);
  return Math.min(Math.max(taken / RIM, least), most);
}
