import { describe, expect, test } from "vitest";
import {
  cellText,
  dependentsOf,
  inputsBehind,
  nameOf,
  precedentsOf,
  type Sheet,
} from "../../src/engine/index.ts";
import { cell, sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["Founders", "Fund"], years: [0, 2] },
  variables: {
    price: 4,
    limit: 100,
    shares: { over: ["holders"], input: { Founders: 3, Fund: 5 } },
    worth: { over: ["holders"], formula: "price * shares" },
    total: "sum(worth)",
    founders: 'worth["Founders"] + 1',
    grown: { over: ["years"], formula: "prev(grown, total) * 2" },
    same: { over: ["holders"], formula: "price * shares" },
    forth: "0.5 * back + price",
    back: "forth",
  },
  checks: { fits: { formula: "total <= limit", blocks: ["founders"] } },
});

const names = (cells: readonly number[], of: Sheet = sheet) => cells.map((at) => cellText(nameOf(of, at)));
const precedents = (name: string) => names(precedentsOf(sheet, cell(sheet, name)));
const dependents = (name: string) => names(dependentsOf(sheet, cell(sheet, name)));
const inputs = (name: string) => names(inputsBehind(sheet, cell(sheet, name)));

describe("The precedents of a cell are the cells that its formula reads at its own items:", () => {
  test("at one item", () => expect(precedents('worth["Fund"]')).toEqual(["price", 'shares["Fund"]']));
  test("all of a sum", () => expect(precedents("total")).toEqual(['worth["Founders"]', 'worth["Fund"]']));
  test("one picked", () => expect(precedents("founders")).toEqual(['worth["Founders"]']));
  test("the item before", () => expect(precedents('grown["1"]')).toEqual(['grown["0"]']));
  test("the start at the first item", () => expect(precedents('grown["0"]')).toEqual(["total"]));
  test("none of an input", () => expect(precedents("price")).toEqual([]));
  test("around a circle", () => expect(precedents("forth")).toEqual(["price", "back"]));
});

describe("The dependents of a cell are the cells whose formulas read it:", () => {
  test("of an input", () =>
    expect(dependents("price")).toEqual([
      'worth["Founders"]',
      'worth["Fund"]',
      'same["Founders"]',
      'same["Fund"]',
      "forth",
    ]));
  test("each of two equal formulas has its own", () => {
    expect(dependents('worth["Fund"]')).toEqual(["total"]);
    expect(dependents('same["Fund"]')).toEqual([]);
  });
  test("not what a check only lets through", () => expect(dependents("limit")).toEqual([]));
  test("the next item", () => expect(dependents('grown["1"]')).toEqual(['grown["2"]']));
});

describe("The inputs behind a cell are found through any number of steps:", () => {
  test("of a formula", () =>
    expect(inputs('grown["2"]')).toEqual(["price", 'shares["Founders"]', 'shares["Fund"]']));
  test("of an input, itself", () => expect(inputs("price")).toEqual(["price"]));
  test("around a circle", () => expect(inputs("back")).toEqual(["price"]));
  test("without those of the checks that block it", () =>
    expect(inputs("founders")).toEqual(["price", 'shares["Founders"]']));
});

test("precedents and dependents are each other's mirror", () => {
  for (let at = 0; at < sheet.cells; at++) {
    for (const read of precedentsOf(sheet, at)) expect(dependentsOf(sheet, read)).toContain(at);
    for (const reader of dependentsOf(sheet, at)) expect(precedentsOf(sheet, reader)).toContain(at);
  }
});
