import { describe, expect, test } from "vitest";
import { type SheetDifference, sheetDifference } from "../../src/analysis/sheetDifference.ts";
import { buildSheet, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { cell, type SmallSheet, sheetOf, workbookOf } from "../support/sheets.ts";

const base: SmallSheet = {
  dimensions: { holders: ["A", "B"] },
  variables: {
    paid: { over: ["holders"], input: { A: 10, B: 20 } },
    price: 4,
    raised: "sum(paid)",
    shares: "raised / price",
    aside: "price * 2",
  },
  checks: { positive: { formula: "price > 0", blocks: ["shares"] } },
};
const changed = (variables: SmallSheet["variables"], more: Partial<SmallSheet> = {}): SmallSheet => ({
  ...base,
  ...more,
  variables: { ...base.variables, ...variables },
});

/** In what `shares` is calculated differently. */
function difference(one: SmallSheet, other: SmallSheet | Workbook): SheetDifference | undefined {
  const from = sheetOf(one);
  const to = "title" in other ? buildSheet(other, parseFormula) : sheetOf(other);
  const work = sheetDifference(
    { sheet: from, output: cell(from, "shares") },
    { sheet: to, output: cell(to, "shares") },
  );
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

const NOTHING = { formulas: [], onlyFrom: [], onlyTo: [], isSolvedDifferently: false };

describe("A result is calculated in the same way", () => {
  test.each([
    ["where only inputs have other values", changed({ price: 5, paid: { over: ["holders"], input: 3 } })],
    ["where an input is added that nothing reads", { ...base, variables: { fee: 1, ...base.variables } }],
    ["where something else is calculated differently", changed({ aside: "price * 3" })],
    ["where an input that it does not depend on is none there", changed({ aside: 7 })],
    [
      "where a formula is written otherwise",
      changed({ raised: "sum( paid )", shares: "(raised) / (price)" }),
    ],
    ["where items have another order", changed({}, { dimensions: { holders: ["B", "A"] } })],
    [
      "where an item is called otherwise",
      changed({ paid: { over: ["holders"], input: 5 } }, { dimensions: { holders: ["A", "C"] } }),
    ],
    ["where nothing goes round that other settings would solve", changed({}, { settings: { damping: 0.5 } })],
  ])("%s", (_, other) => {
    expect(difference(base, other)).toBeUndefined();
    expect(difference(other, base)).toBeUndefined();
  });

  test("where variables and dimensions are renamed", () => {
    const book = workbookOf(base);
    expect(
      difference(base, {
        ...book,
        dimensions: [{ name: "owners", builtIn: "holders", items: ["A", "B"] }],
        variables: [
          { name: "cheque", builtIn: "paid", over: ["owners"], input: 1 },
          { name: "each", builtIn: "price", input: 4 },
          { name: "shares", formula: "total / each" },
          { name: "total", builtIn: "raised", formula: "sum(cheque, owners)" },
        ],
        checks: (book.checks ?? []).map((check) => ({ ...check, formula: "each > 0" })),
      }),
    ).toBeUndefined();
  });
});

describe("A result is calculated differently", () => {
  test("by another formula of its own or of what it depends on", () => {
    expect(difference(base, changed({ raised: "sum(paid) * 2", aside: "price" }))).toEqual({
      ...NOTHING,
      formulas: ["raised"],
    });
    expect(difference(base, changed({ raised: "sum(paid) * 2", shares: "raised / price / 2" }))).toEqual({
      ...NOTHING,
      formulas: ["raised", "shares"],
    });
  });

  test("where a formula is an input there, and where it has another unit", () => {
    expect(difference(base, changed({ raised: 30 }))).toEqual({ ...NOTHING, formulas: ["raised"] });
    const inDollars = (unit: string) =>
      changed({ price: { input: 4, unit }, raised: { formula: "sum(paid) * 1 $", unit: "$" } });
    expect(difference(inDollars("$"), inDollars("$K"))).toBeUndefined();
    expect(difference(inDollars("$"), inDollars(""))?.formulas).toContain("price");
  });

  test("where it reads an input that only one of them has", () => {
    const other = changed({ fee: 2, shares: "(raised - fee) / price" });
    expect(difference(base, other)).toEqual({
      ...NOTHING,
      formulas: ["shares"],
      onlyTo: [{ variable: "fee" }],
    });
    expect(difference(other, base)).toEqual({
      ...NOTHING,
      formulas: ["shares"],
      onlyFrom: [{ variable: "fee" }],
    });
  });

  test("where an item that reaches it is only in one of them: no formula is blamed for that", () => {
    const other = changed(
      { paid: { over: ["holders"], input: 5 } },
      { dimensions: { holders: ["A", "B", "C"] } },
    );
    expect(difference(base, other)).toEqual({ ...NOTHING, onlyTo: [{ dimension: "holders", item: "C" }] });
    const both = { ...other, variables: { ...other.variables, raised: "sum(paid) + 1" } };
    expect(difference(both, base)).toEqual({
      ...NOTHING,
      formulas: ["raised"],
      onlyFrom: [{ dimension: "holders", item: "C" }],
    });
  });

  test("by a check that lets it through", () => {
    const checks = { positive: { formula: "price > 1", blocks: ["shares"] } };
    expect(difference(base, changed({}, { checks }))).toEqual({ ...NOTHING, formulas: ["positive"] });
    expect(difference(base, changed({}, { checks: {} }))).toEqual({
      ...NOTHING,
      formulas: ["shares"],
      onlyFrom: [{ variable: "positive" }],
    });
  });

  test("by other settings where something goes round", () => {
    const loop = (damping: number) =>
      changed({ raised: "sum(paid) + shares / 2" }, { settings: { damping } });
    expect(difference(loop(1), loop(0.5))).toEqual({ ...NOTHING, isSolvedDifferently: true });
    expect(difference(loop(1), loop(1))).toBeUndefined();
  });
});
