/** Columns of a sheet of a few cells, for tests of what is compared. */
import { createRoot } from "solid-js";
import type { Overrides } from "../../../src/document/overrides.ts";
import { buildSheet, type Sheet, type Workbook } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { createCalculation } from "../../../src/store/createCalculation.ts";
import { type Column, createComparison } from "../../../src/store/createComparison.ts";

export const smallRound: Workbook = {
  title: "Small round",
  dimensions: [
    { name: "holders", items: ["Founders", "Fund", "Chips"] },
    { name: "tranches", items: ["1", "2", "3"], from: 1, inUse: "inPlay" },
  ],
  variables: [
    { name: "supplier", choice: "holders", input: "Chips" },
    { name: "company", text: true, input: "Acme" },
    { name: "raised", unit: "$B", input: 10 },
    { name: "inPlay", whole: true, input: 2 },
    { name: "part", unit: "%", over: ["holders"], input: { Founders: 50, Fund: 30, Chips: 20 } },
    { name: "paid", unit: "$B", over: ["tranches"], default: "raised / 2" },
    { name: "stake", unit: "$B", over: ["holders"], formula: "raised * part", pinned: true },
    { name: "half", unit: "$B", formula: "raised / 2", builtIn: "middle" },
  ],
};

/** The workbook as it is, and a scenario for each of some overrides: “1”, “2”, … */
export function smallColumns(...scenarios: readonly Overrides[]): {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
} {
  return createRoot(() => {
    const sheet = buildSheet(smallRound, parseFormula);
    const comparison = createComparison(
      {
        calculation: createCalculation(sheet, [], (run) => run()),
        overrides: () => ({}),
        scenario: () => undefined,
        scenarios: () => scenarios.map((overrides, i) => ({ name: String(i + 1), overrides })),
        sheets: () => undefined,
      },
      [],
    );
    return { sheet, columns: comparison.keys().flatMap((key) => comparison.column(key) ?? []) };
  });
}
