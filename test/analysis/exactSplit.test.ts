import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactSplit } from "../../src/analysis/exactSplit.ts";
import type { Split } from "../../src/analysis/split.ts";
import { finished, ordersOf, switchboardOf } from "../support/splits.ts";

const split = (players: number, valueWith: (on: readonly boolean[]) => number): Split =>
  finished(exactSplit(switchboardOf(players, valueWith)));

describe("An exact split", () => {
  test("of a product gives each factor its change times the mean of the other", () => {
    // x from 2 to 5, y from 3 to 7: x × y rises by 29. x: 3 × (3 + 7) / 2 = 15, y: 4 × (2 + 5) / 2 = 14.
    const { contributions, orders, leftOut } = split(2, ([x, y]) => (x ? 5 : 2) * (y ? 7 : 3));
    expect(contributions).toEqual([15, 14]);
    expect([orders, leftOut]).toEqual([2, 0]);
  });

  test("of a product of three weighs by the orders that come through a combination", () => {
    // x from 1 to 2, y from 1 to 3, z from 1 to 5. x adds 1 × y × z: of 6 orders 2 at 1 × 1, 1 at 3 × 1, 1 at 1 × 5, 2 at 3 × 5:
    // (2 + 3 + 5 + 30) / 6 = 20/3. y: 2 × (2 × 1 + 2 + 5 + 2 × 10) / 6 = 29/3. z: 4 × (2 × 1 + 2 + 3 + 2 × 6) / 6 = 38/3. Together 29.
    const { contributions } = split(3, ([x, y, z]) => (x ? 2 : 1) * (y ? 3 : 1) * (z ? 5 : 1));
    expect(contributions[0]).toBeCloseTo(20 / 3, 12);
    expect(contributions[1]).toBeCloseTo(29 / 3, 12);
    expect(contributions[2]).toBeCloseTo(38 / 3, 12);
  });

  test("of a sum gives each part its own change, and 0 to what has no part in it", () => {
    const { contributions } = split(4, ([a, b, c]) => (a ? 10 : 0) + (b ? -4 : 0) + (c ? 0.5 : 0));
    expect(contributions).toEqual([10, -4, 0.5, 0]);
  });

  test("treats alike what acts alike", () => {
    const { contributions } = split(3, (on) => on.filter(Boolean).length ** 3);
    expect(contributions[0]).toBeCloseTo(9, 12);
    expect(contributions[1]).toBeCloseTo(9, 12);
    expect(contributions[2]).toBeCloseTo(9, 12);
  });

  test("leaves out orders that pass through a combination without a result", () => {
    // Only y before x: first y adds 10 × (2 - 1), then x adds 2 × (30 - 10).
    const { contributions, orders, leftOut } = split(2, ([x, y]) =>
      x && !y ? Number.NaN : (x ? 30 : 10) * (y ? 2 : 1),
    );
    expect(contributions).toEqual([40, 10]);
    expect([orders, leftOut]).toEqual([1, 1]);
  });

  test("counts no order where each is left out", () => {
    const { orders, leftOut } = split(2, ([x, y]) => (x === y ? 1 : Number.NaN));
    expect([orders, leftOut]).toEqual([0, 2]);
  });

  test("of nothing is nothing, in the one order that there is", () => {
    expect(split(0, () => 7)).toEqual({ contributions: [], orders: 1, leftOut: 0 });
  });

  test("says how far it is, and goes on when asked", () => {
    const work = exactSplit(switchboardOf(10, (on) => on.filter(Boolean).length));
    const told: number[] = [];
    let step = work.next();
    for (; step.done !== true; step = work.next()) told.push(step.value);
    // 1024 combinations in slices of 250.
    expect(told).toEqual([250 / 1024, 500 / 1024, 750 / 1024, 1000 / 1024]);
  });
});

test("An exact split is the average over all orders without an error in between, whatever the values", () => {
  const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: Number.NaN, freq: 6 });
  const game = fc
    .integer({ min: 1, max: 5 })
    .chain((players) =>
      fc.tuple(fc.constant(players), fc.array(value, { minLength: 2 ** players, maxLength: 2 ** players })),
    );
  fc.assert(
    fc.property(game, ([players, values]) => {
      const at = (on: readonly boolean[]): number =>
        values[on.reduce((set, isOn, i) => set + (isOn ? 2 ** i : 0), 0)] as number;
      const walks = ordersOf(players).map((order) => {
        const on = Array.from({ length: players }, () => false);
        const steps = Array.from({ length: players }, () => 0);
        for (const player of order) {
          const before = at(on);
          on[player] = true;
          steps[player] = at(on) - before;
        }
        return steps;
      });
      const kept = walks.filter((steps) => !steps.some(Number.isNaN));
      const found = split(players, at);
      expect([found.orders, found.leftOut]).toEqual([kept.length, walks.length - kept.length]);
      if (kept.length === 0) return;
      for (let i = 0; i < players; i++)
        expect(found.contributions[i]).toBeCloseTo(
          kept.reduce((sum, steps) => sum + (steps[i] as number), 0) / kept.length,
          8,
        );
    }),
    { seed: 3, numRuns: 300 },
  );
});
