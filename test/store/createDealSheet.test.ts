import { describe, expect, test } from "vitest";
import { buildSheet, calculate, cellsOf, valueAt } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { createDealSheet } from "../../src/store/createDealSheet.ts";
import { createWholeSheet, explainer } from "../../src/store/explainer.ts";

const valuesOf = (sheet: ReturnType<typeof createDealSheet>): number[] => {
  const calculation = calculate(sheet);
  return deal.variables.flatMap(({ name }) => cellsOf(sheet, name).map((cell) => valueAt(calculation, cell)));
};

describe("the deal that was compiled when the page was built", () => {
  test("calculates to the same digits as one that is built anew, with its texts and without", () => {
    const fresh = valuesOf(buildSheet(deal, parseFormula));
    expect(valuesOf(createDealSheet())).toEqual(fresh);
    expect(valuesOf(createWholeSheet())).toEqual(fresh);
  });

  test("carries no notes, sources or formulas at first; the explainer has them", () => {
    const { variables } = createDealSheet().workbook;
    expect(variables.filter(({ note, source }) => note !== undefined || source !== undefined)).toEqual([]);
    expect(variables.find(({ name }) => name === "hardwareRevenue")?.formula).toBe("");
    expect(explainer.workbook.variables.find(({ name }) => name === "hardwareRevenue")?.formula).toBe(
      "chipSpendShareInForce * roundInForce",
    );
  });
});
