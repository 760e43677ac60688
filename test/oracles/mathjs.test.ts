/** mathjs's own evaluation of generated expressions gives our numbers. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSheet, calculate, cellsOf, valueAt, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { generatedExpression, VALUES } from "../support/peers/generatedExpressions.ts";
import { createMathjs } from "../support/peers/mathjs.ts";

const mathjs = createMathjs();

function ours(formula: string): number {
  const inputs = Object.entries(VALUES).map(([name, input]) => ({ name, input }));
  const workbook: Workbook = {
    title: "One",
    dimensions: [],
    variables: [...inputs, { name: "result", formula }],
  };
  const sheet = buildSheet(workbook, parseFormula);
  expect(sheet.complaints.map(({ message }) => `${formula}: ${message}`)).toEqual([]);
  return valueAt(calculate(sheet), cellsOf(sheet, "result")[0] as number);
}

test("two thousand generated expressions agree to 1e-12", () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const text = generatedExpression((below) => draw(fc.nat, { max: below - 1 }));
      const [here, there] = [ours(text), Number(mathjs.evaluate(text, { ...VALUES }))];
      if (Math.abs(here - there) > 1e-12 * Math.abs(there))
        expect.fail(`${text}: ${here} here, ${there} there`);
      expect(Number.isFinite(here), text).toBe(true);
    }),
    { seed: 20260131, numRuns: 2000, unbiased: true, endOnFailure: true },
  );
});
