/**
 * A difference split over many players, by sampling: changes are made one by one in random orders, and each player gets the
 * average of what its change adds. Orders come in pairs, each with its reverse, which evens out much of the chance.
 * The same seed gives the same digits on any machine: nothing here depends on the time it takes.
 */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { SLICE, type Sliced, type Split } from "./split.ts";
import type { Switchboard } from "./switchboard.ts";

/** About so many combinations are calculated, within these bounds on the number of orders. */
const COMBINATIONS = 30_000;
const [FEWEST_ORDERS, MOST_ORDERS] = [200, 2000];

/** How many orders are sampled for so many players: an even number. */
export function ordersFor(players: number): number {
  const pairs = Math.round(COMBINATIONS / Math.max(players, 1) / 2);
  return Math.min(Math.max(2 * pairs, FEWEST_ORDERS), MOST_ORDERS);
}

/** After so many pairs it is known whether orders have results at all. */
const FIRST_PAIRS = 50;

/** Gives up early where fewer than `least` of the first orders have results all the way. */
export function* sampledSplit(switchboard: Switchboard, seed: number, least: number): Sliced<Split> {
  const { players } = switchboard;
  const random = xoroshiro128plus(seed);
  const order = Uint32Array.from({ length: players }, (_, i) => i);
  const sample = createSample(players);
  const pairs = ordersFor(players) / 2;
  let flips = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (pair === FIRST_PAIRS && sample.kept() < least * 2 * pair) return sample.split(2 * pair);
    shuffle(order, random);
    // Back again in the same order: each combination is then what the reverse order comes through.
    for (const direction of [1, -1]) {
      const steps = new Float64Array(players);
      let before = switchboard.value();
      for (const player of order) {
        const now = switchboard.flip(player);
        steps[player] = direction * (now - before);
        before = now;
        if (++flips % SLICE === 0) yield flips / (2 * pairs * players);
      }
      sample.add(steps);
    }
    sample.endPair();
  }
  return sample.split(2 * pairs);
}

/** Every order as likely as any other. */
function shuffle(order: Uint32Array, random: RandomGenerator): void {
  for (let i = order.length - 1; i > 0; i--) {
    const other = uniformInt(random, 0, i);
    [order[i], order[other]] = [order[other] as number, order[i] as number];
  }
}

/** Sums over orders and over pairs of orders, as distances from the first order: small numbers lose fewer digits. */
function createSample(players: number) {
  let first: Float64Array | undefined;
  const pair = { orders: 0, sums: new Float64Array(players) };
  const total = { orders: 0, pairs: 0, ordersSquared: 0 };
  const sums = new Float64Array(players);
  const squares = new Float64Array(players);
  const products = new Float64Array(players);
  return {
    kept: () => total.orders,
    /** One order; left out where a combination on its way has no result. */
    add: (steps: Float64Array): void => {
      if (steps.some(Number.isNaN)) return;
      first ??= steps;
      pair.orders += 1;
      for (let i = 0; i < players; i++)
        pair.sums[i] = (pair.sums[i] as number) + (steps[i] as number) - (first[i] as number);
    },
    endPair: (): void => {
      if (pair.orders > 0) total.pairs += 1;
      total.orders += pair.orders;
      total.ordersSquared += pair.orders ** 2;
      for (let i = 0; i < players; i++) {
        const sum = pair.sums[i] as number;
        sums[i] = (sums[i] as number) + sum;
        squares[i] = (squares[i] as number) + sum * sum;
        products[i] = (products[i] as number) + sum * pair.orders;
      }
      pair.orders = 0;
      pair.sums.fill(0);
    },
    split: (tried: number): Split => {
      const { orders, pairs, ordersSquared } = total;
      const means = sums.map((sum) => sum / orders);
      // The error of a mean of pairs that may have lost one of their two orders.
      const errors = means.map((mean, i) => {
        const rest =
          (squares[i] as number) - 2 * mean * (products[i] as number) + mean * mean * ordersSquared;
        return Math.sqrt((Math.max(rest, 0) * pairs) / (pairs - 1)) / orders;
      });
      return {
        contributions: Array.from(means, (mean, i) => (first?.[i] ?? Number.NaN) + mean),
        errors: [...errors],
        orders,
        leftOut: tried - orders,
      };
    },
  };
}
