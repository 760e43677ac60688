import { describe, expect, test } from "vitest";
import { buildWithin, costOf, demandOf } from "../../src/engine/demand.ts";
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
    const { cells, steps } = demandOf(workbook, parseFormula);
    // 10 of a, 10 of b, 10 of the check; b's "+" and its two sides at each of 10 items, and as much for the check.
    expect([cells, steps]).toEqual([30, 60]);
  });

  test("grows with what is summed over, though nothing is summed", () => {
    const sums = book([
      { name: "a", over: ["d"], input: 1 },
      { name: "b", over: ["d"], formula: "sum(a * index(d)) + index(d)" },
    ]);
    const few = demandOf(sums, parseFormula).steps;
    const many = demandOf({ ...sums, dimensions: [along(100)] }, parseFormula).steps;
    expect(many).toBeGreaterThan(9 * few);
  });
});

describe("a workbook within limits", () => {
  const limits = { items: 1000, cells: 1000, steps: 10_000, cost: 10_000 };
  const within = (workbook: Workbook) => buildWithin(workbook, parseFormula, limits);

  test("is built", () => {
    const built = within(book([{ name: "a", over: ["d"], formula: "1 + 1" }]));
    expect("sheet" in built && built.sheet.cells).toBe(10);
  });

  test.each<[string, Workbook, object]>([
    [
      "items",
      { ...book([]), dimensions: [along(600), { ...along(600), name: "e" }] },
      { of: "items", count: 1200 },
    ],
    [
      "cells",
      {
        ...book([{ name: "a", over: ["d", "e"], input: 1 }]),
        dimensions: [along(40), { ...along(40), name: "e" }],
      },
      { of: "cells", count: 1600 },
    ],
    [
      "cells of checks",
      {
        ...book([{ name: "a", over: ["d"], input: 1 }], 600),
        checks: [{ name: "c", formula: "a > 0", severity: "error", kind: "k", message: "m" }],
      },
      { of: "cells", count: 1200 },
    ],
    [
      "steps",
      book(
        [
          { name: "a", over: ["d"], input: 1 },
          { name: "b", over: ["d"], formula: "sum(a * index(d)) + index(d)" },
          { name: "c", over: ["d"], formula: "cumulative(a) * shift(a, 1) * cumulative(b) * shift(b, 1)" },
        ],
        100,
      ),
      { of: "steps" },
    ],
    [
      "operations of a circle",
      { ...book([{ name: "x", formula: "x / 2 + 1" }]), settings: { iterations: 10_000 } },
      { of: "cost" },
    ],
  ])("is refused with what is beyond them: %s", (_, workbook, excess) => {
    expect(within(workbook)).toMatchObject({ excess });
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
