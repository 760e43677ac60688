import { expect, test } from "vitest";
import { type Calculation, cellsOf } from "../../src/engine/index.ts";
import { inUse } from "../../src/io/inUse.ts";
import { resultRows } from "../../src/io/results.ts";
import { calculateFile } from "../support/calculateFile.ts";

const file = {
  loopsheet: 1,
  title: "Tranches",
  dimensions: {
    tranches: { from: 1, to: 4, inUse: "trancheCount" },
    holders: ["A", "B"],
  },
  variables: [
    { name: "trancheCount", input: 3, range: [1, 4] },
    { name: "part", over: ["tranches"], input: 1 },
    { name: "paid", over: ["tranches", "holders"], formula: "part" },
    { name: "bought", over: ["holders", "tranches"], formula: "part" },
    { name: "whole", formula: "sum(part)" },
  ],
};

/** The places of a variable's cells that are in use, from 0. */
const used = (calculation: Calculation, name: string): number[] => {
  const placed = calculation.sheet.variables.get(name) ?? expect.fail(name);
  const isUsed = inUse(calculation);
  return cellsOf(calculation.sheet, name)
    .filter((cell) => isUsed(placed, cell))
    .map((cell) => cell - placed.first);
};

test("As many items are in use as the variable that says so", () => {
  const calculation = calculateFile(file, { trancheCount: 2 });
  expect(used(calculation, "part")).toEqual([0, 1]);
  // Tranche 1 for A and B, tranche 2 for A and B; and the other way round.
  expect(used(calculation, "paid")).toEqual([0, 1, 2, 3]);
  expect(used(calculation, "bought")).toEqual([0, 1, 4, 5]);
  expect(used(calculation, "whole")).toEqual([0]);
});

test("All are in use where their count is an error, or its variable does not exist", () => {
  expect(used(calculateFile(file, { trancheCount: 9 }), "part")).toEqual([0, 1, 2, 3]);
  const nameless = {
    ...file,
    dimensions: { ...file.dimensions, tranches: { from: 1, to: 4, inUse: "none" } },
  };
  expect(used(calculateFile(nameless), "part")).toEqual([0, 1, 2, 3]);
});

test("Results leave out what is not in use, and still count it", () => {
  const calculation = calculateFile(file);
  const rows = resultRows(calculation, { scenario: "Base" });
  expect(rows.filter(({ variable }) => variable === "part").map(({ item }) => item)).toEqual([1, 2, 3]);
  expect(rows.find(({ variable }) => variable === "whole")?.value).toBe(4);
  const all = resultRows(calculation, { scenario: "Base", all: true });
  expect(all.filter(({ variable }) => variable === "part").map(({ item }) => item)).toEqual([1, 2, 3, 4]);
});
