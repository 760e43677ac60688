import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSheet, calculate, calculateBlock, cellAt, valueAt } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";

const INPUTS = [
  "roundSize",
  "valuation",
  "chipSpendShare",
  "baselineShare",
  "grossMargin",
  "exitValue",
] as const;

test("a block of scenarios has, cell by cell, the digits of each scenario calculated alone", () => {
  const sheet = buildSheet(deal, parseFormula);
  const cells = INPUTS.map((name) => cellAt(sheet, name) as number);
  const scenario = fc.tuple(
    fc.double({ min: 0, max: 2e11, noNaN: true }),
    fc.double({ min: 1e11, max: 2e12, noNaN: true }),
    ...INPUTS.slice(2, 5).map(() => fc.double({ min: -0.2, max: 1.2, noNaN: true })),
    fc.double({ min: 0, max: 3e12, noNaN: true }),
  );
  const property = fc.property(fc.array(scenario, { minLength: 1, maxLength: 9 }), (scenarios) => {
    const edits = scenarios.map((values) => values.map((value, i) => ({ cell: cells[i] as number, value })));
    const columns = calculateBlock(sheet, edits);
    for (const [k, edit] of edits.entries()) {
      const alone = calculate(sheet, edit);
      for (let cell = 0; cell < sheet.cells; cell++) expect(columns[cell]?.[k]).toBe(valueAt(alone, cell));
    }
  });
  fc.assert(property, { seed: 7, numRuns: 25 });
});

test("a circular group is solved for each scenario of a block: x = 0.5 x + a is 2 a, and x = 2 x + a is an error", () => {
  const sheet = buildSheet(
    {
      title: "Loop",
      dimensions: [],
      variables: [
        { name: "a", input: 3 },
        { name: "slope", input: 0.5 },
        { name: "x", formula: "slope * x + a" },
      ],
    },
    parseFormula,
  );
  const [a, slope, x] = ["a", "slope", "x"].map((name) => cellAt(sheet, name) as number) as [
    number,
    number,
    number,
  ];
  const columns = calculateBlock(sheet, [[], [{ cell: a, value: 5 }], [{ cell: slope, value: 2 }]]);
  expect([...(columns[x] ?? [])]).toEqual([6, 10, Number.NaN]);
});
