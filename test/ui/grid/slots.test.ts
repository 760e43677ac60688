import { expect, test } from "vitest";
import { nColumns, slotsOf } from "../../../src/ui/grid/slots.ts";
import { cell } from "../../support/sheets.ts";
import { groundOf, MIXED, nameAt, rowNames } from "./groundOf.ts";

const ground = groundOf(MIXED);
const slots = (row: number) => slotsOf(ground.sheet, ground.layout.rows[row] as never);
const names = (row: number): string[] => slots(row).map(({ column }) => nameAt(ground, { row, column }));
const rowOf = (name: string): number => rowNames(ground).indexOf(name);

test("a list has label, name, value, unit, formula and status", () => {
  expect(names(rowOf("price"))).toEqual([
    "label price",
    "name price",
    "value price",
    "unit price",
    "formula price",
    "status price",
  ]);
  expect(slots(rowOf("price")).map(({ role }) => role)[0]).toBe("rowheader");
});

test("a timeline has a column for each year between name and unit", () => {
  expect(names(rowOf("sold")).slice(2, 6)).toEqual([
    "value sold 0",
    "value sold 1",
    "value sold 2",
    "unit sold",
  ]);
  expect(slots(rowOf("across")).map(({ role }) => role)).toEqual(Array(8).fill("columnheader"));
  expect(names(rowOf("across"))).toEqual(["", "", "item 0", "item 1", "item 2", "", "", ""]);
});

test("a table has items down and variables across", () => {
  expect(names(rowOf("label"))).toEqual(["", "label stake", "label worth"]);
  expect(names(rowOf("Bob"))).toEqual(["item Bob", "value stake Bob", "value worth Bob"]);
  expect(names(rowOf("formula"))).toEqual(["", "formula stake", "formula worth"]);
});

test("a matrix has a row of its own above its heads, with unit and formula where lists have them", () => {
  expect(slots(rowOf("promise")).map(({ column }) => column)).toEqual([0, 1, 3, 4, 5]);
  const [head, item] = [rowNames(ground).lastIndexOf("across"), rowNames(ground).lastIndexOf("Bob")];
  expect(names(head)).toEqual(["", "item said", "item paid"]);
  expect(names(item)).toEqual(["item Bob", "value promise Bob said", "value promise Bob paid"]);
});

test("values know their cells", () => {
  expect(slots(rowOf("Bob"))[2]?.cell).toBe(cell(ground.sheet, 'worth["Bob"]'));
  const last = rowNames(ground).lastIndexOf("Bob");
  expect(slots(last)[2]?.cell).toBe(cell(ground.sheet, 'promise["Bob", "paid"]'));
});

test("in the empty row a label, a name, a value and a formula can be typed", () => {
  expect(names(rowOf("add"))).toEqual(["add", "name", "value", "formula"]);
});

test("a title spans the columns", () => {
  expect(nColumns(slots(rowOf("section money")))).toBe(6);
  expect(nColumns([])).toBe(0);
});
