import { describe, expect, test } from "vitest";
import { OP } from "../../src/engine/operations.ts";
import { SOLVERS } from "../../src/engine/solvers.ts";
import { packStart, startOf } from "../../src/engine/startSheet.ts";
import { sheetOf } from "../support/sheets.ts";

describe("operations that solve a problem", () => {
  test("take any number of arguments: -100 today and 110 after a year is 10 %", () => {
    expect(SOLVERS[OP.irr]?.([-100, 110])).toBeCloseTo(0.1, 12);
    expect(SOLVERS[OP.npv]?.([0.1, 110])).toBeCloseTo(100, 12);
  });

  test("are no part of what a page starts with", () => {
    const sheet = sheetOf({
      dimensions: { years: [0, 1] },
      variables: {
        flow: { over: ["years"], input: { 0: -100, 1: 110 } },
        rate: { unit: "%", formula: "irr(flow)" },
        total: { formula: "sum(flow)" },
      },
    });
    expect(() => packStart(startOf(sheet, ["rate"]), (variable) => variable)).toThrow("solvers.ts");
    expect(packStart(startOf(sheet, ["total"]), (variable) => variable).cells).toBe(4);
  });
});
