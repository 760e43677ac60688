import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presentValue } from "../../src/engine/finance.ts";
import {
  discounted,
  hasError,
  internalRate,
  internalRateByDays,
  internalRates,
  internalRatesByDays,
} from "../../src/engine/internalRate.ts";

/** Flows whose present value is 0 at these rates only: the product of (1 + rate - growth) over the growths. */
function flowsWithRates(rates: readonly number[]): readonly number[] {
  let flows = [-1];
  for (const rate of rates) flows = [...flows, 0].map((flow, k) => flow - (1 + rate) * (flows[k - 1] ?? 0));
  return flows;
}

describe("The internal rate", () => {
  const cases: [about: string, flows: readonly number[], rate: number][] = [
    ["doubles in a year", [-100, 200], 1],
    ["two years of 10 %", [-100, 0, 121], 0.1],
    ["0 %", [-100, 50, 50], 0],
    ["a loss of half", [-100, 50], -0.5],
    ["1,000 %", [-1, 11], 10],
    ["-99.9 %", [-1000, 1], -0.999],
    ["of the other sign", [100, -121], 0.21],
    ["behind years of nothing", [0, 0, -100, 110, 0, 0], 0.1],
    ["of very large flows", [-1e300, 1.1e300], 0.1],
    ["of very small flows", [-1e-300, 1.1e-300], 0.1],
    ["of a loan: 1000 back in 12 payments of 100", [-1000, ...Array(12).fill(100)], 0.0292285],
  ];
  for (const [about, flows, rate] of cases)
    test(`${about} is ${rate}`, () =>
      expect(internalRate(flows)).toBeCloseTo(rate, about.startsWith("of a loan") ? 7 : 11));

  test("of Excel's own example: -70000, 12000, 15000, 18000, 21000, 26000 is 8.7 %", () => {
    expect(internalRate([-70000, 12000, 15000, 18000, 21000, 26000])).toBeCloseTo(0.0866309480365316, 12);
    expect(internalRate([-70000, 12000, 15000, 18000, 21000])).toBeCloseTo(-0.02124484827, 10);
  });

  test("needs a change of sign, and lies from -99.99 % to 1,000 %", () => {
    for (const flows of [[100, 10], [-5], [], [0, 0], [-1, -2, 0]]) expect(internalRates(flows)).toEqual([]);
    expect(internalRates([-1, 11.1])).toEqual([]);
    expect(internalRates([-100_000, 1])).toEqual([]);
    expect(internalRates([-1, Number.NaN, 5])).toEqual([]);
  });

  test("brings the present value to 0: NPV(IRR) = 0", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), amounts, (outlay, back) => {
        const flows = [-outlay, ...back];
        const [rate] = internalRates(flows);
        if (rate === undefined) return;
        const largest = Math.max(...flows.map((flow, k) => Math.abs(flow / (1 + rate) ** k)));
        expect(Math.abs(presentValue([rate, ...flows])) / largest).toBeLessThan(1e-10);
      }),
      { seed: 10, numRuns: 500 },
    );
  });

  test("of flows that change sign once is found wherever it lies", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9990, max: 99_900 }),
        fc.integer({ min: 1, max: 30 }),
        (hundredths, years) => {
          const rate = hundredths / 10_000;
          const flows = [-1, ...Array(years - 1).fill(0), (1 + rate) ** years];
          expect(internalRate(flows)).toBeCloseTo(rate, 9);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe("Several internal rates", () => {
  test("are all listed, the one nearest 10 % first", () => {
    expect(flowsWithRates([0.25, 4])).toEqual([-1, 6.25, -6.25]);
    expect(internalRates([-1, 6.25, -6.25])).toEqual([expect.closeTo(0.25, 11), expect.closeTo(4, 10)]);
    expect(internalRates(flowsWithRates([0, 0.15, 1]))).toEqual([
      expect.closeTo(0.15, 10),
      expect.closeTo(0, 10),
      expect.closeTo(1, 10),
    ]);
    expect(internalRate([-1, 6.25, -6.25])).toBeCloseTo(0.25, 11);
  });

  test("are found when they lie close together: 8 % and 11 %", () => {
    expect(internalRates(flowsWithRates([0.08, 0.11]))).toEqual([
      expect.closeTo(0.11, 9),
      expect.closeTo(0.08, 9),
    ]);
  });

  test("are found wherever two of them lie, 1 % apart or more", () => {
    const rates = fc.uniqueArray(fc.integer({ min: -80, max: 500 }), { minLength: 2, maxLength: 2 });
    fc.assert(fc.property(rates, areFound), { seed: 12, numRuns: 500 });
  });

  test("are found wherever three of them lie, some way apart", () => {
    const gap = fc.integer({ min: 10, max: 100 });
    const rates = fc
      .tuple(fc.integer({ min: -50, max: 100 }), gap, gap)
      .map(([first, second, third]) => [first, first + second, first + second + third]);
    fc.assert(fc.property(rates, areFound), { seed: 13, numRuns: 300 });
  });

  function areFound(percents: readonly number[]): void {
    const expected = percents.map((percent) => percent / 100).sort((a, b) => a - b);
    const found = [...internalRates(flowsWithRates(expected))].sort((a, b) => a - b);
    expect(found).toHaveLength(expected.length);
    for (const [i, rate] of found.entries()) expect(rate).toBeCloseTo(expected[i] ?? Number.NaN, 6);
  }

  test("fall together where the worth only touches 0: 10 % twice", () => {
    expect(internalRates([-100, 220, -121])).toEqual([expect.closeTo(0.1, 6)]);
  });
});

describe("The internal rate by days", () => {
  test("counts days of a year of 365 from the first flow", () => {
    expect(internalRateByDays([-100, 121, 0, 730])).toBeCloseTo(0.1, 12);
    expect(internalRateByDays([-100, 121, 5000, 5730])).toBeCloseTo(0.1, 12);
    expect(internalRateByDays([-100, 110, 0, 182.5])).toBeCloseTo(0.21, 12);
  });

  test("of Excel's own example is 37.34 %", () => {
    // XIRR: 2008-01-01, 2008-03-01, 2008-10-30, 2009-02-15, 2009-04-01.
    const days = [0, 60, 303, 411, 456];
    expect(internalRateByDays([-10000, 2750, 4250, 3250, 2750, ...days])).toBeCloseTo(0.373362535, 8);
  });

  test("takes flows in any order but before the first", () => {
    expect(internalRateByDays([-100, 60, 66, 0, 730, 365])).toBeCloseTo(
      internalRateByDays([-100, 66, 60, 0, 365, 730]),
      12,
    );
    expect(internalRatesByDays([-100, 110, 10, 5])).toEqual([]);
    expect(internalRatesByDays([100, 110, 0, 5])).toEqual([]);
    expect(internalRatesByDays([-100, 110, 0, Number.NaN])).toEqual([]);
  });

  test("lists several", () => {
    expect(internalRatesByDays([-1, 6.25, -6.25, 0, 365, 730])).toEqual([
      expect.closeTo(0.25, 11),
      expect.closeTo(4, 10),
    ]);
  });
});

test("discounted is Horner's rule: 1 + 2 v + 4 v² at v = 3 is 43", () => {
  expect(discounted(3, [1, 2, 4], 0)).toBe(43);
  expect(discounted(3, [99, 1, 2, 4], 1)).toBe(43);
});

test("hasError finds an error among values", () => {
  expect([hasError([1, 2]), hasError([1, Number.NaN]), hasError([])]).toEqual([false, true, false]);
});
