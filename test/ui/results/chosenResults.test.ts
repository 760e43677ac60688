import { expect, test } from "vitest";
import { buildSheet, type Variable } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { lastIn, pinnedIn } from "../../../src/ui/results/chosenResults.ts";

const sheetOf = (variables: readonly Variable[]) =>
  buildSheet(
    { title: "Mine", dimensions: [{ name: "sides", items: ["us", "them"] }], variables },
    parseFormula,
  );

test("the pinned results are those with a formula, in the order of the sheet", () => {
  const sheet = sheetOf([
    { name: "b", formula: "a + 1", pinned: true },
    { name: "a", input: 1, pinned: true },
    { name: "c", formula: "a + b" },
    { name: "d", formula: "c", pinned: true },
  ]);
  expect(pinnedIn(sheet)).toEqual(["b", "d"]);
});

test("what the sheet cannot place has no result: another cell would be shown under its name", () => {
  const nowhere: Variable = { name: "nowhere", over: ["none"], formula: "1", pinned: true };
  const sheet = sheetOf([{ name: "one", formula: "1" }, nowhere]);
  expect(pinnedIn(sheet)).toEqual([]);
  expect(lastIn(sheet)).toEqual(["one"]);
  expect(lastIn(sheetOf([nowhere]))).toEqual([]);
});

test("without any, the results that no other formula reads: one that reads itself is among them", () => {
  const sheet = sheetOf([
    { name: "share", input: 0.1 },
    { name: "before", formula: "700 + share" },
    { name: "pool", formula: "share * (before + pool)" },
    { name: "each", over: ["sides"], formula: "before / 2" },
  ]);
  expect(lastIn(sheet)).toEqual(["pool", "each"]);
});

test("where every result is read by another, all of them; never more than a dozen", () => {
  const circle = sheetOf([
    { name: "one", formula: "0.5 * other + 1" },
    { name: "other", formula: "0.5 * one + 1" },
  ]);
  expect(lastIn(circle)).toEqual(["one", "other"]);
  const many = Array.from({ length: 20 }, (_, i): Variable => ({ name: `r${i}`, formula: `${i}` }));
  expect(lastIn(sheetOf(many))).toHaveLength(12);
  expect(lastIn(sheetOf([]))).toEqual([]);
});
