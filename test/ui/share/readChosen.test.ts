import { expect, test } from "vitest";
import { complaintLine } from "../../../src/io/fileComplaint.ts";
import { createDealSheets } from "../../../src/store/dealSheets.ts";
import { type ChosenReading, readChosen } from "../../../src/ui/share/readChosen.ts";

const sheets = createDealSheets();
const read = (file: File, isFolder = false): Promise<ChosenReading> => readChosen({ file, isFolder }, sheets);
const fileOf = (text: string): File => new File([text], "w.json");
const scenarios = [{ name: "Dear", overrides: { valuation: "$1.1T" } }];

test("A file of scenarios is read on the deal that it names", async () => {
  const text = JSON.stringify({
    loopsheet: 1,
    title: "Mine",
    preset: "closed-2026-03",
    open: "Dear",
    scenarios,
  });
  const reading = await read(fileOf(text));
  if (!("state" in reading)) expect.fail(JSON.stringify(reading));
  const { id, ...state } = reading.state;
  expect(state).toEqual({
    preset: "closed-2026-03",
    title: "Mine",
    overrides: { valuation: 1100 },
    scenario: "Dear",
    scenarios: [{ name: "Dear", overrides: { valuation: 1100 } }],
  });
  expect(id).toMatch(/^[0-9a-z]+$/);
});

test("A file that is too large is not read", async () => {
  const file = new File(["x".repeat(5_000_001)], "w.json");
  file.text = () => expect.fail("it was read");
  expect(await read(file)).toEqual({ tooLarge: 5_000_001 });
});

test("A file that is gone, or is no workbook, is said to be", async () => {
  const gone = fileOf("{}");
  gone.text = () => Promise.reject(new Error("gone"));
  expect(await read(gone)).toEqual({ isGone: true });
  const bad = await read(fileOf("a;b"));
  expect("complaints" in bad && bad.complaints.map((one) => complaintLine(one))).toEqual([
    "line 1, column 1: This is not JSON: “a” stands here, but a value is expected.",
  ]);
});

test("A folder is not read", async () => {
  const folder = fileOf("");
  folder.text = () => expect.fail("it was read");
  expect(await read(folder, true)).toEqual({ isFolder: true });
});

const along = (to: number) => ({ from: 1, to });
const linesOf = async (file: object): Promise<readonly string[]> => {
  const reading = await read(fileOf(JSON.stringify({ loopsheet: 1, title: "C", ...file })));
  if ("complaints" in reading) return reading.complaints.map((one) => complaintLine(one));
  return "mistakes" in reading ? reading.mistakes.map((one) => complaintLine(one)) : [];
};

test.each<[string, object, string]>([
  [
    "cells",
    {
      dimensions: { d: along(500), e: along(500) },
      variables: [{ name: "x", over: ["d", "e"], input: 1 }],
    },
    "variables: come to 250000 cells, and the page opens 60000 at most.",
  ],
  [
    "steps",
    {
      dimensions: { d: along(200), e: along(200) },
      variables: [
        { name: "a", over: ["d", "e"], input: 1 },
        ...Array.from({ length: 60 }, (_, i) => ({ name: `v${i}`, over: ["d"], formula: "sum(a * a)" })),
      ],
    },
    "variables: ask for ",
  ],
  [
    "values",
    {
      dimensions: { d: along(2000) },
      variables: [{ name: "x", over: ["d"], input: 1 }],
      scenarios: Array.from({ length: 40 }, (_, i) => ({ name: `S${i}`, overrides: { x: i } })),
    },
    "scenarios: set 80000 values, one for each item, and the page opens 60000 at most.",
  ],
])("A file that asks for too many %s is refused before they are made", async (_, file, line) => {
  const lines = await linesOf(file);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(line);
});

test("A file with mistakes in its formulas opens, with each mistake at its path", async () => {
  const variables = [
    { name: "x", unit: "$Q", input: 2 },
    { name: "y", formula: "x + z" },
  ];
  expect(await linesOf({ variables })).toEqual([
    expect.stringMatching(/^variables\[0\]\.unit: x: “\$Q” is not a unit\./),
    expect.stringMatching(/^variables\[1\]\.formula: .*\bz\b/),
  ]);
});

test("A file in which a name is given twice, or cannot be one, is refused", async () => {
  const variables = [
    { name: "a b", formula: "1" },
    { name: "sum", input: 1 },
    { name: "x", input: 1 },
    { name: "x", input: 2 },
  ];
  const check = { name: "c", formula: "x > 1", severity: "error", kind: "k", message: "m" };
  expect(await linesOf({ variables, checks: [check, check] })).toEqual([
    "variables[0].name: “a b” is not a name: it takes a letter first, then letters, digits and _.",
    "variables[1].name: sum is a function, a unit or a word of the formula language; choose another name.",
    'variables[3].name: stands twice: "x". Give each variable, dimension and check a name of its own.',
    'checks[1].name: stands twice: "c". Give each variable, dimension and check a name of its own.',
  ]);
});
