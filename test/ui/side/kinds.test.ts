import { describe, expect, test } from "vitest";
import { calculate, type SheetVariable, valueAt } from "../../../src/engine/index.ts";
import { asInput, kindOf, presentFormula } from "../../../src/ui/side/kinds.ts";
import { sheetOf } from "../../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["Nvidia", "Amazon"] },
  variables: {
    preMoney: { unit: "$B", input: 700 },
    money: { unit: "$B", formula: "preMoney / 7" },
    part: { unit: "%", input: 10 },
    cheque: { unit: "$B", over: ["holders"], formula: "money * part" },
    own: { unit: "$B", over: ["holders"], input: { Nvidia: 30 } },
    zero: 0,
    broken: "1 / zero",
  },
});
const calculation = calculate(sheet);
const read = (cell: number): number => valueAt(calculation, cell);
const at = (name: string): SheetVariable => sheet.variables.get(name) as SheetVariable;

test("The kind of a variable is what gives it its value.", () => {
  expect(kindOf({ name: "a", input: 1 })).toBe("number");
  expect(kindOf({ name: "a", default: "b" })).toBe("number");
  expect(kindOf({ name: "a", formula: "b" })).toBe("formula");
  expect(kindOf({ name: "a", choice: ["x"] })).toBe("choice");
  expect(kindOf({ name: "a", text: true })).toBe("text");
  expect(kindOf({ name: "a" })).toBe("none");
});

describe("a formula that becomes an input", () => {
  test("keeps the value that it has, in its unit", () => {
    // 700 $B / 7.
    expect(asInput(at("money"), read).input).toBe(100);
  });

  test("keeps the value of every item", () => {
    // 100 $B × 10 %.
    expect(asInput(at("cheque"), read).input).toEqual({ Nvidia: 10, Amazon: 10 });
  });

  test("leaves out items at 0", () => {
    expect(asInput(at("own"), read).input).toEqual({ Nvidia: 30 });
  });

  test("has no value where the formula was an error", () => {
    expect(asInput(at("broken"), read).input).toBeUndefined();
  });
});

test("An input that becomes a formula offers its value as formulas write it.", () => {
  expect(presentFormula(at("preMoney"), read)).toBe("700 $B");
  expect(presentFormula(at("part"), read)).toBe("10%");
  expect(presentFormula(at("zero"), read)).toBe("0");
  expect(presentFormula(at("own"), read)).toBe("");
  expect(presentFormula(at("broken"), read)).toBe("");
});
