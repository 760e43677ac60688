import { expect, test } from "vitest";
import { columnsInSight, labelWidth, scrolledTo, sum, widthsOf } from "../../../src/ui/grid/columns.ts";
import { groundOf, MIXED, rowNames } from "./groundOf.ts";

const { layout } = groundOf(MIXED);
const widths = (name: string, width: number): readonly number[] => {
  const row = layout.rows[rowNames(groundOf(MIXED)).indexOf(name)];
  if (row === undefined) throw new Error(`There is no row ${name}.`);
  return widthsOf(row, { width, rem: 16 });
};

test("the formula of a list takes what room is left, and has some however narrow the grid is", () => {
  expect(sum(widths("price", 1200))).toBe(1200);
  expect(widths("price", 400)[4]).toBe(256);
});

test("labels are narrower in a narrow grid", () => {
  expect(labelWidth({ width: 1200, rem: 16 })).toBe(240);
  // 26 % of 800.
  expect(labelWidth({ width: 800, rem: 16 })).toBe(208);
  expect(labelWidth({ width: 390, rem: 16 })).toBe(136);
});

test("a timeline has as many columns as years, a table as many as variables", () => {
  expect(widths("sold", 1200)).toHaveLength(8);
  expect(widths("sold", 1200).slice(2, 5)).toEqual([84, 84, 84]);
  // 960 px for two variables: each as wide as any may be, 14 rem.
  expect(widths("label", 1200)).toEqual([240, 224, 224]);
});

test("columns far from the view are left out", () => {
  const sizes = [100, ...Array<number>(50).fill(80)];
  expect(columnsInSight(sizes, 0, 400)).toEqual([0, 7]);
  // From 1800 to 2600: column 22 begins at 1780 and ends at 1860.
  expect(columnsInSight(sizes, 2000, 400)).toEqual([22, 32]);
});

test("it scrolls just as far as a column needs beside the first", () => {
  const sizes = [100, 80, 80, 80, 80];
  expect(scrolledTo(sizes, 1, 0, 300)).toBe(0);
  // Column 4 ends at 420, the view is 300 wide.
  expect(scrolledTo(sizes, 4, 0, 300)).toBe(120);
  // Column 1 lies under the first at 120.
  expect(scrolledTo(sizes, 1, 120, 300)).toBe(0);
  expect(scrolledTo(sizes, 0, 120, 300)).toBe(120);
});
