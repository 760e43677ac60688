import { describe, expect, test } from "vitest";
import type { VariablePatch } from "../../src/document/patch.ts";
import { patchRefusal } from "../../src/document/patchRefusal.ts";
import { refusalText } from "../../src/document/refusals.ts";
import { smallDocument } from "./smallDocument.ts";

const { workbook } = smallDocument();
const said = (patch: VariablePatch, formula?: string): string | undefined => {
  const refusal = patchRefusal(workbook, { name: "x", ...(formula && { formula }) }, patch);
  return refusal && refusalText(refusal);
};

describe("Fields are refused", () => {
  test.each<[string, VariablePatch]>([
    ["“furlong” is not a unit.", { unit: "furlong" }],
    [
      "A variable ranges over two dimensions at most, not over 3. Leave some out.",
      { over: ["holders", "rounds", "holders as a"] },
    ],
    ["There is no dimension years.", { over: ["years"] }],
    [
      "There is a variable called cheque already. Write another name, such as cheque2.",
      { over: ["holders as cheque"] },
    ],
    ["payer is another name of the dimension holders.", { over: ["rounds as payer"] }],
    [
      "x would range over holders twice under one name. Give one a name of its own: holders as otherHolders.",
      { over: ["holders", "holders"] },
    ],
    ["There is no dimension parties.", { choice: "parties" }],
    ["A choice needs one option at least, and each of them once.", { choice: ["a", "a"] }],
    ["A choice needs one option at least, and each of them once.", { choice: [] }],
    ["A range runs from the smaller to the larger, not from 5 to 4. Swap the two.", { range: [5, 4] }],
    ["A slider runs from the smaller to the larger, not from 4 to 4. Swap the two.", { slider: [4, 4] }],
    ["A bound must be a number, not “NaN”.", { slider: [0, Number.NaN] }],
    ["A bound must be a number, not “Infinity”.", { range: [null, Number.POSITIVE_INFINITY] }],
    ["“2026-02-30” is not a day. Write it as year-month-day, such as 2026-01-31.", { date: "2026-02-30" }],
  ])("%s", (sentence, patch) => {
    expect(said(patch)).toContain(sentence);
  });

  test("that only inputs have, of a formula that stays one", () => {
    expect(said({ slider: [0, 1] }, "a + b")).toBe(
      "x is a formula, and only an input has a range, a slider or a choice. Give it a value instead of the formula first.",
    );
    expect(said({ slider: [0, 1], input: 1 }, "a + b")).toBeUndefined();
    expect(said({ slider: [0, 1], formula: undefined }, "a + b")).toBeUndefined();
  });
});

test("Fields that may be set are not refused", () => {
  const patches: readonly VariablePatch[] = [
    { unit: "$B/GW" },
    { unit: undefined },
    { over: ["holders as payer", "holders"] },
    { choice: "payer" },
    { range: [0, null], slider: [0, 1], exclusiveMinimum: 0 },
    { date: "2026-02-28" },
    {},
  ];
  expect(patches.map((patch) => said(patch))).toEqual(patches.map(() => undefined));
});
