import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { netPresentValue, payback, paybackReport, presentValue } from "../../src/engine/finance.ts";

const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 });
const rate = fc.integer({ min: -90, max: 300 }).map((percent) => percent / 100);

describe("Present values", () => {
  test("by hand: 100 now, 110 and 121 later at 10 % are worth 300", () => {
    expect(presentValue([0.1, 100, 110, 121])).toBeCloseTo(300, 12);
    expect(netPresentValue([0.1, 110, 121, 133.1])).toBeCloseTo(300, 12);
  });

  test("of Excel's own example: NPV(10 %, -10000, 3000, 4200, 6800) is 1188.44", () => {
    expect(netPresentValue([0.1, -10000, 3000, 4200, 6800])).toBeCloseTo(1188.44, 2);
  });

  test("are the plain sum at 0 %, and defined down to just above -100 %", () => {
    expect(presentValue([0, 1, 2, 3])).toBe(6);
    expect(presentValue([-0.5, 1, 2])).toBe(5);
    expect([presentValue([-1, 1]), netPresentValue([-1.5, 1]), presentValue([Number.NaN, 1])]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  test("npv × (1 + rate) is presentValue", () => {
    fc.assert(
      fc.property(rate, flows, (r, run) => {
        const worth = presentValue([r, ...run]);
        const scale = Math.max(1, ...run.map((flow, k) => Math.abs(flow / (1 + r) ** k)));
        expect(Math.abs(netPresentValue([r, ...run]) * (1 + r) - worth) / scale).toBeLessThan(1e-12);
      }),
      { seed: 8 },
    );
  });

  test("of a run put off by a year are those of the run, discounted once", () => {
    fc.assert(
      fc.property(rate, flows, (r, run) => {
        const scale = Math.max(1, ...run.map((flow, k) => Math.abs(flow / (1 + r) ** (k + 1))));
        expect(Math.abs(presentValue([r, 0, ...run]) - netPresentValue([r, ...run])) / scale).toBeLessThan(
          1e-12,
        );
      }),
      { seed: 9 },
    );
  });
});

describe("Payback", () => {
  const cases: [about: string, args: readonly number[], time: number][] = [
    ["is linear within the year that ends at t", [0, -100, 30, 30, 80], 2.5],
    ["falls on a year's end", [0, -100, 50, 50], 2],
    ["counts from the number of the first year", [-3, -100, 200], -2.5],
    ["waits for an outlay in a later year", [0, 0, -100, 100], 2],
    ["covers outlays in several years", [0, -50, -50, 100], 2],
    ["is at once where earlier flows have paid already", [0, 100, -50, 10], 1],
    ["is the first crossing where a later outlay undoes it", [0, -100, 150, -100, 100], 2 / 3],
    ["is never", [0, -100, 50, 40], Number.NaN],
    ["is not of an outlay that is none", [0, 100, 50], Number.NaN],
    ["is not of nothing", [0, 0, 0], Number.NaN],
    ["takes rounding for what it is: three times 0.1 repay 0.3", [0, -0.3, 0.1, 0.1, 0.1], 3],
  ];
  for (const [about, args, time] of cases)
    test(about, () => {
      if (Number.isNaN(time)) expect(payback(args)).toBeNaN();
      else expect(payback(args)).toBeCloseTo(time, 9);
    });

  test("reports how much is recovered, and whether the balance falls below zero again", () => {
    expect(paybackReport([0, -100, 50, 40])).toMatchObject({ outlay: 100, recovered: 0.9 });
    expect(paybackReport([0, -100, 0])).toMatchObject({ outlay: 100, recovered: 0 });
    expect(paybackReport([0, -100, 150, -100, 100])).toMatchObject({ fallsAgain: true, outlay: 200 });
    expect(paybackReport([0, -100, 150, -50, 100])).toMatchObject({ fallsAgain: false });
    expect(paybackReport([0, -100, 150])).toMatchObject({ fallsAgain: false });
  });
});
