import { expect, test } from "vitest";
import { crowdOf } from "../../src/engine/crowd.ts";
import type { Workbook } from "../../src/engine/index.ts";

const book = (items: number, over: readonly string[]): Workbook => ({
  title: "T",
  dimensions: ["d", "e"].map((name) => ({
    name,
    items: Array.from({ length: items }, (_, i) => String(i + 1)),
  })),
  variables: [{ name: "x", over, formula: "y +" }],
});

const most = { items: 100, cells: 100 };

test("a workbook's items and cells are counted whatever its formulas are", () => {
  expect(crowdOf(book(10, ["d", "e"]), most)).toBeUndefined();
  expect(crowdOf(book(11, ["d", "e"]), most)).toEqual({ of: "cells", count: 121, most: 100 });
  expect(crowdOf(book(51, ["d"]), most)).toEqual({ of: "items", count: 102, most: 100 });
});
