import { expect, test } from "vitest";
import { buildSheet, calculate, type Workbook } from "../../../src/engine/index.ts";
import { parseFormula } from "../../../src/engine/parse.ts";
import { isSameResult, mainResultNames, mainResults } from "../../../src/ui/share/mainResults.ts";

const book: Workbook = {
  title: "Book",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [
    { name: "price", unit: "$B", input: 10 },
    { name: "part", unit: "%", formula: "1 / 3", pinned: true },
    { name: "comesBack", builtIn: "hardwareRevenue", unit: "$B", formula: "price * 40%" },
    { name: "lost", formula: "1 / (price - price)", pinned: true },
    { name: "each", over: ["holders"], formula: "price", pinned: true },
    { name: "price2", input: 3, pinned: true },
  ],
};
const calculation = calculate(buildSheet(book, parseFormula));

test("The key figures come first, by their present names, then what is pinned: plain results alone", () => {
  expect(mainResultNames(calculation.sheet)).toEqual(["comesBack", "part", "lost"]);
});

test("They are in their units with fifteen digits; an error is null", () => {
  expect(mainResults(calculation)).toEqual({ comesBack: 4, part: 33.3333333333333, lost: null });
});

test("Two results are the same but for the last digits", () => {
  expect(isSameResult(4, 4.0000000000001)).toBe(true);
  expect(isSameResult(4, 4.0001)).toBe(false);
  expect(isSameResult(0, 0)).toBe(true);
  expect(isSameResult(null, null)).toBe(true);
  expect(isSameResult(null, 0)).toBe(false);
});
