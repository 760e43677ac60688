import { expect, test } from "vitest";
import { variableNamed } from "../../../src/engine/index.ts";
import { tableText } from "../../../src/ui/compare/copyTable.ts";
import { smallColumns } from "./smallColumns.ts";

const { sheet } = smallColumns();
const placed = (name: string) => {
  const found = variableNamed(sheet, name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};
const heads = { row: "Row", unit: "Unit", columns: ["As published", "=Bull"] };
const rows = [
  { label: "Raised", placed: placed("raised"), values: [10e9, 1e9 / 3] },
  { label: "Part, Fund", placed: placed("part"), values: [0.125, undefined] },
  { label: "Supplier", placed: placed("supplier"), values: ["Chips", "Fund"] },
  { label: "Half", placed: placed("half"), values: [Number.NaN, 5e9] },
];

test("a row is a line, a column a scenario, with all digits that count", () => {
  expect(tableText(heads, rows, { decimalSign: ".", missing: "#N/A" })).toBe(
    [
      "Row\tUnit\tAs published\t'=Bull",
      "Raised\t$B\t10\t0.333333333333333",
      "Part, Fund\t%\t12.5%\t",
      "Supplier\t\tChips\tFund",
      "Half\t$B\t#N/A\t5",
    ].join("\r\n"),
  );
});

test("a decimal comma stands where the language has one", () => {
  expect(tableText(heads, rows.slice(1, 2), { decimalSign: ",", missing: "#N/B" })).toContain("12,5%");
});
