import { describe, expect, it } from "vitest";
import {
  buildSheet,
  calculate,
  cellAt,
  cellsOf,
  packStart,
  rebase,
  recalculate,
  startOf,
  unpackStart,
  valueAt,
} from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";

const whole = buildSheet(deal, parseFormula);
const names = ["roundSize", "supplierOwnership", "effectiveValuation", "chequeAllotted"];
const packed = packStart(
  startOf(whole, names),
  ({ name, unit, over, input, choice, formula, default: initial }) => ({
    name,
    ...(unit !== undefined && { unit }),
    ...(over !== undefined && { over }),
    ...(choice !== undefined && { choice }),
    ...(input !== undefined && { input }),
    ...(initial !== undefined && { default: "" }),
    ...(formula !== undefined && { formula: "" }),
  }),
);
const start = unpackStart(JSON.parse(JSON.stringify(packed)));

describe("a part of a sheet to start with", () => {
  it("has the values of the whole at the same cells", () => {
    const [one, all] = [calculate(start), calculate(whole)];
    for (const name of names) {
      expect(cellsOf(start, name)).toEqual(cellsOf(whole, name));
      for (const cell of cellsOf(start, name)) expect(valueAt(one, cell)).toBe(valueAt(all, cell));
    }
    // 30 of 800 and 468, the figures of the deal's first check.
    expect(valueAt(one, cellAt(start, "supplierOwnership") ?? -1)).toBeCloseTo(0.0375, 12);
    expect(valueAt(one, cellAt(start, "effectiveValuation") ?? -1) / 1e9).toBeCloseTo(468.0, 0);
  });

  it("follows an input as the whole does", () => {
    const [one, all] = [calculate(start), calculate(whole)];
    const edits = [
      { cell: cellAt(whole, "cheque", ["Nvidia"]) as number, value: 40e9 },
      { cell: cellAt(whole, "valuationBasis") as number, value: 0 },
    ];
    const changed = recalculate(one, edits);
    recalculate(all, edits);
    for (const name of names)
      for (const cell of cellsOf(start, name)) expect(valueAt(one, cell)).toBe(valueAt(all, cell));
    expect(changed).toContain(cellAt(start, "supplierOwnership"));
  });

  it("leaves out what is not needed, and takes no edit of it", () => {
    expect(start.program.instructions.length).toBeLessThan(whole.program.instructions.length / 2);
    expect(start.variables.has("internalRateOfReturn")).toBe(false);
    const calculation = calculate(start);
    const elsewhere = cellAt(whole, "exitValue") as number;
    expect(recalculate(calculation, [{ cell: elsewhere, value: 1 }])).toEqual([]);
    expect(valueAt(calculation, elsewhere)).toBeNaN();
  });

  it("can stand on another workbook, as the whole can", () => {
    const other = {
      ...deal,
      variables: deal.variables.map((variable) =>
        variable.name === "roundSize" ? { ...variable, input: 50 } : variable,
      ),
    };
    const [one, all] = [calculate(rebase(start, other)), calculate(rebase(whole, other))];
    for (const cell of cellsOf(start, "supplierOwnership"))
      expect(valueAt(one, cell)).toBe(valueAt(all, cell));
  });

  it("keeps a circle whole", () => {
    const sheet = buildSheet(
      {
        title: "Circle",
        dimensions: [],
        variables: [
          { name: "a", input: 3 },
          { name: "other", formula: "a * 7" },
          { name: "x", formula: "y / 2 + a" },
          { name: "y", formula: "x" },
          { name: "z", formula: "y + 1" },
        ],
      },
      parseFormula,
    );
    const part = unpackStart(packStart(startOf(sheet, ["z"]), (variable) => variable));
    // x = x / 2 + 3 is 6.
    expect(valueAt(calculate(part), cellAt(part, "z") ?? -1)).toBe(7);
    expect(part.variables.has("other")).toBe(false);
  });
});
