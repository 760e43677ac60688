import { expect, test } from "vitest";
import { reaching } from "../../src/analysis/reaching.ts";
import { cell, sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  variables: {
    a: 1,
    b: 2,
    limit: 10,
    idle: 4,
    free: { default: "idle + 1" },
    total: "a * b",
    other: "free * 2",
  },
  checks: { fits: { formula: "a + b < limit", blocks: ["total"] } },
});
const behind = (output: string): readonly string[] =>
  ["a", "b", "limit", "idle", "free"].filter((name) =>
    reaching(sheet, cell(sheet, output))(cell(sheet, name)),
  );

test("What a formula reads reaches it, and what a check reads that lets it through", () => {
  expect(behind("total")).toEqual(["a", "b", "limit"]);
});

test("What only other formulas read does not", () => {
  expect(behind("other")).toEqual(["idle", "free"]);
});

test("An input reaches itself", () => {
  expect(behind("a")).toEqual(["a"]);
});
