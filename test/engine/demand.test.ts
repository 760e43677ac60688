import { describe, expect, test } from "vitest";
import { costOf, demandOf } from "../../src/engine/demand.ts";
import { buildSheet, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";

const along = (count: number) => ({
  name: "d",
  items: Array.from({ length: count }, (_, i) => String(i + 1)),
  from: 1,
});
const book = (variables: Workbook["variables"], count = 10): Workbook => ({
  title: "T",
  dimensions: [along(count)],
  variables,
});

describe("what a workbook asks for", () => {
  test("is counted in cells of variables and checks, and in steps", () => {
    const workbook = {
      ...book([
        { name: "a", over: ["d"], input: 1 },
        { name: "b", over: ["d"], formula: "a + 1" },
      ]),
      checks: [{ name: "c", formula: "b > 0", severity: "error", kind: "k", message: "m" } as const],
    };
    const { cells, steps } = demandOf(workbook, parseFormula, 1000);
    // 10 of a, 10 of b, 10 of the check; b's "+" and its two sides at each of 10 items, and as much for the check.
    expect([cells, steps]).toEqual([30, 60]);
  });

  test("grows with what is summed over, though nothing is summed", () => {
    const sums = book([
      { name: "a", over: ["d"], input: 1 },
      { name: "b", over: ["d"], formula: "sum(a * index(d)) + index(d)" },
    ]);
    const few = demandOf(sums, parseFormula, 1000).steps;
    const many = demandOf({ ...sums, dimensions: [along(100)] }, parseFormula, 1000).steps;
    expect(many).toBeGreaterThan(9 * few);
  });

  test("is not looked into where there are too many cells", () => {
    expect(demandOf(book([{ name: "a", over: ["d"], formula: "1 + 1" }], 1001), parseFormula, 1000)).toEqual({
      cells: 1001,
      steps: 0,
    });
  });
});

describe("what calculating costs", () => {
  test("is an operation a step, and an argument a number summed", () => {
    const sheet = buildSheet(
      book([
        { name: "a", over: ["d"], input: 1 },
        { name: "b", formula: "sum(a) * 2" },
      ]),
      parseFormula,
    );
    // Ten inputs taken over, a sum of ten, and a product.
    expect(costOf(sheet)).toBe(21);
  });

  test("of a circle is that of all its iterations", () => {
    const circle = (iterations: number) =>
      costOf(
        buildSheet(
          { ...book([{ name: "x", formula: "x / 2 + 1" }]), settings: { iterations } },
          parseFormula,
        ),
      );
    expect(circle(2000) / circle(200)).toBeCloseTo(10, 1);
  });
});
