import { describe, expect, test } from "vitest";
import { cellMeanings, createNumbering } from "../../src/analysis/cellMeanings.ts";
import { type CellName, nameOf, variableOf } from "../../src/engine/index.ts";
import { cell, type SmallSheet, sheetOf } from "../support/sheets.ts";

const variables: SmallSheet["variables"] = {
  a: 1,
  b: 2,
  free: { default: "a + 1" },
  limited: { input: 1, range: [0, 5] },
  f: "a * b - 3 * a",
};

/** Whether f is calculated alike in two sheets whose cells go by their names. */
function isAlike(one: SmallSheet["variables"], other: SmallSheet["variables"], name = "f"): boolean {
  const number = createNumbering();
  const [first, second] = [one, other].map((changed) => {
    const sheet = sheetOf({ variables: { ...variables, ...changed } });
    const text = ({ variable }: CellName): string => variable;
    const meaning = cellMeanings(sheet, number, (at) =>
      at < sheet.cells ? text(nameOf(sheet, at)) : variableOf(sheet, at).variable.name,
    );
    return meaning(cell(sheet, name));
  });
  return first === second;
}

describe("A cell is calculated alike", () => {
  test.each([
    ["in other spaces and brackets", { f: "(a*b) - (3*a)" }],
    ["with the terms of a product in another order", { f: "b * a - a * 3" }],
    ["where other cells come before", { f: "a * b - 3 * a", b: "7 - a" }],
    ["where its parts stand in other formulas too", { early: "a * b", product: "3 * a" }],
  ])("%s", (_, other) => {
    const { f, ...rest }: SmallSheet["variables"] = { ...variables, ...other };
    expect(isAlike({}, { ...rest, ...(f !== undefined && { f }) })).toBe(true);
  });

  test("where its parts stand in formulas before it", () => {
    const number = createNumbering();
    const [plain, shared] = [
      sheetOf({ variables: { a: 1, b: 2, f: "a * b" } }),
      sheetOf({ variables: { a: 1, b: 2, first: "a * b + 1", f: "a * b" } }),
    ].map((sheet) => {
      const meaning = cellMeanings(sheet, number, (at) => nameOf(sheet, at).variable);
      return meaning(cell(sheet, "f"));
    });
    expect(shared).toBe(plain);
  });
});

describe("A cell is calculated differently", () => {
  test.each([
    ["by another number", { f: "a * b - 4 * a" }],
    ["by another operation", { f: "a * b + 3 * a" }],
    ["from other cells", { f: "a * b - 3 * b" }],
    ["with the sides of a difference in another order", { f: "3 * a - a * b" }],
    ["where it is an input", { f: 5 }],
  ])("%s", (_, other) => {
    expect(isAlike({}, other)).toBe(false);
  });

  test("by another default formula, and within other bounds", () => {
    expect(isAlike({}, { free: { default: "a + 2" } }, "free")).toBe(false);
    expect(isAlike({}, { free: 3 }, "free")).toBe(false);
    expect(isAlike({}, { limited: { input: 1, range: [0, 6] } }, "limited")).toBe(false);
    expect(isAlike({}, { limited: { input: 4, range: [0, 5] } }, "limited")).toBe(true);
  });
});

test("The members of a circle go by what they read", () => {
  const number = createNumbering();
  const [one, other, third] = ["x / 2 + 1", "1 + x / 2", "x / 3 + 1"].map((y) => {
    const sheet = sheetOf({ variables: { x: "y / 2 + 1", y } });
    const meaning = cellMeanings(sheet, number, (at) => nameOf(sheet, at).variable);
    return ["x", "y"].map((name) => meaning(cell(sheet, name)));
  });
  expect(other).toEqual(one);
  expect(third?.map((meaning, i) => meaning === one?.[i])).toEqual([true, false]);
});
