import { describe, expect, test } from "vitest";
import { buildSheet, calculate, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { kind, sheetOf, value } from "../support/sheets.ts";

test("a sheet is made whatever is wrong, and what is right works", () => {
  const sheet = buildSheet(
    {
      title: "Mixed",
      dimensions: [{ name: "holders", items: ["A", "B"] }],
      variables: [
        { name: "a", input: 2 },
        { name: "a", input: 3 },
        { name: "sum", input: 1 },
        { name: "b", unit: "furlong", input: 1 },
        { name: "c", over: ["holder"], input: 1 },
        { name: "d", formula: "a +" },
        { name: "e", formula: "a * 2" },
        { name: "f" },
      ],
    },
    parseFormula,
  );
  expect(sheet.complaints.map(({ variable, kind: what }) => [variable, what])).toEqual(
    expect.arrayContaining([
      ["a", "name_clash"],
      ["sum", "name_clash"],
      ["b", "unknown_unit"],
      ["c", "unknown_name"],
      ["d", "syntax_error"],
      ["f", "invalid_variable"],
    ]),
  );
  const calculation = calculate(sheet);
  expect([value(calculation, "a"), value(calculation, "e"), kind(calculation, "d")]).toEqual([
    2,
    4,
    "syntax_error",
  ]);
});

test("formulas are parsed by what is handed in, each once", () => {
  const asked: string[] = [];
  const workbook: Workbook = {
    title: "One",
    dimensions: [{ name: "holders", items: ["A", "B", "C"] }],
    variables: [
      { name: "a", input: 2 },
      { name: "b", over: ["holders"], formula: "a * 2" },
    ],
  };
  buildSheet(workbook, (text) => {
    asked.push(text);
    return parseFormula(text);
  });
  expect(asked).toEqual(["a * 2"]);
});

describe("Settings", () => {
  test("left out are 100 iterations, 1e-9, no damping", () => {
    expect(sheetOf({ variables: { a: 1 } }).settings).toEqual({
      iterate: true,
      iterations: 100,
      change: 1e-9,
      damping: 1,
    });
  });

  test("that cannot be used are complained of, and replaced", () => {
    const sheet = sheetOf({ variables: { a: 1 }, settings: { iterations: 0 } });
    expect(sheet.complaints).toMatchObject([{ variable: "settings", kind: "invalid_setting" }]);
    expect(sheet.settings.iterations).toBe(100);
  });
});

test("a short formula cannot ask for a program without end: 1,000 × 1,000 cells that each read a million", () => {
  const items = Array.from({ length: 1_000 }, (_, i) => `P${i}`);
  const sheet = sheetOf({
    dimensions: { parties: items },
    variables: {
      square: { over: ["parties as from", "parties as to"], formula: "1 + index(from) * index(to)" },
      after: 1,
    },
  });
  expect(sheet.complaints.map(({ kind: what }) => what)).toEqual(["too_many_cells"]);
});

test("nothing that a workbook is called reaches an object's own workings", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const names = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString"];
  const sheet = sheetOf({
    variables: Object.fromEntries([...names.map((name) => [name, 1]), ["a", "constructor + 1"]]),
  });
  calculate(sheet);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect(sheet.variables.get("__proto__")).toBeUndefined();
});
