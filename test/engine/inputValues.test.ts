import { describe, expect, test } from "vitest";
import { readValues } from "../../src/engine/inputValues.ts";
import type { SheetVariable } from "../../src/engine/places.ts";
import { sheetOf } from "../support/sheets.ts";

const { variables } = sheetOf({
  dimensions: { holders: ["A", "B"], years: [0, 2] },
  variables: {
    before: 1,
    grid: { unit: "%", over: ["holders", "years"], input: 0 },
    basis: { choice: ["pre", "post"], over: ["holders"], input: "pre" },
  },
});
const of = (name: string): SheetVariable => variables.get(name) ?? expect.fail();
const edits = (name: string, values: Parameters<typeof readValues>[1]) =>
  readValues(of(name), values).edits.map(({ cell, value }) => [cell, value]);

describe("Values nested in the order of the dimensions", () => {
  test("set single cells, rows, or all", () => {
    expect(edits("grid", { B: { "1": 40 } })).toEqual([[5, 0.4]]);
    expect(edits("grid", { B: 40 })).toEqual([
      [4, 0.4],
      [5, 0.4],
      [6, 0.4],
    ]);
    expect(edits("grid", 10).map(([cell]) => cell)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(edits("basis", { A: "post", B: "pre" })).toEqual([
      [7, 1],
      [8, 0],
    ]);
  });

  test("may set a row and then one cell of it: the last counts", () => {
    const both = readValues(of("grid"), { A: 5, B: { "0": 1 } }).edits;
    expect(both).toHaveLength(4);
  });

  test("are complained of where they go too deep or name what is not there", () => {
    expect(readValues(of("grid"), { A: { "1": { "1": 5 } } })).toEqual({
      edits: [],
      complaints: [
        { variable: "grid", items: ["A", "1"], message: "it takes one value here, not one per item." },
      ],
    });
    expect(readValues(of("grid"), { C: 5, A: { "9": 1, "0": 2 } })).toMatchObject({
      edits: [{ cell: 1, value: 0.02 }],
      complaints: [{ items: ["C"] }, { items: ["A", "9"] }],
    });
    expect(readValues(of("grid"), JSON.parse('{"__proto__": 5}')).complaints).toMatchObject([
      { items: ["__proto__"] },
    ]);
  });

  test("are found quickly among very many items", { timeout: 60_000 }, () => {
    const items = Array.from({ length: 100_000 }, (_, i) => `item ${i}`);
    const wide = sheetOf({
      dimensions: { items },
      variables: { x: { over: ["items"], input: Object.fromEntries(items.map((item, i) => [item, i])) } },
    });
    expect(wide.complaints).toEqual([]);
    expect(wide.ownInputs[99_999]).toBe(99_999);
  });
});

test("A choice is its option's place; an option that is not there names those that are", () => {
  expect(edits("basis", "post")).toEqual([
    [7, 1],
    [8, 1],
  ]);
  expect(readValues(of("basis"), "poxt").complaints[0]?.message).toBe(
    "“poxt” is none of pre, post. Did you mean post?",
  );
});
