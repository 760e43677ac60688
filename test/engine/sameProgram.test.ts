import { describe, expect, test } from "vitest";
import { buildSheet, rebase, sameProgram, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";

const cheque = { name: "cheque", unit: "$B", over: ["holders"], input: { Fund: 5 } };
const workbook: Workbook = {
  title: "Small",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [cheque, { name: "fund", unit: "$B", formula: 'cheque["Fund"]' }],
};
const withItems = (...items: string[]): Workbook => ({
  ...workbook,
  dimensions: [{ name: "holders", items }],
});

describe("a program", () => {
  test.each<[string, Workbook]>([
    [
      "other values, labels and sources",
      {
        ...workbook,
        title: "Other",
        variables: workbook.variables.map((one) => ({
          ...one,
          label: "L",
          source: "S",
          ...(one.input !== undefined && { input: 7 }),
        })),
      },
    ],
    ["an item that no formula names under another name", withItems("Staff", "Fund")],
  ])("is the same with %s, and the sheet can be put on them", (_, other) => {
    expect(sameProgram(workbook, other)).toBe(true);
    expect(rebase(buildSheet(workbook, parseFormula), other).workbook).toBe(other);
  });

  test.each<[string, Workbook]>([
    ["an item that a formula names under another name", withItems("Founders", "Bank")],
    ["items in another order that formulas name", withItems("Fund", "Founders")],
    ["an item more", withItems("Founders", "Fund", "Bank")],
    [
      "another formula",
      { ...workbook, variables: [cheque, { name: "fund", unit: "$B", formula: "sum(cheque)" }] },
    ],
    [
      "an input in place of a formula",
      { ...workbook, variables: [cheque, { name: "fund", unit: "$B", input: 5 }] },
    ],
    ["a variable less", { ...workbook, variables: workbook.variables.slice(0, 1) }],
    ["another unit", { ...workbook, variables: workbook.variables.map((one) => ({ ...one, unit: "$M" })) }],
    ["another setting", { ...workbook, settings: { iterations: 7 } }],
    [
      "a check",
      {
        ...workbook,
        checks: [{ name: "c", formula: "fund > 0", severity: "error", kind: "k", message: "m" }],
      },
    ],
  ])("is another with %s", (_, other) => {
    expect(sameProgram(workbook, other)).toBe(false);
  });
});
