import { describe, expect, test } from "vitest";
import { changedInputs } from "../../src/document/changedInputs.ts";
import { cell, sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["Founders", "Fund"], rounds: [1, 2] },
  variables: {
    price: { unit: "$B", input: "500 $M" },
    stake: { unit: "%", over: ["holders"], input: { Fund: 40 } },
    flow: { over: ["holders", "rounds"], input: { Fund: { "2": 7 } } },
    fee: { over: ["holders"], input: { Fund: 2 }, default: "1 + 2" },
    mode: { choice: ["first", "second"], input: "first" },
    company: { text: true, input: "Acme" },
    cost: "price * 2",
  },
});

describe("The inputs that are set", () => {
  test("come in the order of the sheet, each with what the workbook has, in its unit", () => {
    const overrides = { stake: { Fund: 45, Founders: 5 }, price: 0.75 };
    expect(changedInputs(sheet, overrides)).toEqual([
      { variable: "price", items: [], cell: cell(sheet, "price"), from: 0.5, to: 0.75 },
      { variable: "stake", items: ["Founders"], cell: cell(sheet, 'stake["Founders"]'), from: 0, to: 5 },
      { variable: "stake", items: ["Fund"], cell: cell(sheet, 'stake["Fund"]'), from: 40, to: 45 },
    ]);
    expect(changedInputs(sheet, {})).toEqual([]);
  });

  test("may stand at an item of each of two dimensions", () => {
    expect(changedInputs(sheet, { flow: { Fund: { "2": 8, "1": 1 } } })).toMatchObject([
      { items: ["Fund", "1"], from: 0, to: 1 },
      { items: ["Fund", "2"], from: 7, to: 8 },
    ]);
  });

  test("have nothing before them where a formula holds until then", () => {
    expect(changedInputs(sheet, { fee: { Founders: 3, Fund: 4 } })).toMatchObject([
      { items: ["Founders"], from: undefined, to: 3 },
      { items: ["Fund"], from: 2, to: 4 },
    ]);
  });

  test("are choices and texts too", () => {
    expect(changedInputs(sheet, { company: "Bolt", mode: "second" })).toEqual([
      { variable: "mode", items: [], cell: cell(sheet, "mode"), from: "first", to: "second" },
      { variable: "company", items: [], from: "Acme", to: "Bolt" },
    ]);
  });

  test("are among them where they were set to what the workbook has", () => {
    expect(changedInputs(sheet, { price: 0.5 })).toMatchObject([{ from: 0.5, to: 0.5 }]);
  });

  test("are not what the sheet does not have or calculates itself", () => {
    const overrides = {
      cost: 3,
      nothing: 1,
      stake: { Nobody: 1 },
      price: { Fund: 1 },
      mode: "third",
      company: 4,
    };
    expect(changedInputs(sheet, overrides)).toEqual([]);
  });

  test("may have names that are words of JavaScript", () => {
    expect(changedInputs(sheet, JSON.parse('{"__proto__": 1, "constructor": 2}'))).toEqual([]);
  });
});
