import { describe, expect, test } from "vitest";
import { counterparts } from "../../src/analysis/counterparts.ts";
import { buildSheet, type Sheet, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { cell, type SmallSheet, sheetOf, workbookOf } from "../support/sheets.ts";

const small: SmallSheet = {
  dimensions: { holders: ["A", "B", "C"] },
  variables: { p: 1, part: { over: ["holders"], input: 2 }, q: { input: 3, unit: "$" } },
  checks: { fine: "part < 5" },
};
const sheet = sheetOf(small);

/** The cells of the first sheet, by name, to those of the second. */
const paired = (one: Sheet, other: Sheet, names: readonly string[]): readonly (number | undefined)[] =>
  names.map((name) => counterparts(one, other).cells[cell(one, name)]);

describe("Counterparts", () => {
  test("are found by name, wherever they stand", () => {
    const other = sheetOf({ ...small, variables: { fresh: 0, ...small.variables } });
    expect([...counterparts(sheet, other).cells]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...counterparts(other, sheet).cells]).toEqual([-1, 0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test("are found by the name that they were built in under", () => {
    const book = workbookOf(small);
    const renamed: Workbook = {
      ...book,
      dimensions: [{ name: "owners", builtIn: "holders", items: ["A", "B", "C"] }],
      variables: [
        { name: "price", builtIn: "p", input: 1 },
        { name: "portion", builtIn: "part", over: ["owners"], input: 2 },
      ],
      checks: [],
    };
    expect([...counterparts(sheet, buildSheet(renamed, parseFormula)).cells]).toEqual([
      0, 1, 2, 3, -1, -1, -1, -1,
    ]);
  });

  test("of items go by their names; of as many the others stand for each other in their order", () => {
    const over = (...items: string[]) => sheetOf({ ...small, dimensions: { holders: items } });
    const cells = ['part["A"]', 'part["B"]', 'part["C"]'];
    expect(paired(sheet, over("A", "X", "C"), cells)).toEqual([1, 2, 3]);
    expect(paired(sheet, over("C", "X", "A"), cells)).toEqual([3, 2, 1]);
    expect(paired(sheet, over("C", "A"), cells)).toEqual([2, -1, 1]);
    expect(paired(sheet, over("C", "A", "X", "Y"), cells)).toEqual([2, -1, 1]);
  });

  test("over two dimensions have both items", () => {
    const matrix = (holders: readonly string[], rounds: readonly string[]) =>
      sheetOf({
        dimensions: { holders, rounds },
        variables: { paid: { over: ["holders", "rounds"], input: 1 } },
      });
    const [one, other] = [matrix(["A", "B"], ["1st", "2nd"]), matrix(["B", "A"], ["0th", "1st", "2nd"])];
    // One: A1 A2 B1 B2. Other: B0 B1 B2 A0 A1 A2.
    expect([...counterparts(one, other).cells]).toEqual([4, 5, 1, 2]);
  });

  test("are none of what has another unit, ranges over something else or is a text", () => {
    const other = sheetOf({
      ...small,
      variables: { p: { over: ["holders"], input: 1 }, part: { text: true, input: "" }, q: 3 },
    });
    const found = counterparts(sheet, other);
    expect([...found.cells.subarray(0, 5)]).toEqual([-1, -1, -1, -1, -1]);
    expect(found.places.size).toBe(4);
  });
});
