import { expect, test } from "vitest";
import { cellAt, cellsOf, cellText, nameOf, variableOf } from "../../src/engine/index.ts";
import { sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["Founders", "Fund"], years: [0, 2] },
  variables: {
    title: { text: true, input: "x" },
    a: 1,
    grid: { over: ["holders", "years"], input: 0 },
    b: 2,
  },
  checks: { small: "grid < 5" },
});

test("cells stand in the order of the variables, the last dimension fastest; a text has none", () => {
  expect(sheet.cells).toBe(8);
  expect(cellAt(sheet, "a")).toBe(0);
  expect(cellsOf(sheet, "grid")).toEqual([1, 2, 3, 4, 5, 6]);
  expect(cellAt(sheet, "grid", ["Fund", "1"])).toBe(5);
  expect(cellAt(sheet, "b")).toBe(7);
  expect(cellsOf(sheet, "title")).toEqual([]);
});

test("there is no cell of an unknown name or item, nor of too few or too many items", () => {
  expect(cellAt(sheet, "c")).toBeUndefined();
  expect(cellAt(sheet, "title")).toBeUndefined();
  expect(cellAt(sheet, "grid", ["Fund"])).toBeUndefined();
  expect(cellAt(sheet, "grid", ["Fund", "9"])).toBeUndefined();
  expect(cellAt(sheet, "a", ["Fund"])).toBeUndefined();
});

test("every cell has the name that finds it", () => {
  for (let cell = 0; cell < sheet.cells; cell++) {
    const name = nameOf(sheet, cell);
    expect(cellAt(sheet, name.variable, name.items)).toBe(cell);
  }
  expect(cellText(nameOf(sheet, 5))).toBe('grid["Fund", "1"]');
});

test("the cells of a check follow, and belong to it", () => {
  expect(variableOf(sheet, 8).variable.name).toBe("small");
  expect(nameOf(sheet, 13)).toEqual({ variable: "small", items: ["Fund", "2"] });
});
