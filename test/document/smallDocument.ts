/** A document of a few variables for tests of edits. */
import type { Contents } from "../../src/document/contents.ts";
import type { Workbook } from "../../src/engine/index.ts";

const workbook: Workbook = {
  title: "Small",
  dimensions: [
    { name: "holders", items: ["Founders", "Fund"] },
    { name: "rounds", items: ["1", "2", "3"], from: 1, inUse: "roundCount" },
  ],
  variables: [
    { name: "preMoney", label: "Pre-money", section: "Terms", unit: "$B", input: 700 },
    {
      name: "cheque",
      label: "Cheque",
      section: "Terms",
      unit: "$B",
      over: ["holders"],
      input: { Fund: 100 },
    },
    { name: "supplier", section: "Rest", choice: "holders", input: "Fund" },
    { name: "chequeFloor", section: "Rest", input: 0 },
    { name: "roundCount", section: "Rest", input: 2 },
    { name: "postMoney", section: "Results", unit: "$B", formula: "preMoney + sum(cheque)", pinned: true },
    {
      name: "ownership",
      section: "Results",
      unit: "%",
      over: ["holders"],
      formula: 'cheque / postMoney + (supplier == "cheque" ? 0 : chequeFloor)',
    },
    { name: "broken", section: "Results", formula: "cheque + * 2cheque 'cheque'" },
    { name: "flow", section: "Results", over: ["holders as payer", "holders"], input: {} },
  ],
  checks: [
    {
      name: "chequeFits",
      formula: "cheque <= preMoney",
      severity: "error",
      kind: "oversubscribed",
      message: "The cheque of {item}, {cheque}, is too large for {chequeFloor}.",
      blocks: ["cheque", "ownership"],
      at: "cheque",
    },
  ],
};

/** The same objects at every call. */
export const smallDocument = (): Contents => document;

const document: Contents = {
  workbook,
  overrides: { cheque: { Fund: 120 }, preMoney: 650 },
  scenarios: [{ name: "Small", overrides: { cheque: { Fund: 90 } } }],
};
