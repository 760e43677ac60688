import { describe, expect, test } from "vitest";
import { buildSheet, calculate, cellAt, cellsOf, valueAt } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { presets } from "../../src/model/presets/presets.ts";
import { createDealSheets } from "../../src/store/dealSheets.ts";
import { EMPTY_PRESET, unchanged } from "../../src/store/dealState.ts";

type Sheet = ReturnType<typeof buildSheet>;

const valuesOf = (sheet: Sheet): number[] => {
  const calculation = calculate(sheet);
  return deal.variables.flatMap(({ name }) => cellsOf(sheet, name).map((cell) => valueAt(calculation, cell)));
};

describe("the deal that was compiled when the page was built", () => {
  test("calculates to the same digits as one that is built anew", () => {
    const sheet = createDealSheets().sheetOf(unchanged()) ?? expect.fail("no sheet");
    expect(valuesOf(sheet)).toEqual(valuesOf(buildSheet(deal, parseFormula)));
  });

  test("stands on a published deal's inputs: 30 of 852 is 3.52 %", () => {
    const sheet = createDealSheets().sheetOf({ preset: "closed-2026-03" }) ?? expect.fail("no sheet");
    const cell = cellAt(sheet, "supplierOwnership") ?? -1;
    expect(valueAt(calculate(sheet), cell)).toBeCloseTo(30 / 852, 10);
    expect(sheet.workbook.title).not.toBe(deal.title);
  });

  test("is the deal as it is where a name is not known", () => {
    expect(createDealSheets().sheetOf({ preset: "gone" })?.workbook.title).toBe(deal.title);
  });

  test("gives way to an empty sheet, once what builds it is there", async () => {
    const sheets = createDealSheets();
    const empty = { preset: EMPTY_PRESET };
    expect(sheets.sheetOf(empty)).toBeUndefined();
    await sheets.prepare();
    expect(sheets.sheetOf(empty)?.cells).toBe(0);
  });

  test.each(presets.map(({ name }) => name))("opens %s without building anything", (preset) => {
    expect(createDealSheets().sheetOf({ preset })?.complaints).toEqual([]);
  });
});
