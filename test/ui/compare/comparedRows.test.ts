import { expect, test } from "vitest";
import { comparedRows } from "../../../src/ui/compare/comparedRows.ts";
import { outputRows } from "../../../src/ui/compare/outputs.ts";
import { differingInputs } from "../../../src/ui/compare/rows.ts";
import { columnsBeside, smallColumns } from "./smallColumns.ts";

test("what the table shows is a row a value and a scenario, with the scenario first", () => {
  const { sheet, columns } = smallColumns({ raised: 12, company: "Else" });
  const rows = [
    ...outputRows(sheet, { variable: "half" }, () => true),
    ...outputRows(sheet, { variable: "stake", items: ["Fund"] }, () => true),
    ...differingInputs(sheet, columns),
  ];
  const found = comparedRows(columns, rows, (key) => key, {});
  expect(
    found.map(({ scenario, variable, item, value, status }) => [scenario, variable, item, value, status]),
  ).toEqual([
    ["own", "company", "", "Acme", "assumption"],
    ["own", "raised", "", 10, "assumption"],
    ["own", "stake", "Fund", 3, "assumption"],
    ["own", "half", "", 5, "assumption"],
    ["scenario:1", "company", "", "Else", "yours"],
    ["scenario:1", "raised", "", 12, "yours"],
    ["scenario:1", "stake", "Fund", 3.6, "yours"],
    ["scenario:1", "half", "", 6, "yours"],
  ]);
});

test("a choice and a text are those of each column, by its own names", () => {
  const { sheet, columns } = columnsBeside();
  const rows = ["vendor", "firm"].flatMap((variable) => outputRows(sheet, { variable }, () => true));
  expect(
    comparedRows(columns, rows, (key) => key, {}).map(({ scenario, variable, value }) => [
      scenario,
      variable,
      value,
    ]),
  ).toEqual([
    ["own", "vendor", "Chips"],
    ["own", "firm", "Acme"],
    ["preset:published", "supplier", "Lucent"],
    ["preset:published", "company", "Acme"],
  ]);
});
