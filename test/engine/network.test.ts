import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circulationAt, largestCirculation, solveAt, solveRounds } from "../../src/engine/network.ts";

describe("x = A x + b", () => {
  test("x1 = x2/2 + 3 and x2 = x1/4 + 1 give 4 and 2", () => {
    const [first, second] = solveRounds([0, 0.5, 0.25, 0], [3, 1]) ?? [];
    expect(first).toBeCloseTo(4, 12);
    expect(second).toBeCloseTo(2, 12);
  });

  test("has no answer where each round passes on as much as the one before: 2 × 0.5 = 1", () => {
    expect(solveRounds([0, 2, 0.5, 0], [3, 1])).toBeUndefined();
  });

  test("is asked item by item, and an error in the question is one in every answer", () => {
    expect(solveAt([1, 0, 0.5, 0.25, 0, 3, 1])).toBeCloseTo(2, 12);
    expect(solveAt([0, 0, Number.NaN, 0.25, 0, 3, 1])).toBeNaN();
    expect(solveAt([0, 0, 0.5, 0.25, 0, 3, 1])).toBeCloseTo(4, 12);
  });

  test("is the sum of all rounds", () => {
    const entry = fc.double({ min: -0.3, max: 0.3, noNaN: true });
    const matrix = fc.array(entry, { minLength: 9, maxLength: 9 });
    const offset = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });
    const property = fc.property(matrix, offset, (a, b) => {
      let round = b;
      const sum = [...b];
      for (let k = 0; k < 500; k++) {
        round = b.map((_, i) => round.reduce((total, x, j) => total + (a[i * 3 + j] ?? 0) * x, 0));
        for (const [i, x] of round.entries()) sum[i] = (sum[i] ?? 0) + x;
      }
      const x = solveRounds(a, b) ?? [];
      for (const [i, total] of sum.entries()) expect(x[i]).toBeCloseTo(total, 8);
    });
    fc.assert(property, { seed: 11, numRuns: 100 });
  });
});

describe("The largest circulation", () => {
  test("between two parties is the smaller of the two flows, both ways: 30 out and 40 back let 30 go round", () => {
    expect([...(largestCirculation([0, 30, 40, 0]) ?? [])]).toEqual([0, 30, 30, 0]);
  });

  test("around three parties is the smallest of the three", () => {
    expect([...(largestCirculation([0, 10, 0, 0, 0, 5, 8, 0, 0]) ?? [])]).toEqual([
      0, 5, 0, 0, 0, 5, 5, 0, 0,
    ]);
  });

  test("prefers the longer circle where two share an edge of 10: 8 round three and 2 round two make 28", () => {
    const flows = [0, 10, 0, 4, 0, 8, 8, 0, 0];
    expect([...(largestCirculation(flows) ?? [])]).toEqual([0, 10, 0, 2, 0, 8, 8, 0, 0]);
  });

  test("keeps what a party pays itself, and takes nothing from flows that never return", () => {
    expect([...(largestCirculation([7, 3, 0, 0]) ?? [])]).toEqual([7, 0, 0, 0]);
  });

  test("is not known of a negative flow", () => {
    expect(largestCirculation([0, -1, 1, 0])).toBeUndefined();
    expect(circulationAt([1, 0, -1, 1, 0])).toBeNaN();
  });

  test("of three parties with whole flows up to 2 has the largest sum of all that balance", () => {
    const edges = [1, 2, 3, 5, 6, 7];
    const whole = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    const property = fc.property(whole, (flows) => {
      const matrix = new Array<number>(9).fill(0);
      for (const [i, edge] of edges.entries()) matrix[edge] = flows[i] ?? 0;
      const found = largestCirculation(matrix) ?? new Float64Array(0);
      expect(found.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(bestByTrial(flows), 9);
    });
    fc.assert(property, { seed: 5, numRuns: 200 });
  });

  test("fits under every edge, balances at every party, and leaves what is no longer circular", () => {
    const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e11, noNaN: true }));
    const property = fc.property(fc.array(amount, { minLength: 25, maxLength: 25 }), (flows) => {
      const round = largestCirculation(flows) ?? new Float64Array(25);
      const total = flows.reduce((sum, flow) => sum + flow, 0);
      for (const [edge, flow] of flows.entries()) {
        expect(round[edge]).toBeGreaterThanOrEqual(0);
        expect(round[edge]).toBeLessThanOrEqual(flow);
      }
      for (let party = 0; party < 5; party++) {
        let balance = 0;
        for (let other = 0; other < 5; other++) {
          balance += (round[party * 5 + other] ?? 0) - (round[other * 5 + party] ?? 0);
        }
        expect(Math.abs(balance)).toBeLessThanOrEqual(1e-10 * total);
      }
      const rest = flows.map((flow, edge) => flow - (round[edge] ?? 0));
      expect(
        (largestCirculation(rest) ?? new Float64Array(1).fill(1)).reduce((a, b) => a + b, 0),
      ).toBeLessThanOrEqual(1e-9 * total);
    });
    fc.assert(property, { seed: 3, numRuns: 150 });
  });
});

/** The largest sum of whole flows under `flows` (ab, ac, ba, bc, ca, cb) that balance at a, b and c. */
function bestByTrial(flows: readonly number[]): number {
  let best = 0;
  const [ab = 0, ac = 0, ba = 0, bc = 0, ca = 0, cb = 0] = flows;
  const upTo = (n: number): number[] => Array.from({ length: n + 1 }, (_, i) => i);
  for (const x of upTo(ab))
    for (const y of upTo(ac))
      for (const z of upTo(ba))
        for (const u of upTo(bc))
          for (const v of upTo(ca))
            for (const w of upTo(cb))
              if (x + y === z + v && z + u === x + w && v + w === y + u)
                best = Math.max(best, x + y + z + u + v + w);
  return best;
}
