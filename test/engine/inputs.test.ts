import { describe, expect, test } from "vitest";
import { calculate, isSet, readInputs, recalculate } from "../../src/engine/index.ts";
import { cell, sheetOf, value } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["Founders", "Fund"] },
  variables: {
    size: { unit: "$B", input: 100 },
    cheque: { unit: "$B", over: ["holders"], input: { Fund: 30 } },
    basis: { choice: ["pre", "post"], input: "post" },
    customer: { text: true, input: "OpenAI" },
    half: { unit: "$B", formula: "size / 2" },
  },
});
const messages = (values: Parameters<typeof readInputs>[1]) =>
  readInputs(sheet, values).complaints.map(({ message }) => message);

describe("Values by name", () => {
  test("become edits in base units, whatever way they are written", () => {
    const { edits, complaints } = readInputs(sheet, {
      size: "$1.5bn",
      cheque: { Fund: 2, Founders: "500 $M" },
      basis: "pre",
    });
    expect(complaints).toEqual([]);
    const calculation = calculate(sheet, edits);
    expect(value(calculation, "size")).toBe(1.5e9);
    expect(value(calculation, 'cheque["Fund"]')).toBe(2e9);
    expect(value(calculation, 'cheque["Founders"]')).toBe(0.5e9);
    expect(value(calculation, "basis")).toBe(0);
    expect(value(calculation, "half")).toBe(0.75e9);
  });

  test("set every item where one value is given for all", () => {
    const { edits } = readInputs(sheet, { cheque: 7 });
    const calculation = calculate(sheet, edits);
    expect([value(calculation, 'cheque["Founders"]'), value(calculation, 'cheque["Fund"]')]).toEqual([
      7e9, 7e9,
    ]);
  });

  test("of free texts are given back as texts", () => {
    expect(readInputs(sheet, { customer: "xAI" })).toEqual({
      edits: [],
      texts: { customer: "xAI" },
      complaints: [],
    });
  });

  test("can be taken back to the workbook's own", () => {
    const size = cell(sheet, "size");
    const calculation = calculate(sheet, readInputs(sheet, { size: 50 }).edits);
    expect([isSet(calculation, size), value(calculation, "half")]).toEqual([true, 25e9]);
    recalculate(calculation, [{ cell: size, value: undefined }]);
    expect([isSet(calculation, size), value(calculation, "half")]).toEqual([false, 50e9]);
  });
});

describe("What cannot be used is complained of, and the rest is taken:", () => {
  test("an unknown name, with the nearest known", () =>
    expect(messages({ siz: 1 })).toEqual(["there is no variable siz. Did you mean size?"]));
  test("a formula", () =>
    expect(messages({ half: 1 })).toEqual(["half is a formula (size / 2); only inputs can be set."]));
  test("an unknown item", () =>
    expect(messages({ cheque: { Fundd: 1 } })).toEqual(["holders has no item “Fundd”. Did you mean Fund?"]));
  test("an unknown choice", () =>
    expect(messages({ basis: "prae" })).toEqual(["“prae” is none of pre, post. Did you mean pre?"]));
  test("one of several", () => {
    const { edits, complaints } = readInputs(sheet, { size: "abc", cheque: { Fund: 1 } });
    expect(complaints.map(({ variable }) => variable)).toEqual(["size"]);
    expect(edits).toEqual([{ cell: cell(sheet, 'cheque["Fund"]'), value: 1e9 }]);
  });
});

test("names that objects have of themselves are unknown names", () => {
  expect(messages(JSON.parse('{"__proto__": 1, "constructor": 2}'))).toHaveLength(2);
});
