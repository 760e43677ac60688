import { describe, expect, test } from "vitest";
import { cellAt, cellsOf, cellText, nameOf, variableOf } from "../../src/engine/index.ts";
import { sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["A", "B"], years: [-1, 1] },
  variables: {
    a: 1,
    name1: { text: true, input: "x" },
    grid: { over: ["holders", "years"], input: 1 },
    owed: { over: ["holders as from", "holders as to"], input: 1 },
    z: "a",
  },
  checks: { fits: "grid > 0" },
});

describe("A cell", () => {
  test("is found by its variable and items", () => {
    expect(cellAt(sheet, "a")).toBe(0);
    expect(cellAt(sheet, "grid", ["A", "-1"])).toBe(1);
    expect(cellAt(sheet, "grid", ["B", "1"])).toBe(6);
    expect(cellAt(sheet, "owed", ["B", "A"])).toBe(9);
    expect(cellAt(sheet, "z", [])).toBe(11);
  });

  test("is none where anything is unknown, missing or too much", () => {
    expect(cellAt(sheet, "nothing")).toBeUndefined();
    expect(cellAt(sheet, "constructor")).toBeUndefined();
    expect(cellAt(sheet, "name1")).toBeUndefined();
    expect(cellAt(sheet, "grid")).toBeUndefined();
    expect(cellAt(sheet, "grid", ["A"])).toBeUndefined();
    expect(cellAt(sheet, "grid", ["A", "5"])).toBeUndefined();
    expect(cellAt(sheet, "grid", ["-1", "A"])).toBeUndefined();
    expect(cellAt(sheet, "a", ["A"])).toBeUndefined();
  });

  test("is named by its variable and items, those of checks too", () => {
    const names = Array.from({ length: sheet.cells }, (_, cell) => cellText(nameOf(sheet, cell)));
    expect(names).toEqual([
      "a",
      'grid["A", "-1"]',
      'grid["A", "0"]',
      'grid["A", "1"]',
      'grid["B", "-1"]',
      'grid["B", "0"]',
      'grid["B", "1"]',
      'owed["A", "A"]',
      'owed["A", "B"]',
      'owed["B", "A"]',
      'owed["B", "B"]',
      "z",
    ]);
    expect(cellText(nameOf(sheet, sheet.cells))).toBe('fits["A", "-1"]');
  });

  test("belongs to its variable", () => {
    for (let cell = 0; cell < sheet.cells; cell++)
      expect(cellAt(sheet, variableOf(sheet, cell).variable.name, nameOf(sheet, cell).items)).toBe(cell);
  });
});

test("The cells of a variable are consecutive; a text and an unknown name have none", () => {
  expect(cellsOf(sheet, "grid")).toEqual([1, 2, 3, 4, 5, 6]);
  expect(cellsOf(sheet, "a")).toEqual([0]);
  expect(cellsOf(sheet, "name1")).toEqual([]);
  expect(cellsOf(sheet, "nothing")).toEqual([]);
});
