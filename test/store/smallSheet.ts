/** A sheet of a few cells for tests of the store. */
import { buildSheet, type Sheet, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";

const workbook: Workbook = {
  title: "Small",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [
    { name: "price", unit: "$B", input: 10, range: [0, 100], status: "reported" },
    { name: "part", unit: "%", input: 40 },
    { name: "stake", unit: "%", over: ["holders"], input: { Founders: 60, Fund: 40 } },
    { name: "mode", choice: ["first", "second"], input: "first" },
    { name: "company", text: true, input: "Acme" },
    { name: "cost", unit: "$B", formula: "price * part" },
    { name: "inverse", unit: "", formula: "(1 $B) / price" },
  ],
  checks: [
    {
      name: "dear",
      formula: "price < 50 $B",
      severity: "warning",
      kind: "dear",
      message: "{price} is dear.",
      at: "price",
    },
  ],
};

export const smallSheet = (): Sheet => buildSheet(workbook, parseFormula);
