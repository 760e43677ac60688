import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle, sumOf } from "../../src/analysis/settle.ts";

describe("Settling", () => {
  test("leaves parts that add up as they are", () => {
    expect(settle([15, 14], 29)).toEqual([15, 14]);
  });

  test("puts what rounding leaves over on the largest part", () => {
    // 0.1 + 0.2 is 0.30000000000000004 in doubles.
    const settled = settle([0.2, 0.1], 0.3);
    expect(sumOf(settled)).toBe(0.3);
    expect(settled[1]).toBe(0.1);
    expect(settled[0]).toBeCloseTo(0.2, 15);
  });

  test("leaves a part of 0 at 0", () => {
    expect(settle([0.2, 0.1, 0], 0.3)[2]).toBe(0);
    expect(settle([0, 0], 0)).toEqual([0, 0]);
  });

  test("goes to a smaller part where the largest cannot hold so little", () => {
    // Doubles near 1e16 are 2 apart.
    const settled = settle([1e16, -1e16, 0.25], 0.5);
    expect(sumOf(settled)).toBe(0.5);
  });
});

test("Parts of a difference of two larger numbers add up to the last digit", () => {
  const step = fc.double({ min: -1e11, max: 1e11, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 1e13, max: 2e13, noNaN: true }),
      fc.array(step, { minLength: 1, maxLength: 14 }),
      fc.nat(1000),
      (from, steps, off) => {
        const to = steps.reduce((value, by) => value + by, from);
        // Each a little wrong.
        const parts = steps.map((by) => by * (1 + (off - 500) * 1e-15));
        parts.sort((one, other) => Math.abs(other) - Math.abs(one));
        expect(sumOf(settle(parts, to - from))).toBe(to - from);
      },
    ),
    { seed: 11, numRuns: 2000 },
  );
});
