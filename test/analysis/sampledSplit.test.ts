import { describe, expect, test } from "vitest";
import { exactSplit } from "../../src/analysis/exactSplit.ts";
import { ordersFor, sampledSplit } from "../../src/analysis/sampledSplit.ts";
import type { Split } from "../../src/analysis/split.ts";
import { finished, switchboardOf } from "../support/splits.ts";

const sampled = (players: number, valueWith: (on: readonly boolean[]) => number, seed = 1): Split =>
  finished(sampledSplit(switchboardOf(players, valueWith), seed, 0.1));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Some curved thing of six parts. */
const curved = (on: readonly boolean[]): number =>
  on.reduce((product, isOn, i) => product * (isOn ? 1 + (i + 1) / 10 : 1), 100);

describe("The number of orders", () => {
  test("is even, falls with the players, and has bounds", () => {
    expect([1, 13, 30, 60, 149, 1000].map(ordersFor)).toEqual([2000, 2000, 1000, 500, 202, 200]);
  });
});

describe("A sampled split", () => {
  test("is the same for the same seed, and another for another", () => {
    expect(sampled(6, curved, 4)).toEqual(sampled(6, curved, 4));
    expect(sampled(6, curved, 4).contributions).not.toEqual(sampled(6, curved, 5).contributions);
  });

  test("of a sum is exact, with no error to speak of", () => {
    const { contributions, errors } = sampled(14, (on) => sum(on.map((isOn, i) => (isOn ? i - 3 : 0))));
    expect(contributions).toEqual([-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(errors).toEqual(Array.from({ length: 14 }, () => 0));
  });

  test("of pairs that act only together is exact, since an order and its reverse make up for each other", () => {
    // Half of the 10 for each: one comes first in an order, the other in its reverse.
    const { contributions, errors } = sampled(2, ([a, b]) => (a && b ? 10 : 0));
    expect(contributions).toEqual([5, 5]);
    expect(errors).toEqual([0, 0]);
  });

  test("adds up to the whole difference", () => {
    // 100 × 1.1 × 1.2 × 1.3 × 1.4 × 1.5 × 1.6 - 100.
    expect(sum(sampled(6, curved).contributions)).toBeCloseTo(576.576 - 100, 9);
  });

  test("comes as near to the exact one as it says: within four standard errors at each of 20 seeds", () => {
    const exact = finished(exactSplit(switchboardOf(6, curved))).contributions;
    let within95 = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { contributions, errors = [] } = sampled(6, curved, seed);
      for (const [i, amount] of contributions.entries()) {
        const off = Math.abs(amount - (exact[i] as number)) / (errors[i] as number);
        expect(off).toBeLessThan(4);
        if (off < 1.96) within95++;
      }
    }
    // 95 % of 120 is 114.
    expect(within95).toBeGreaterThan(108);
  });

  test("drops orders without a result in between, and counts them", () => {
    // The second cannot come before the first, so of each order and its reverse one is dropped.
    const { contributions, orders, leftOut } = sampled(2, ([a, b]) =>
      b && !a ? Number.NaN : (a ? 30 : 10) * (b ? 2 : 1),
    );
    expect(contributions).toEqual([20, 30]);
    expect([orders, leftOut]).toEqual([1000, 1000]);
  });

  test("gives up after 100 orders where hardly one has a result", () => {
    const { orders, leftOut } = sampled(14, (on) =>
      on.every(Boolean) || !on.some(Boolean) ? 1 : Number.NaN,
    );
    expect([orders, leftOut]).toEqual([0, 100]);
  });
});
