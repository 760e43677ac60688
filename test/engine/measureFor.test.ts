import { describe, expect, test } from "vitest";
import { readOne, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";

const workbook: Workbook = {
  title: "Small",
  dimensions: [
    { name: "holders", items: ["Founders", "Fund"] },
    { name: "parties", items: ["A", "B"] },
  ],
  variables: [
    { name: "preMoney", unit: "$B", input: 700 },
    { name: "raise", unit: "$B", input: 100 },
    { name: "poolShare", unit: "%", input: 10 },
    { name: "power", unit: "GW", input: 10 },
    { name: "cheque", unit: "$B", over: ["holders"], input: 0 },
    { name: "flow", unit: "$B/year", over: ["parties as payer", "parties as payee"], input: 0 },
    { name: "fresh" },
    { name: "inMillions", unit: "$M" },
    { name: "done", formula: "1" },
  ],
};

const measureOf = (formula: string, name = "fresh") => {
  const read = readOne(workbook, name, formula, parseFormula);
  return "measure" in read ? read.measure : read.complaint.kind;
};

describe("a variable that has no value yet", () => {
  test.each<[string, object]>([
    ["preMoney + raise", { unit: "$B" }],
    ["poolShare * (preMoney + raise + fresh)", { unit: "$B" }],
    ["preMoney / raise", {}],
    ["cheque / preMoney", { over: ["holders"] }],
    ["cheque * 2", { unit: "$B", over: ["holders"] }],
    ["relabel(sum(flow, payee), payer, parties)", { unit: "$B/year", over: ["parties"] }],
    ["flow * 2", { unit: "$B/year", over: ["parties as payer", "parties as payee"] }],
    ["1 + 1", {}],
  ])("takes over what %s measures and ranges over", (formula, measure) => {
    expect(measureOf(formula)).toEqual(measure);
  });

  test("has the formula's own unit where none that it names fits", () => {
    expect(measureOf("preMoney / power")).toEqual({ unit: "$/W" });
  });

  test("keeps a unit that it was given, and takes what fits it", () => {
    expect(measureOf("preMoney + raise", "inMillions")).toEqual({});
    expect(measureOf("preMoney / raise", "inMillions")).toBe("unit_mismatch");
  });

  test("takes nothing from a formula that cannot be used, nor where it has a value", () => {
    expect(measureOf("preMoney + power")).toBe("unit_mismatch");
    expect(measureOf("preMoney + raise", "done")).toBe("unit_mismatch");
  });
});
