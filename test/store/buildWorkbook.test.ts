import { expect, test } from "vitest";
import { calculate, cellAt, valueAt } from "../../src/engine/index.ts";
import { buildWorkbook } from "../../src/store/buildWorkbook.ts";

test("a workbook's formulas are parsed and calculated", () => {
  const sheet = buildWorkbook({
    title: "Small",
    dimensions: [],
    variables: [
      { name: "a", input: 2 },
      { name: "b", formula: "a * 21" },
    ],
  });
  expect(valueAt(calculate(sheet), cellAt(sheet, "b") ?? -1)).toBe(42);
});
