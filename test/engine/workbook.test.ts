import { describe, expect, test } from "vitest";
import { axisOf, cellText, formulasOf, provenanceAt } from "../../src/engine/workbook.ts";

describe("A dimension that a variable ranges over", () => {
  test("is named as it is, or by an alias", () => {
    expect(axisOf("holders")).toEqual({ name: "holders", dimension: "holders" });
    expect(axisOf("parties as from")).toEqual({ name: "from", dimension: "parties" });
    expect(axisOf("  parties  as   to ")).toEqual({ name: "to", dimension: "parties" });
    expect(axisOf("basis")).toEqual({ name: "basis", dimension: "basis" });
  });
});

describe("A cell is written as a formula names it", () => {
  test("with its items in quotation marks", () => {
    expect(cellText({ variable: "price", items: [] })).toBe("price");
    expect(cellText({ variable: "cheque", items: ["Nvidia"] })).toBe('cheque["Nvidia"]');
    expect(cellText({ variable: "spend", items: ["Direct", "-1"] })).toBe('spend["Direct", "-1"]');
    expect(cellText({ variable: "x", items: ['a "b"'] })).toBe('x["a \\"b\\""]');
  });
});

test("The formulas of a workbook are those of variables, defaults and checks, each once", () => {
  const workbook = {
    title: "",
    dimensions: [],
    variables: [
      { name: "a", input: 1 },
      { name: "b", formula: "a + 1" },
      { name: "c", default: "a * 2" },
      { name: "d", formula: "a + 1" },
    ],
    checks: [
      { name: "e", formula: "a > 0", severity: "error" as const, kind: "k", message: "" },
      { name: "f", formula: "a + 1", severity: "error" as const, kind: "k", message: "" },
    ],
  };
  expect(formulasOf(workbook)).toEqual(["a + 1", "a * 2", "a > 0"]);
});

describe("Where an input comes from", () => {
  const variable = {
    name: "flow",
    input: 0,
    status: "assumption" as const,
    source: "Assumption: none",
    items: {
      Nvidia: { source: "general", date: "2026-01-01" },
      "Nvidia × OpenAI": { status: "reported" as const, source: "press" },
    },
  };

  test("is said of the cell, else of its first item, else of the variable", () => {
    expect(provenanceAt(variable, ["Nvidia", "OpenAI"])).toEqual({ status: "reported", source: "press" });
    expect(provenanceAt(variable, ["Nvidia", "AMD"])).toEqual({
      status: "assumption",
      source: "general",
      date: "2026-01-01",
    });
    expect(provenanceAt(variable, ["AMD", "Nvidia"])).toEqual({
      status: "assumption",
      source: "Assumption: none",
    });
  });

  test("is nothing of what an object has by itself", () => {
    expect(provenanceAt(variable, ["constructor"])).toEqual({
      status: "assumption",
      source: "Assumption: none",
    });
  });
});
