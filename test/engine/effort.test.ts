import { describe, expect, test } from "vitest";
import { checkFormula } from "../../src/engine/check.ts";
import { effortOf } from "../../src/engine/effort.ts";
import { namesOf } from "../../src/engine/names.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { workbookOf } from "../support/sheets.ts";

const { names } = namesOf(
  workbookOf({
    dimensions: { ten: Array.from({ length: 10 }, (_, i) => `t${i}`), years: [1, 100] },
    variables: {
      a: 1,
      t: { over: ["ten"], input: 1 },
      y: { over: ["years"], input: 1 },
      m: { over: ["ten as from", "ten as into"], input: 1 },
      k: { choice: "ten", input: "t1" },
    },
  }),
);

/** Steps for `count` cells of a formula. */
function steps(formula: string, count = 1): number {
  const parsed = parseFormula(formula);
  if ("complaint" in parsed) expect.fail(parsed.complaint.message);
  const checked = checkFormula(parsed.tree, formula, names);
  expect(checked.complaints).toEqual([]);
  return effortOf(checked, names, count);
}

describe("The steps of a formula are its parts, as often as they are lowered:", () => {
  const cases: [formula: string, count: number, steps: number][] = [
    ["a", 1, 1],
    ["a + 1", 1, 3],
    ["a + 1", 10, 30],
    ["abs(a) * 2 > 3", 1, 6],
    // The sum, and its part at ten items.
    ["sum(t)", 1, 1 + 10],
    // From ten cells the sum is asked for ten times and made once.
    ["t / sum(t)", 10, 10 + 10 + 10 + 10],
    ["sum(t * y)", 1, 1 + 1000 * 3],
    ["sum(sum(t * y, ten))", 1, 1 + 100 * 1 + 1000 * 3 + 1000],
    ["max(t, 5)", 10, 30],
    ["prev(y, 0)", 100, 300],
    ["cumulative(y)", 100, 200],
    ["npv(a, y)", 1, 1 + 100 + 100],
    ['t["t1"]', 1, 2],
    // A choice may pick any of the ten.
    ["t[k]", 1, 1 + 1 + 10],
    ["shift(y, a)", 100, 100 + 100 * 100 * 2],
    ["circulation(m)", 100, 100 + 100 * 100],
  ];
  for (const [formula, count, expected] of cases) {
    test(`${formula} in ${count}`, () => {
      // The name of a dimension as an argument is counted too, and may be.
      expect(steps(formula, count)).toBeGreaterThanOrEqual(expected);
      expect(steps(formula, count)).toBeLessThanOrEqual(1.5 * expected + 1);
    });
  }

  test("nested picks multiply", () => {
    expect(steps("last(shift(shift(shift(y, a), a), a))")).toBeGreaterThan(100 ** 3);
  });
});
