/** In which order parties stand on the ring: so that few flows cross, and most money goes round with the clock. */
import type { Flow } from "./networkFlows.ts";

/** A flow between two parties that stand on the ring, by their places in the list of those. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** What a flow costs by its steps along the ring: to the next it has little room, past the next it brushes that one. */
const STEP_COSTS = [0, 0.2, 0.35, 0.1];

/**
 * The parties of `members` in ring order, with the clock, the first of them first. Every crossing of two flows costs as
 * much as the smaller; the cheapest order that exchanges and turns of stretches lead to is taken.
 */
export function ringOrder(flows: readonly Flow[], members: readonly number[]): readonly number[] {
  const place = new Map(members.map((party, i) => [party, i]));
  const largest = Math.max(1, ...flows.map(({ amount = 0 }) => amount));
  const edges = flows.flatMap(({ from, to, amount = 0 }): Edge[] => {
    const [a, b] = [place.get(from), place.get(to)];
    // Even the least flow is an arrow that crosses others.
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, weight: amount / largest + 0.05 }];
  });
  const asGiven = members.map((_, i) => i);
  const starts = [asGiven, byWeight(asGiven, edges), interleaved(byWeight(asGiven, edges))];
  const found = starts.map((start) => improve(start, edges));
  const best = found.reduce((a, b) => (costOf(b, edges) < costOf(a, edges) - 1e-9 ? b : a));
  return fromFirst(withTheClock(best, edges)).map((i) => members[i] ?? 0);
}

/** The crossings and the length of an order. */
export function costOf(order: readonly number[], edges: readonly Edge[]): number {
  const n = order.length;
  const at = new Map(order.map((party, i) => [party, i]));
  const chords = edges.map(({ from, to, weight }) => {
    const [a, b] = [at.get(from) ?? 0, at.get(to) ?? 0];
    return { low: Math.min(a, b), high: Math.max(a, b), weight };
  });
  let cost = 0;
  for (const [i, a] of chords.entries()) {
    const steps = Math.min(a.high - a.low, n - a.high + a.low);
    cost += a.weight * (STEP_COSTS[steps] ?? 0);
    for (const b of chords.slice(i + 1)) if (cross(a, b)) cost += Math.min(a.weight, b.weight);
  }
  return cost;
}

interface Chord {
  readonly low: number;
  readonly high: number;
}

const cross = (a: Chord, b: Chord): boolean =>
  (a.low < b.low && b.low < a.high && a.high < b.high) ||
  (b.low < a.low && a.low < b.high && b.high < a.high);

/** Exchanges of two and turns of a stretch, as long as one makes it cheaper. */
function improve(start: readonly number[], edges: readonly Edge[]): readonly number[] {
  let order = start;
  let cost = costOf(order, edges);
  for (let round = 0; round < 40; round++) {
    const next = neighboursOf(order).find((each) => costOf(each, edges) < cost - 1e-9);
    if (next === undefined) return order;
    order = next;
    cost = costOf(order, edges);
  }
  return order;
}

function neighboursOf(order: readonly number[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let i = 0; i < order.length; i++)
    for (let j = i + 1; j < order.length; j++) {
      found.push(order.map((party, at) => (at === i ? order[j] : at === j ? order[i] : party) ?? party));
      found.push([...order.slice(0, i), ...order.slice(i, j + 1).reverse(), ...order.slice(j + 1)]);
    }
  return found;
}

const byWeight = (order: readonly number[], edges: readonly Edge[]): readonly number[] => {
  const weight = (party: number): number =>
    edges.reduce((sum, edge) => sum + (edge.from === party || edge.to === party ? edge.weight : 0), 0);
  return [...order].sort((a, b) => weight(b) - weight(a) || a - b);
};

/** First, last, second, last but one …: the heavy ones apart. */
const interleaved = (order: readonly number[]): readonly number[] =>
  order.map((_, i) => order[i % 2 === 0 ? i / 2 : order.length - (i + 1) / 2] ?? 0);

/** The same ring, turned over where more money would go against the clock. */
function withTheClock(order: readonly number[], edges: readonly Edge[]): readonly number[] {
  const n = order.length;
  const at = new Map(order.map((party, i) => [party, i]));
  const turning = edges.reduce((sum, { from, to, weight }) => {
    const steps = ((at.get(to) ?? 0) - (at.get(from) ?? 0) + n) % n;
    return sum + weight * Math.sign(n / 2 - steps);
  }, 0);
  return turning < 0 ? [...order].reverse() : order;
}

function fromFirst(order: readonly number[]): readonly number[] {
  const first = order.indexOf(0);
  return [...order.slice(first), ...order.slice(0, first)];
}
