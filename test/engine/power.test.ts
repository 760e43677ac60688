import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { power } from "../../src/engine/power.ts";

/** How many doubles lie between two of the same sign. */
function apart(a: number, b: number): number {
  const bits = (x: number): bigint => new BigInt64Array(new Float64Array([x]).buffer)[0] as bigint;
  const difference = bits(a) - bits(b);
  return Number(difference < 0n ? -difference : difference);
}

describe("x to the power y", () => {
  it.each([
    [2, 10, 1024],
    [10, 2, 100],
    [3, 4, 81],
    [-3, 3, -27],
    [-3, 4, 81],
    [1.5, 2, 2.25],
    [4, 0.5, 2],
    [2, -1074, 5e-324],
    [2, -1022, 2.2250738585072014e-308],
    [2, 1023, 8.98846567431158e307],
    [2, 1024, Number.POSITIVE_INFINITY],
    [2, -1075, 0],
    [0.5, 1075, 0],
    [1, 1e300, 1],
    [-1, 3, -1],
    [7, 1, 7],
    [7, 0, 1],
    [0, 0, 1],
    [0, 3, 0],
    [0, -1, Number.POSITIVE_INFINITY],
    [1e300, 1e300, Number.POSITIVE_INFINITY],
    [1e300, -1e300, 0],
    [0.5, Number.POSITIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, -1, 0],
    [Number.NEGATIVE_INFINITY, 3, Number.NEGATIVE_INFINITY],
    [1 + 2 ** -30, 2 ** 33, 2980.957970938],
  ])("%d to the %d is %d", (x, y, expected) => {
    if (y === 2 ** 33) expect(power(x, y)).toBeCloseTo(Math.E ** 8 * (1 - 8 * 2 ** -31), 4);
    else expect(power(x, y)).toBe(expected);
  });

  it("is an error where it is not real", () => {
    expect(power(-8, 1 / 3)).toBeNaN();
    expect(power(Number.NaN, 1)).toBeNaN();
    expect(power(2, Number.NaN)).toBeNaN();
    expect(power(1, Number.POSITIVE_INFINITY)).toBeNaN();
  });

  it("is within two last places of the machine's own", () => {
    const base = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    const exponent = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(base, exponent, (x, y) => {
        const theirs = x ** y;
        if (theirs < 1e-307 || theirs > 1e307) return;
        expect(apart(power(x, y), theirs)).toBeLessThanOrEqual(2);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });

  it("is that near to growth rates too", () => {
    const rate = fc.double({ min: 0.5, max: 2, noNaN: true });
    const years = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(rate, years, (x, y) => {
        expect(apart(power(x, y), x ** y)).toBeLessThanOrEqual(2);
      }),
      { seed: 8, numRuns: 5000 },
    );
  });

  it("gives whole powers of small whole numbers exactly", () => {
    for (let x = 2; x <= 12; x++)
      for (let y = 1, product = x; product < 2 ** 53; y++, product *= x) expect(power(x, y)).toBe(product);
  });
});
