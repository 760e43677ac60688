import { expect, test } from "vitest";
import { buildSheet, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { complaintLine } from "../../src/io/fileComplaint.ts";
import { sheetComplaints } from "../../src/io/sheetComplaints.ts";

const check = { severity: "error", kind: "k", message: "m" } as const;
const workbook: Workbook = {
  title: "T",
  dimensions: [
    { name: "holders", items: ["Fund"] },
    { name: "years", items: ["1", "2"] },
  ],
  settings: { damping: 3 },
  variables: [
    { name: "fine", input: 1 },
    { name: "money", unit: "$Q", input: 2 },
    { name: "word", input: "zz" },
    { name: "each", over: ["holders"], input: { Nobody: 2 } },
    { name: "grid", over: ["holders", "years"], input: { Fund: { "3": 2 } } },
    { name: "lost", over: ["nope"], input: 1 },
    { name: "mood", choice: "nope", input: "a" },
    { name: "sumOf", formula: "fine + fien" },
    { name: "begun", default: "fien" },
    { name: "bare" },
  ],
  checks: [
    { name: "holds", formula: "fien > 0", ...check },
    { name: "stops", formula: "fine > 0", blocks: ["nobody"], ...check },
  ],
};

test("what cannot be used in a sheet is named with its path in the file", () => {
  const lines = sheetComplaints(buildSheet(workbook, parseFormula)).map((one) => complaintLine(one));
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "variables[1].unit",
    "variables[5].over",
    "variables[6].choice",
    "variables[9]",
    "variables[7].formula",
    "variables[8].default",
    "checks[0].formula",
    "checks[1].blocks",
    "variables[2].input",
    "variables[3].input.Nobody",
    'variables[4].input.Fund["3"]',
    "settings",
  ]);
  expect(lines[4]).toBe("variables[7].formula: Unknown name fien.");
});
