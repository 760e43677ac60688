import { expect, test } from "vitest";
import type { ChangedInput } from "../../src/analysis/changedInputs.ts";
import { eachCell, eachVariable } from "../../src/analysis/players.ts";
import { cell, sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["A", "B"] },
  variables: { p: 3, h: { over: ["holders"], input: { A: 1, B: 2 } }, q: 4 },
});
const inputs: readonly ChangedInput[] = ["p", 'h["A"]', 'h["B"]', "q"].map((name) => ({
  cell: cell(sheet, name),
  toCell: cell(sheet, name),
  from: { value: 0, isGiven: true },
  to: { value: 1, isGiven: true },
}));
const [p, a, b, q] = inputs;

test("Each cell can be changed by itself", () => {
  expect(eachCell(inputs)).toEqual([{ inputs: [p] }, { inputs: [a] }, { inputs: [b] }, { inputs: [q] }]);
});

test("The cells of a variable can be changed together", () => {
  expect(eachVariable(sheet, inputs)).toEqual([{ inputs: [p] }, { inputs: [a, b] }, { inputs: [q] }]);
});
