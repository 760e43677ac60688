import { expect, test } from "vitest";
import { calculate } from "../../src/engine/index.ts";
import { createDealSheets } from "../../src/store/dealSheets.ts";
import { unchanged } from "../../src/store/dealState.ts";
import { explainer } from "../../src/store/explainer.ts";

test("errors of the compiled sheet are explained in the workbook's own words", () => {
  const sheet = createDealSheets().sheetOf(unchanged()) ?? expect.fail("no sheet");
  const cellOf = (name: string): number => sheet.variables.get(name)?.first ?? -1;
  const calculation = calculate(sheet, [{ cell: cellOf("roundSize"), value: 900e9 }]);
  const error = explainer.errorOf(calculation, cellOf("postMoneyValuation"));
  expect(error?.kind).toBe("non_positive_premoney");
  expect(error?.own).toContain("leaves nothing before the money");
  expect(explainer.failedChecks(calculation).map(({ check }) => check.at)).toContain("valuation");
  expect(explainer.inputsBehind(sheet, cellOf("hardwareRevenue"))).toContain(cellOf("chipSpendShare"));
});
