import { expect, test } from "vitest";
import { ownValue } from "../../src/document/ownValue.ts";
import type { SheetVariable } from "../../src/engine/index.ts";
import { sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["Founders", "Fund"] },
  variables: {
    price: { unit: "$B", input: "500 $M" },
    stake: { unit: "%", over: ["holders"], input: { Fund: 40 } },
    fee: { over: ["holders"], input: { Fund: 2 }, default: "1 + 2" },
    mode: { choice: ["first", "second"], input: "second" },
    company: { text: true, input: "Acme" },
    named: {},
    cost: "price * 2",
  },
});
const own = (name: string, ...items: readonly string[]) =>
  ownValue(sheet.variables.get(name) as SheetVariable, items);

test("a workbook's own value is in the unit that it is entered in", () => {
  expect(own("price")).toBe(0.5);
  expect(own("stake", "Fund")).toBe(40);
});

test("an item left out is 0, unless a formula holds there", () => {
  expect(own("stake", "Founders")).toBe(0);
  expect(own("fee", "Fund")).toBe(2);
  expect(own("fee", "Founders")).toBeUndefined();
});

test("choices and texts are as they are given; formulas and what is just named have none", () => {
  expect(own("mode")).toBe("second");
  expect(own("company")).toBe("Acme");
  expect(own("named")).toBeUndefined();
  expect(own("cost")).toBeUndefined();
});
