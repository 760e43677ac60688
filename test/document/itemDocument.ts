/** A document in which two dimensions share an item, for tests of what an item's name means. */
import type { Contents } from "../../src/document/contents.ts";

const AB = ["Nvidia", "Oracle"] as const;

const document: Contents = {
  workbook: {
    title: "Items",
    dimensions: [
      { name: "holders", items: [...AB, "Fund"] },
      { name: "routes", items: [...AB, "Direct"] },
      { name: "years", items: ["0", "1", "2"], from: 0 },
    ],
    variables: [
      {
        name: "cheque",
        over: ["holders"],
        input: { Nvidia: 1, Fund: 2 },
        items: { Nvidia: { source: "here" } },
      },
      { name: "share", over: ["routes"], input: { Nvidia: 3, Oracle: 4 } },
      {
        name: "grid",
        over: ["holders", "routes"],
        input: { Nvidia: { Nvidia: 5, Direct: 6 } },
        items: { "Nvidia × Nvidia": { source: "there" } },
      },
      { name: "flow", over: ["holders as payer", "years"], input: { Nvidia: { "0": 7, "2": 8 } } },
      { name: "supplier", choice: "holders", input: "Nvidia" },
      { name: "way", choice: "routes", input: "Nvidia" },
      { name: "mode", choice: ["Nvidia", "none"], input: "Nvidia" },
      { name: "one", formula: 'cheque["Nvidia"] + share["Nvidia"]' },
      { name: "two", formula: `pick(grid, holders, "Nvidia", routes, 'Nvidia')` },
      { name: "three", over: ["holders"], formula: 'item(holders) == "Nvidia" ? cheque : 0' },
      { name: "four", over: ["routes"], formula: 'item(routes) == "Nvidia" ? share : 0' },
      { name: "five", formula: 'supplier == "Nvidia" and way != "Nvidia" and mode == "Nvidia" ? 1 : 0' },
      { name: "six", formula: 'cheque["Nvidia"] + nothing + cheque[' },
      { name: "seven", formula: 'cheque["Fund"] + nothing + other["Fund"] + (' },
      { name: "eight", formula: 'cheque["Fund"] == 2 ? fail("Fund", "Fund") : nothing["Fund"]' },
      { name: "nine", formula: 'flow[("Nvidia"), 2]' },
    ],
    checks: [
      {
        name: "small",
        formula: 'cheque["Nvidia"] < 9',
        severity: "warning",
        kind: "small",
        message: "Nvidia is small.",
      },
    ],
  },
  scenarios: [{ name: "S", overrides: { cheque: { Nvidia: 9 } } }],
  overrides: { grid: { Nvidia: { Nvidia: 1 } }, supplier: "Nvidia", way: "Nvidia", mode: "Nvidia" },
};

/** The same objects at every call. */
export const itemDocument = (): Contents => document;
