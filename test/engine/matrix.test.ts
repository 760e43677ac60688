import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Matrix, solveLinear, spectralRadius } from "../../src/engine/matrix.ts";

describe("The spectral radius, by hand-made eigenvalues", () => {
  const cases: [about: string, matrix: Matrix, radius: number][] = [
    ["none", [], 0],
    ["one number", [[0.5]], 0.5],
    ["one negative number", [[-2]], 2],
    ["zero", [[0]], 0],
    [
      "a diagonal: 0.2, -0.9",
      [
        [0.2, 0],
        [0, -0.9],
      ],
      0.9,
    ],
    [
      "a triangle: its diagonal counts, not its large corner",
      [
        [0.5, 1000],
        [0, 0.25],
      ],
      0.5,
    ],
    [
      "a swap: 1, -1",
      [
        [0, 1],
        [1, 0],
      ],
      1,
    ],
    [
      "a quarter turn: i, -i",
      [
        [0, -1],
        [1, 0],
      ],
      1,
    ],
    [
      "a turn that shrinks: 0.3 ± 0.4 i",
      [
        [0.3, -0.4],
        [0.4, 0.3],
      ],
      0.5,
    ],
    [
      "nilpotent: 0, 0",
      [
        [0, 1],
        [0, 0],
      ],
      0,
    ],
    [
      "all handed on twice, then gone: 0, 0, 0, 0",
      [
        [0, 0, 0, 0],
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 0, 0],
      ],
      0,
    ],
    [
      "all handed on four times beside a loop that keeps a half: 0.5",
      [
        [0.5, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0, 0],
        [0, 0, 1, 0, 0, 0],
        [0, 0, 0, 1, 0, 0],
        [0, 0, 0, 0, 1, 0],
      ],
      0.5,
    ],
    [
      "nilpotent with no zero in it: 0, 0",
      [
        [1, -1],
        [1, -1],
      ],
      0,
    ],
    [
      "a double eigenvalue with one eigenvector: 0.5, 0.5",
      [
        [0.5, 1],
        [0, 0.5],
      ],
      0.5,
    ],
    [
      "Fibonacci's: the golden ratio",
      [
        [1, 1],
        [1, 0],
      ],
      (1 + Math.sqrt(5)) / 2,
    ],
    [
      "2 by 2: 5, 2",
      [
        [4, 1],
        [2, 3],
      ],
      5,
    ],
    [
      "3 by 3: 2, 3, 5 turned about",
      [
        [2, 0, 0],
        [1, 2, 1],
        [-1, 0, 3],
      ],
      3,
    ],
    [
      "very large",
      [
        [1e200, 0],
        [0, 1],
      ],
      1e200,
    ],
    [
      "very small",
      [
        [0, 1e-100],
        [1e-100, 0],
      ],
      1e-100,
    ],
  ];
  for (const [about, matrix, radius] of cases) {
    test(about, () => {
      const found = spectralRadius(matrix);
      if (radius === 0) expect(found).toBeLessThan(1e-7);
      else expect(found / radius).toBeCloseTo(1, 12);
    });
  }

  test("the rows of a matrix that add up to s have s as an eigenvalue", () => {
    const row = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 4 }), (rows) => {
        const stochastic = rows.map((entries) => {
          const sum = entries.reduce((a, b) => a + b, 0);
          return entries.map((entry) => (0.7 * entry) / sum);
        });
        expect(spectralRadius(stochastic)).toBeCloseTo(0.7, 12);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe("A x = b", () => {
  test("is solved", () => {
    expect(solveLinear([[2]], [6])).toEqual([3]);
    expect(
      solveLinear(
        [
          [1, 2],
          [3, 4],
        ],
        [5, 6],
      )?.map((x) => Math.round(x * 1e12) / 1e12),
    ).toEqual([-4, 4.5]);
  });

  test("is solved where a pivot is 0", () => {
    expect(
      solveLinear(
        [
          [0, 1],
          [1, 0],
        ],
        [3, 4],
      ),
    ).toEqual([4, 3]);
  });

  test("has no solution where A is singular", () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeUndefined();
    expect(solveLinear([[0]], [1])).toBeUndefined();
  });

  test("leaves its arguments as they are", () => {
    const [matrix, right] = [
      [
        [0, 1],
        [1, 0],
      ],
      [3, 4],
    ];
    solveLinear(matrix as Matrix, right as readonly number[]);
    expect([matrix, right]).toEqual([
      [
        [0, 1],
        [1, 0],
      ],
      [3, 4],
    ]);
  });

  test("holds for the solution found, whatever a well-conditioned A", () => {
    const entries = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(entries, (flat) => {
        const matrix = Array.from({ length: 5 }, (_, i) =>
          Array.from({ length: 5 }, (_, j) => (flat[5 * i + j] ?? 0) + (i === j ? 6 : 0)),
        );
        const right = flat.slice(25);
        const x = solveLinear(matrix, right) ?? expect.fail();
        for (const [i, row] of matrix.entries())
          expect(row.reduce((sum, entry, j) => sum + entry * (x[j] ?? 0), 0)).toBeCloseTo(right[i] ?? 0, 12);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
