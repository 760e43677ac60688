import { describe, expect, test } from "vitest";
import { readUnit, type SheetVariable, type Variable } from "../../../src/engine/index.ts";
import { meantBy } from "../../../src/ui/formula/meantBy.ts";

const placed = (variable: Partial<Variable>, unit = "$B"): SheetVariable => ({
  variable: { name: "x", ...variable },
  unit: readUnit(unit) ?? expect.fail(unit),
  axes: [],
  dimensions: [],
  first: 0,
  count: 1,
});
const input = placed({ input: 700 });
const formula = placed({ formula: "a + b" });
const empty = placed({});

describe("A plain quantity", () => {
  test("is an input's value", () => {
    expect(meantBy("35 $B", "700 $B", input, "en")).toEqual({ kind: "value", value: 35e9 });
    expect(meantBy("5,2 mld.", "700 $B", input, "nl")).toEqual({ kind: "value", value: 5.2e9 });
    expect(meantBy("40 %", "", placed({}, "%"), "en")).toEqual({ kind: "value", value: 0.4 });
    expect(meantBy("700", "", empty, "en")).toEqual({ kind: "value", value: 7e11 });
  });

  test("is a formula behind =, and where a formula stands", () => {
    expect(meantBy("= 35 $B", "700 $B", input, "en")).toEqual({ kind: "formula", text: "35 $B" });
    expect(meantBy("35 $B", "a + b", formula, "en")).toEqual({ kind: "formula", text: "35 $B" });
  });

  test("is no value of a choice or a text", () => {
    expect(meantBy("3", "", { ...placed({ choice: ["a", "b"] }), choices: ["a", "b"] }, "en").kind).toBe(
      "formula",
    );
    expect(meantBy("3", "", placed({ text: true }), "en").kind).toBe("formula");
  });
});

describe("Anything else is a formula", () => {
  test("without the = that leads it, and the spaces around it", () => {
    expect(meantBy("  =a + b ", "700 $B", input, "en")).toEqual({ kind: "formula", text: "a + b" });
    expect(meantBy("== 3", "", empty, "en")).toEqual({ kind: "formula", text: "== 3" });
  });

  test("but not what stood there", () => {
    expect(meantBy("a + b ", "a + b", formula, "en")).toEqual({ kind: "same" });
    expect(meantBy("=a + b", "a + b", formula, "en")).toEqual({ kind: "same" });
    expect(meantBy("", "", empty, "en")).toEqual({ kind: "same" });
  });

  test("and nothing is nothing", () => {
    expect(meantBy(" ", "a + b", formula, "en")).toEqual({ kind: "empty" });
    expect(meantBy("=", "", empty, "en")).toEqual({ kind: "empty" });
  });
});
