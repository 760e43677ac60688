import { expect, test } from "vitest";
import type { Overrides } from "../../src/document/overrides.ts";
import type { Workbook } from "../../src/engine/index.ts";
import { complaintLine } from "../../src/io/fileComplaint.ts";
import { createOverridesReader, usableOverrides } from "../../src/io/fileOverrides.ts";

const workbook: Workbook = {
  title: "Book",
  dimensions: [{ name: "holders", items: ["Founders", "Fund"] }],
  variables: [
    { name: "price", unit: "$B", input: 1 },
    { name: "cheque", unit: "$B", over: ["holders"], input: {} },
    { name: "basis", choice: ["pre", "post"], input: "pre" },
    { name: "customer", text: true, input: "OpenAI" },
    { name: "closing", unit: "date", input: "2026-01-31" },
    { name: "half", formula: "price / 2" },
  ],
};

function readAll(overrides: Overrides) {
  const complaints: string[] = [];
  const read = createOverridesReader(workbook, (complaint) => complaints.push(complaintLine(complaint)));
  return { values: read(overrides, ["scenarios", 0, "overrides"]), complaints };
}

test("Quantities in words become numbers in the variable's unit, and one value for all items is given to each", () => {
  expect(
    readAll({
      price: "$1.5bn",
      cheque: 0.1,
      basis: "post",
      customer: "xAI",
      closing: "1971-01-01",
    }),
  ).toEqual({
    values: {
      price: 1.5,
      cheque: { Founders: 0.1, Fund: 0.1 },
      basis: "post",
      customer: "xAI",
      closing: 365,
    },
    complaints: [],
  });
});

test("A number stays as it is, to the last digit", () => {
  expect(readAll({ price: 0.1 + 0.2, cheque: { Fund: 1 / 3 } }).values).toEqual({
    price: 0.1 + 0.2,
    cheque: { Fund: 1 / 3 },
  });
});

test("What the workbook cannot take is complained of at its path", () => {
  expect(readAll({ prise: 1, half: 2, cheque: { Funds: 3 }, basis: "mid" }).complaints).toEqual([
    "scenarios[0].overrides.prise: there is no variable prise. Did you mean price?",
    "scenarios[0].overrides.half: half is a formula (price / 2); only inputs can be set.",
    "scenarios[0].overrides.cheque.Funds: holders has no item “Funds”. Did you mean Fund?",
    "scenarios[0].overrides.basis: “mid” is none of pre, post.",
  ]);
});

test("What has no effect on a workbook is left out, the rest is the same", () => {
  const good: Overrides = { price: 2, cheque: { Fund: 3 }, basis: "post", customer: "xAI" };
  expect(usableOverrides(workbook, good)).toBe(good);
  expect(
    usableOverrides(workbook, {
      ...good,
      gone: { a: 1, b: { c: 2 } },
      half: 3,
      cheque: { Fund: 3, Nobody: 4 },
      price: "much",
      closing: { x: 1 },
    }),
  ).toEqual({ cheque: { Fund: 3 }, basis: "post", customer: "xAI" });
});
