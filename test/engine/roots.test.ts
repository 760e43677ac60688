import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brent, rootsOnGrid } from "../../src/engine/roots.ts";

describe("Brent's method", () => {
  const cases: [about: string, f: (x: number) => number, a: number, b: number, root: number][] = [
    ["a line", (x) => 2 * x - 3, 0, 10, 1.5],
    ["x² - 2", (x) => x * x - 2, 0, 2, Math.SQRT2],
    ["x³, flat at its root", (x) => x ** 3, -1, 2, 0],
    ["cos x - x", (x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ["a step", (x) => (x < 0.3 ? -1 : 1), 0, 1, 0.3],
    ["a falling function", (x) => Math.exp(-x) - 0.25, 0, 5, Math.log(4)],
    ["a root at the left end", (x) => x, 0, 1, 0],
    ["a root at the right end", (x) => x - 1, 0, 1, 1],
    ["ends given the other way round", (x) => x - 0.25, 1, 0, 0.25],
    ["infinite at one end", (x) => (x === 0 ? Number.NEGATIVE_INFINITY : Math.log(x)), 0, 3, 1],
    ["a very steep one", (x) => Math.tanh(1e6 * (x - 0.7)), 0, 1, 0.7],
    ["tiny values", (x) => 1e-300 * (x - 0.5), 0, 2, 0.5],
  ];
  for (const [about, f, a, b, root] of cases)
    test(about, () => expect(brent(f, a, b)).toBeCloseTo(root, about.startsWith("x³") ? 5 : 12));

  test("takes few steps: each of these is found in at most 14 evaluations, where bisection takes 50", () => {
    const functions: [f: (x: number) => number, a: number, b: number][] = [
      [(x) => x ** 9 - 0.3, 0, 1],
      [(x) => Math.cos(x) - x, 0, 1],
      [(x) => x * x - 2, 0, 2],
      [(x) => Math.exp(-x) - 0.25, 0, 5],
    ];
    for (const [f, a, b] of functions) {
      let evaluations = 0;
      const counted = (x: number): number => {
        evaluations += 1;
        return f(x);
      };
      expect(Math.abs(f(brent(counted, a, b)))).toBeLessThan(1e-14);
      expect(evaluations).toBeLessThanOrEqual(14);
    }
  });

  test("stays within its bracket and finds the root of any cubic that has one there", () => {
    const root = fc.double({ min: -0.9, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(root, fc.double({ min: 0.1, max: 10, noNaN: true }), (r, slope) => {
        const found = brent((x) => slope * (x - r) * (1 + x * x), -1, 1);
        expect(Math.abs(found - r)).toBeLessThan(1e-14);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe("Roots on a grid", () => {
  const grid = [-3, -2, -1, 0, 1, 2, 3];

  test("are found between the points where the sign changes, in order", () => {
    const roots = rootsOnGrid((x) => (x + 1.5) * (x - 0.25) * (x - 2.75), grid);
    expect(roots).toEqual([expect.closeTo(-1.5, 12), expect.closeTo(0.25, 12), expect.closeTo(2.75, 12)]);
  });

  test("are found once where a point is a root itself, the first and last too", () => {
    expect(rootsOnGrid((x) => x, grid)).toEqual([0]);
    expect(rootsOnGrid((x) => (x + 3) * (x - 3), grid)).toEqual([-3, 3]);
    expect(rootsOnGrid((x) => x * x, grid)).toEqual([0]);
  });

  test("are found where two lie between two points of the grid", () => {
    const close = (at: number) => rootsOnGrid((x) => (x - at) * (x - at - 0.01), grid);
    for (const at of [0.4, 0.98, 1.2, -2.6])
      expect(close(at)).toEqual([expect.closeTo(at, 9), expect.closeTo(at + 0.01, 9)]);
  });

  test("are found where the function only touches 0", () => {
    expect(rootsOnGrid((x) => (x - 0.3) ** 2, grid)).toEqual([expect.closeTo(0.3, 6)]);
    expect(rootsOnGrid((x) => -((x + 1.7) ** 2), grid)).toEqual([expect.closeTo(-1.7, 6)]);
  });

  test("are none where it comes near 0 without touching it, or never comes near", () => {
    expect(rootsOnGrid((x) => (x - 0.3) ** 2 + 1e-6, grid)).toEqual([]);
    expect(rootsOnGrid((x) => x * x + 1, grid)).toEqual([]);
  });
});
