import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createCalculation } from "../../src/store/createCalculation.ts";
import { createProblems } from "../../src/store/createProblems.ts";
import { explainer } from "../../src/store/explainer.ts";
import { smallSheet } from "./smallSheet.ts";

test("a check that does not hold is told once, with the input it belongs to", () => {
  const sheet = smallSheet();
  const calculation = createRoot(() => createCalculation(sheet, [], (run) => run()));
  calculation.explainWith(explainer);
  const problems = createRoot(() => createProblems(calculation));
  expect(problems()).toEqual([]);
  calculation.edit([{ cell: sheet.variables.get("price")?.first ?? -1, value: 60e9 }]);
  expect(problems().map(({ severity, at, problem }) => [severity, at, problem.kind])).toEqual([
    ["warning", "price", "dear"],
  ]);
  calculation.edit([{ cell: sheet.variables.get("price")?.first ?? -1, value: undefined }]);
  expect(problems()).toEqual([]);
});
