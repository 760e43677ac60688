/** Columns of a sheet of a few cells, for tests of what is compared. */
import { createRoot } from "solid-js";
import type { Overrides } from "../../../src/document/overrides.ts";
import { buildSheet, type Sheet, type Workbook } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { createCalculation } from "../../../src/store/createCalculation.ts";
import { type Column, createComparison } from "../../../src/store/createComparison.ts";
import { createSheets } from "../../../src/store/createSheets.ts";

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

/** The small round with another supplier's name and a higher stake for it, as a published deal. */
const published: Workbook = {
  ...smallRound,
  dimensions: smallRound.dimensions.map((dimension) =>
    dimension.name === "holders" ? { ...dimension, items: ["Founders", "Fund", "Lucent"] } : dimension,
  ),
  variables: smallRound.variables.map((variable) => {
    if (variable.name === "supplier") return { ...variable, input: "Lucent" };
    return variable.name === "part"
      ? { ...variable, input: { Founders: 40, Fund: 30, Lucent: 30 } }
      : variable;
  }),
};

/** The small round after its supplier and its text were renamed, beside the published deal that knows them by their former names. */
export function columnsBeside(): { readonly sheet: Sheet; readonly columns: readonly Column[] } {
  const renamed: Readonly<Record<string, string>> = { supplier: "vendor", company: "firm" };
  const own: Workbook = {
    ...smallRound,
    variables: smallRound.variables.map((variable) => {
      const name = renamed[variable.name];
      return name === undefined ? variable : { ...variable, name, builtIn: variable.name };
    }),
  };
  return createRoot(() => {
    const sheet = buildSheet(own, parseFormula);
    const sheets = createSheets(buildSheet(published, parseFormula), () => published);
    const comparison = createComparison(
      {
        calculation: createCalculation(sheet, [], (run) => run()),
        overrides: () => ({}),
        scenario: () => undefined,
        scenarios: () => [],
        sheets: () => sheets,
      },
      ["published"],
    );
    return { sheet, columns: comparison.keys().flatMap((key) => comparison.column(key) ?? []) };
  });
}
