import { describe, expect, test } from "vitest";
import { cleanPatch, fieldText, patchNote } from "../../src/document/patch.ts";
import type { Variable } from "../../src/engine/index.ts";

test("Fields asked for are made clean", () => {
  expect(
    cleanPatch({
      label: " Price ",
      note: "  ",
      formula: "  = a + b ",
      default: "== 1",
      input: " 5 ",
      over: [],
      whole: false,
      pinned: true,
    }),
  ).toEqual({
    label: "Price",
    note: undefined,
    formula: "a + b",
    default: "== 1",
    input: " 5 ",
    over: undefined,
    whole: undefined,
    pinned: true,
  });
});

describe("A change is told by", () => {
  const before: Variable = { name: "x", unit: "$B", input: 5, label: "X" };

  test("the formula first of all, where that changes", () => {
    const after: Variable = { name: "x", unit: "$B", formula: "a", label: "Y" };
    expect(patchNote({ label: "Y", formula: "a" }, before, after)).toEqual({
      field: "formula",
      from: "",
      to: "a",
    });
  });

  test("the first field that differs", () => {
    const after: Variable = { ...before, note: "Well." };
    expect(patchNote({ label: "X", note: "Well." }, before, after)).toEqual({
      field: "note",
      from: "",
      to: "Well.",
    });
  });
});

test("Fields are written as a person reads them", () => {
  const variable: Variable = {
    name: "x",
    unit: "$B",
    input: { A: 5, B: "1 $M" },
    over: ["holders", "years"],
    choice: ["a", "b"],
    range: [0, null],
    slider: [1, 2.5],
    anchors: [{ value: 1, label: "One" }],
    items: { A: {} },
    whole: true,
  };
  const texts = (
    ["input", "over", "choice", "range", "slider", "anchors", "items", "whole", "note"] as const
  ).map((field) => fieldText(variable, field));
  expect(texts).toEqual([
    "A 5 $B, B 1 $M",
    "holders, years",
    "a, b",
    "0 … ∞",
    "1 … 2.5",
    "One",
    "A",
    "true",
    "",
  ]);
});
