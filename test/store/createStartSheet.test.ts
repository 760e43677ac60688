import { expect, test } from "vitest";
import { buildSheet, calculate, cellsOf, valueAt } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { startVariables } from "../../src/model/start.ts";
import { createStartSheet } from "../../src/store/createStartSheet.ts";

test("the start sheet has the whole deal's figures, at its cells", () => {
  const [start, whole] = [createStartSheet(), buildSheet(deal, parseFormula)];
  const [first, all] = [calculate(start), calculate(whole)];
  for (const name of startVariables) {
    expect(cellsOf(start, name)).toEqual(cellsOf(whole, name));
    for (const cell of cellsOf(whole, name)) expect(valueAt(first, cell)).toBe(valueAt(all, cell));
  }
});

test("it carries no notes, sources or formulas", () => {
  const { variables } = createStartSheet().workbook;
  expect(variables.filter(({ note, source, items }) => note ?? source ?? items)).toEqual([]);
  expect(variables.find(({ name }) => name === "hardwareRevenue")?.formula).toBe("");
});
