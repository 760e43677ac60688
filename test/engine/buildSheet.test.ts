import { describe, expect, test } from "vitest";
import { buildSheet, calculate, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { kind, sheetOf, value } from "../support/sheets.ts";
import { smallRound } from "../support/smallRound.ts";

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
      ["f", "no_value"],
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

const { loopsheet: _, dimensions, scenarios: __, ...rest } = smallRound;
/** The workbook of the engine's description, as a workbook file becomes it. */
const workbook = {
  ...rest,
  dimensions: [
    { name: "holders", items: dimensions.holders },
    { name: "years", from: 0, items: ["0", "1", "2", "3", "4", "5"] },
  ],
} as Workbook;

describe("The workbook of the engine's description", () => {
  const sheet = buildSheet(workbook, parseFormula);
  const calculation = calculate(sheet);

  test("is understood without a complaint", () => {
    expect(sheet.complaints).toEqual([]);
    expect(sheet.cells).toBe(1 + 1 + 2 + 1 + 2 + 6);
  });

  test("comes to what can be reckoned by hand", () => {
    expect(value(calculation, "postMoney")).toBe(800e9);
    expect(value(calculation, 'ownership["Fund"]')).toBe(0.125);
    expect(value(calculation, 'balance["1"]')).toBeCloseTo(700e9 * 1.05 * 1.05, 3);
  });
});

describe("A sheet that asks for too much", { timeout: 60_000 }, () => {
  const thousand = (letter: string): readonly string[] =>
    Array.from({ length: 1000 }, (_, i) => `${letter}${i}`);

  test("has a complaint about the formula that does; the rest works", () => {
    const wide = sheetOf({
      dimensions: { p: thousand("p"), q: thousand("q"), r: thousand("r"), s: thousand("s") },
      variables: {
        a: { over: ["p"], input: 1 },
        b: { over: ["q"], input: 1 },
        c: { over: ["r"], input: 1 },
        d: { over: ["s"], input: 1 },
        x: "sum(a * b * c * d)",
      },
    });
    expect(wide.complaints).toMatchObject([{ variable: "x", kind: "too_many_cells", start: 0, end: 18 }]);
    const calculation = calculate(wide);
    expect([kind(calculation, "x"), value(calculation, 'a["p5"]')]).toEqual(["too_many_cells", 1]);
  });

  test("is refused before it is worked out, also where every part of it is constant", () => {
    const long = ["1", ...Array(100).fill("2 * index(p)")].join(" + ");
    const cases = [
      "count(index(p) < index(q) + index(r))",
      "sum(sum(index(p) * index(q)) * index(r) * index(s))",
      `sum(if(index(q) > 0, ${long}, 1))`,
    ];
    for (const formula of cases) {
      const wide = sheetOf({
        dimensions: { p: thousand("p"), q: thousand("q"), r: thousand("r"), s: thousand("s") },
        variables: { x: formula },
      });
      expect([formula, wide.complaints.map((one) => one.kind)]).toEqual([formula, ["too_many_cells"]]);
    }
  });

  test("is not one that reads a wide sum from many cells", () => {
    const wide = sheetOf({
      dimensions: { p: thousand("p") },
      variables: {
        a: { over: ["p"], input: 1 },
        part: { over: ["p"], formula: "a / sum(a) + max(a) - sum(a * a) + sum(prev(a, 0, p)) " },
      },
    });
    expect(wide.complaints).toEqual([]);
  });
});
