import { expect, test } from "vitest";
import {
  frozenHead,
  rowsNear,
  rowsOfPage,
  scrolledAround,
  scrolledToRow,
} from "../../../src/ui/grid/rowWindow.ts";

const view = (top: number) => ({ top, height: 280, row: 28 });

test("only rows near the view are shown, eight more each way", () => {
  expect(rowsNear(view(0), 5000)).toEqual([0, 18]);
  expect(rowsNear(view(2800), 5000)).toEqual([92, 118]);
  expect(rowsNear(view(2800), 101)).toEqual([92, 100]);
});

test("the frozen head is that of the first row below it; a head that stands there is not frozen yet", () => {
  // Row 3 names the columns of rows 3 to 5; the others have those of row 0.
  const headOf = [0, 0, 0, 3, 3, 3, 0, 0];
  const heads = [0, 1, 2, 3, 4, 5].map((rows) => frozenHead(view(rows * 28), headOf));
  expect(heads).toEqual([0, 0, 0, 3, 3, 0]);
  expect(frozenHead(view(2.9 * 28), headOf)).toBe(0);
});

test("it scrolls just as far as a row needs below the head", () => {
  // Row 9 ends at 280.
  expect(scrolledToRow(view(0), 9)).toBe(0);
  expect(scrolledToRow(view(0), 10)).toBe(28);
  // Row 5 begins at 140; the head covers 28.
  expect(scrolledToRow(view(140), 5)).toBe(112);
  expect(scrolledToRow(view(140), 0)).toBe(0);
});

test("what is gone to from elsewhere stands amid its neighbours", () => {
  expect(scrolledAround(view(0), 9)).toBe(0);
  // Row 100 begins at 2800; half of the view is 140.
  expect(scrolledAround(view(0), 100)).toBe(2660);
  expect(scrolledAround(view(2660), 1)).toBe(0);
});

test("a page is what is seen, less a row to go by", () => {
  expect(rowsOfPage(view(0))).toBe(8);
  expect(rowsOfPage({ top: 0, height: 20, row: 28 })).toBe(1);
});
