import { describe, expect, test } from "vitest";
import { readValues } from "../../src/engine/inputValues.ts";
import type { SheetVariable } from "../../src/engine/places.ts";
import { sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { routes: ["Direct", "Oracle"], years: [-1, 0] },
  variables: {
    start: 0,
    rate: { unit: "%", input: 12 },
    spend: { unit: "$B", over: ["routes", "years"], input: 0 },
    basis: { choice: ["pre", "post"], input: "pre" },
  },
});
const placed = (name: string) => sheet.variables.get(name) as SheetVariable;
// Cells: start 0, rate 1, spend 2 to 5 (Direct -1, Direct 0, Oracle -1, Oracle 0), basis 6.

describe("Values of a variable", () => {
  test("40 and 40% in a % variable are both 0.4", () => {
    expect(readValues(placed("rate"), 40).edits).toEqual([{ cell: 1, value: 0.4 }]);
    expect(readValues(placed("rate"), "40%").edits).toEqual([{ cell: 1, value: 0.4 }]);
  });

  test("nest in the order of the dimensions", () => {
    const { edits } = readValues(placed("spend"), { Oracle: { "0": 3, "-1": "2 $B" } });
    expect(edits).toContainEqual({ cell: 5, value: 3e9 });
    expect(edits).toContainEqual({ cell: 4, value: 2e9 });
    expect(edits).toHaveLength(2);
  });

  test("given for one item of the first dimension set all of the second", () => {
    expect(readValues(placed("spend"), { Direct: 1 }).edits).toEqual([
      { cell: 2, value: 1e9 },
      { cell: 3, value: 1e9 },
    ]);
  });

  test("of a choice are the place of the option", () => {
    expect(readValues(placed("basis"), "post").edits).toEqual([{ cell: 6, value: 1 }]);
  });
});

describe("A complaint names the items and what would be right:", () => {
  test("a text that is no number", () => {
    const { complaints, edits } = readValues(placed("spend"), { Oracle: { "0": "abc" } });
    expect(edits).toEqual([]);
    expect(complaints).toMatchObject([{ variable: "spend", items: ["Oracle", "0"] }]);
    expect(complaints[0]?.message).toMatch(/abc.*40 \$B/);
  });

  test("values per item where one is wanted", () => {
    expect(readValues(placed("rate"), { Direct: 1 }).complaints).toEqual([
      { variable: "rate", items: [], message: "it takes one value here, not one per item." },
    ]);
  });

  test("an item of another dimension", () => {
    const { complaints } = readValues(placed("spend"), { "0": 1 });
    expect(complaints).toMatchObject([
      { items: ["0"], message: expect.stringContaining("routes has no item “0”") },
    ]);
  });
});
