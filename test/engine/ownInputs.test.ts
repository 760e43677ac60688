import { describe, expect, it } from "vitest";
import {
  buildSheet,
  calculate,
  cellAt,
  givenValue,
  rebase,
  recalculate,
  type Sheet,
  valueAt,
  type Workbook,
} from "../../src/engine/index.ts";
import { ownValues } from "../../src/engine/ownInputs.ts";
import { parseFormula } from "../../src/engine/parse.ts";

const book = (holders: readonly string[], cheque: Workbook["variables"][number]["input"]): Workbook => ({
  title: "Round",
  dimensions: [{ name: "holders", items: holders }],
  variables: [
    { name: "company", text: true, input: holders.join(" and ") },
    { name: "lead", choice: "holders", input: holders[1] ?? "" },
    { name: "raised", unit: "$B", input: 12 },
    {
      name: "cheque",
      unit: "$B",
      over: ["holders"],
      default: "raised / 4",
      ...(cheque && { input: cheque }),
    },
    { name: "leadCheque", unit: "$B", formula: "cheque[lead]" },
    { name: "total", unit: "$B", formula: "sum(cheque)" },
  ],
  checks: [
    {
      name: "small",
      formula: "cheque < 6 $B",
      severity: "error",
      kind: "too_large",
      message: "{item} puts in too much.",
      blocks: ["total"],
    },
  ],
});

const one = buildSheet(book(["A", "B"], { B: 5 }), parseFormula);
const value = (sheet: Sheet, name: string, ...items: string[]): number =>
  valueAt(calculate(sheet), cellAt(sheet, name, items) ?? -1);

describe("an input with values and a default formula", () => {
  it("takes the value where there is one and the formula elsewhere", () => {
    expect(one.complaints).toEqual([]);
    expect(value(one, "cheque", "A")).toBe(3e9);
    expect(value(one, "cheque", "B")).toBe(5e9);
  });

  it("goes back to the value it was given, not to the formula", () => {
    const calculation = calculate(one);
    const cell = cellAt(one, "cheque", ["B"]) as number;
    recalculate(calculation, [{ cell, value: 1e9 }]);
    expect(givenValue(calculation, cell)).toBe(1e9);
    recalculate(calculation, [{ cell, value: undefined }]);
    expect(givenValue(calculation, cell)).toBe(5e9);
  });

  it("says which cells have a value", () => {
    const placed = one.variables.get("cheque");
    expect(placed && [...ownValues(placed).given]).toEqual([0, 1]);
    expect(placed && [...ownValues(placed).values]).toEqual([0, 5e9]);
  });
});

describe("a sheet on another workbook of the same shape", () => {
  const other = book(["Fund", "Maker"], { Fund: 2 });
  const rebased = rebase(one, { ...other, title: "Other round" });

  it("calculates as if it had been built from it", () => {
    const fresh = buildSheet(other, parseFormula);
    expect([...calculate(rebased).values]).toEqual([...calculate(fresh).values]);
    // Maker leads and follows the formula: 12 / 4; with Fund's 2 that is 5.
    expect(value(rebased, "leadCheque")).toBe(3e9);
    expect(value(rebased, "total")).toBe(5e9);
  });

  it("has its names of items, and leaves the first sheet as it was", () => {
    expect(cellAt(rebased, "cheque", ["Maker"])).toBe(cellAt(one, "cheque", ["B"]));
    expect(cellAt(rebased, "cheque", ["B"])).toBeUndefined();
    expect(rebased.variables.get("lead")?.choices).toEqual(["Fund", "Maker"]);
    expect(rebased.checks[0]?.place.dimensions[0]?.items).toEqual(["Fund", "Maker"]);
    expect(value(one, "cheque", "B")).toBe(5e9);
  });
});
