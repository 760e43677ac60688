import { expect, test } from "vitest";
import type { Workbook } from "../../../src/engine/index.ts";
import { countEdits, NO_EDITS, sheetEdits } from "../../../src/ui/share/sheetEdits.ts";

const base: Workbook = {
  title: "Book",
  dimensions: [],
  variables: [
    { name: "price", input: 1 },
    { name: "half", formula: "price / 2" },
    { name: "third", formula: "price / 3" },
  ],
};

test("What was added, changed and deleted is told apart, and a renamed variable was changed", () => {
  const edits = sheetEdits(base, {
    ...base,
    variables: [
      { name: "cost", builtIn: "price", input: 1 },
      { name: "half", formula: "cost / 2" },
      { name: "mine", input: 3 },
    ],
  });
  expect(edits).toEqual({
    added: ["mine"],
    changed: ["cost", "half"],
    deleted: ["third"],
    isOtherwise: false,
  });
  expect(countEdits(edits)).toBe(4);
});

test("A sheet that was not edited has no edits, whatever it is called", () => {
  expect(sheetEdits(base, undefined)).toBe(NO_EDITS);
  expect(sheetEdits(base, { ...base, title: "Other", date: "2026-01-31" })).toEqual(NO_EDITS);
});

test("Other parts are told of, though not one by one", () => {
  expect(sheetEdits(base, { ...base, settings: { iterations: 5 } }).isOtherwise).toBe(true);
  expect(sheetEdits(base, { ...base, dimensions: [{ name: "d", items: ["A"] }] }).isOtherwise).toBe(true);
});
