import { expect, test } from "vitest";
import {
  cellsFrom,
  cellsWithin,
  isSingle,
  isWithin,
  rangeBetween,
  slotsWithin,
  variablesWithin,
  wholeBlock,
} from "../../../src/ui/grid/range.ts";
import { cell } from "../../support/sheets.ts";
import { groundOf, MIXED, placed } from "./groundOf.ts";

const ground = groundOf(MIXED);
const cells = (...names: readonly string[]): number[] => names.map((name) => cell(ground.sheet, name));

test("a range is the rectangle between two places, in whatever order", () => {
  const range = rangeBetween(ground, placed(ground, "worth", "Bob"), placed(ground, "stake", "Ann"));
  expect(range).toEqual({ rows: [6, 7], columns: [1, 2] });
  expect(cellsWithin(ground, range)).toEqual(
    cells('stake["Ann"]', 'worth["Ann"]', 'stake["Bob"]', 'worth["Bob"]'),
  );
  expect(variablesWithin(ground, range)).toEqual(["stake", "worth"]);
  expect(isWithin(range, { row: 7, column: 1 })).toBe(true);
  expect(isWithin(range, { row: 8, column: 1 })).toBe(false);
});

test("a range ends where its block does", () => {
  const range = rangeBetween(ground, placed(ground, "price"), { row: 11, column: 2 });
  expect(range).toEqual({ rows: [2, 3], columns: [2, 2] });
  expect(isSingle(range)).toBe(false);
  expect(isSingle(rangeBetween(ground, placed(ground, "price"), placed(ground, "price")))).toBe(true);
});

test("the whole block of a place has all its rows and columns", () => {
  expect(wholeBlock(ground, placed(ground, "stake", "Bob"))).toEqual({ rows: [4, 10], columns: [0, 2] });
  expect(wholeBlock(ground, placed(ground, "pieces"))).toEqual({ rows: [2, 3], columns: [0, 5] });
});

test("what is selected keeps its rectangular shape where a place is empty", () => {
  const rows = slotsWithin(ground, { rows: [16, 16], columns: [1, 3] });
  expect(rows.map((slots) => slots.map((slot) => slot?.spot?.part))).toEqual([["name", undefined, "unit"]]);
});

test("what can be pasted onto are the values to the right and below, as far as the block goes on", () => {
  expect(cellsFrom(ground, placed(ground, "stake", "Ann"))).toEqual([
    cells('stake["Ann"]', 'worth["Ann"]'),
    cells('stake["Bob"]', 'worth["Bob"]'),
  ]);
  expect(cellsFrom(ground, placed(ground, "sold", "1"))).toEqual([cells('sold["1"]', 'sold["2"]')]);
  expect(cellsFrom(ground, placed(ground, "price"))).toEqual([cells("price"), cells("pieces")]);
  expect(cellsFrom(ground, { row: 1, column: 0 })).toEqual([]);
});
