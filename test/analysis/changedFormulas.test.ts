import { expect, test } from "vitest";
import { changedFormulas } from "../../src/analysis/changedFormulas.ts";
import { type SmallSheet, workbookOf } from "../support/sheets.ts";

const changed = (one: SmallSheet["variables"], other: SmallSheet["variables"]): readonly string[] =>
  changedFormulas(workbookOf({ variables: one }), workbookOf({ variables: other }));

test("Formulas that differ are named in the order of the first workbook, then what only the other has", () => {
  expect(
    changed(
      { a: 1, twice: "a * 2", same: "a", gone: "a - 1", free: { default: "a" } },
      { fresh: "a", a: 1, free: { default: "a + 1" }, same: "a", twice: "a * 3" },
    ),
  ).toEqual(["twice", "gone", "free", "fresh"]);
});

test("An input that is a formula in the other differs, and a formula in another unit", () => {
  expect(changed({ a: 1, b: "a" }, { a: "7", b: { formula: "a", unit: "%" } })).toEqual(["a", "b"]);
});

test("Other values and labels are no other formulas", () => {
  expect(
    changed({ a: 1, b: "a" }, { a: { input: 2, label: "Other" }, b: { formula: "a", label: "B" } }),
  ).toEqual([]);
});
