import { expect, test } from "vitest";
import { firstBelowHead, rowsNear, rowsOfPage, scrolledToRow } from "../../../src/ui/grid/rowWindow.ts";

const view = (top: number) => ({ top, height: 280, row: 28 });

test("only rows near the view are shown, eight more each way", () => {
  expect(rowsNear(view(0), 5000)).toEqual([0, 18]);
  expect(rowsNear(view(2800), 5000)).toEqual([92, 118]);
  expect(rowsNear(view(2800), 101)).toEqual([92, 100]);
});

test("the frozen head belongs to the first row below it", () => {
  expect(firstBelowHead(view(0), 50)).toBe(1);
  expect(firstBelowHead(view(29), 50)).toBe(2);
});

test("it scrolls just as far as a row needs below the head", () => {
  // Row 9 ends at 280.
  expect(scrolledToRow(view(0), 9)).toBe(0);
  expect(scrolledToRow(view(0), 10)).toBe(28);
  // Row 5 begins at 140; the head covers 28.
  expect(scrolledToRow(view(140), 5)).toBe(112);
  expect(scrolledToRow(view(140), 0)).toBe(0);
});

test("a page is what is seen, less a row to go by", () => {
  expect(rowsOfPage(view(0))).toBe(8);
  expect(rowsOfPage({ top: 0, height: 20, row: 28 })).toBe(1);
});
