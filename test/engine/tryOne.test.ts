import { describe, expect, test } from "vitest";
import { inUnit, readUnit } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { tryOne } from "../../src/engine/tryOne.ts";
import { calculated, kind, type SmallSheet, value } from "../support/sheets.ts";

const small: SmallSheet = {
  dimensions: { holders: ["Founders", "Nvidia"], years: [2026, 2028] },
  variables: {
    preMoney: { unit: "$B", input: 700 },
    poolShare: { unit: "%", input: 10 },
    postMoney: { unit: "$B", formula: "preMoney + newMoney" },
    newMoney: { unit: "$B", input: 100 },
    poolValue: { unit: "$B", formula: "0 $B" },
    cheque: { unit: "$B", over: ["holders"], input: { Founders: 1, Nvidia: 3 } },
    supplier: { choice: "holders", input: "Nvidia" },
    part: { unit: "%", over: ["holders"], formula: "0" },
    growing: { unit: "$B", over: ["years"], formula: "0" },
    broken: { unit: "$B", formula: "1 $B / (poolShare - 10%)" },
    total: { unit: "$B", formula: "poolValue" },
  },
};
const calculation = calculated(small);
const tried = (variable: string, text: string) => tryOne(calculation, variable, text, parseFormula);
const inBillions = (variable: string, text: string, name = variable): number => {
  const found = tried(variable, text) ?? expect.fail(`${text} is not tried`);
  return inUnit(value(found, name), readUnit("$B") ?? expect.fail());
};

describe("A formula that is tried", () => {
  test("comes to what it would be at the present values", () => {
    // 2 × (700 + 100)
    expect(inBillions("total", "2 * postMoney")).toBe(1600);
    expect(inBillions("total", "cheque[supplier]")).toBe(3);
  });

  test("comes to a value at each item", () => {
    const found = tried("part", "cheque / sum(cheque)") ?? expect.fail();
    expect(value(found, 'part["Founders"]')).toBe(0.25);
    expect(value(found, 'part["Nvidia"]')).toBe(0.75);
  });

  test("may read itself: a circle of its own is solved", () => {
    // x = 10 % (800 + x): 80 / 0.9
    expect(inBillions("poolValue", "poolShare * (postMoney + poolValue)")).toBeCloseTo(88.888889, 6);
    expect(
      kind(tried("poolValue", "12 * poolShare * (postMoney + poolValue)") ?? expect.fail(), "poolValue"),
    ).toBe("divergent");
    expect(inBillions("growing", "prev(growing, 1 $B) * 2", 'growing["2028"]')).toBe(8);
  });

  test("is an error where it comes to one", () => {
    expect(kind(tried("total", "1 $B / 0") ?? expect.fail(), "total")).toBe("division_by_zero");
  });
});

describe("A formula is not tried", () => {
  test("where it cannot be used", () => {
    expect(tried("total", "preMoney +")).toBeUndefined();
    expect(tried("total", "nobody")).toBeUndefined();
    expect(tried("nobody", "1 $B")).toBeUndefined();
  });

  test("where what it reads is an error", () => {
    expect(tried("total", "broken + 1 $B")).toBeUndefined();
  });

  test("where it depends on itself by way of another", () => {
    expect(tried("poolValue", "total / 2")).toBeUndefined();
  });

  test("where that would be too many cells", () => {
    const large = calculated({
      dimensions: { items: Array.from({ length: 2000 }, (_, i) => `i${i}`) },
      variables: { many: { over: ["items"], input: 1 }, total: { formula: "1" } },
    });
    expect(tryOne(large, "total", "sum(many)", parseFormula)).toBeUndefined();
  });
});
