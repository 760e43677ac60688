import { describe, expect, test } from "vitest";
import type { SheetVariable } from "../../../src/engine/index.ts";
import { type CellReader, readCell } from "../../../src/ui/paste/readCell.ts";
import { sheetOf } from "../../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { routes: ["Direct", "Cloud"] },
  variables: {
    cheque: { unit: "$B", input: 30, range: [0, 1000] },
    fraction: { unit: "%", input: 40 },
    tally: { input: 1, whole: true },
    closing: { unit: "date", input: "2026-03-31" },
    mode: { input: "strict", choice: ["strict", "scaleBack"] },
  },
});
const english: CellReader = {
  habit: "en",
  isCertain: false,
  option: (name) => (name === "scaleBack" ? "scale back" : name),
};
const dutch: CellReader = { ...english, habit: "nl" };
const of = (name: string): SheetVariable => sheet.variables.get(name) ?? expect.fail(name);
const read = (text: string, name = "cheque", reader = english) => readCell(text, of(name), reader);

describe("amounts as spreadsheets show them", () => {
  test.each([
    ["30", 30e9],
    [" 1 200 ", 1200e9],
    ["(1.5)", -1.5e9],
    ["$1.2bn", 1.2e9],
    ["$30,000,000,000.00", 30e9],
    ["\u00a0$ 12.5 B ", 12.5e9],
    ["1.5E+01", 15e9],
    ["−2", -2e9],
  ])("%s", (text, value) => {
    expect(read(text)).toMatchObject({ value });
  });

  test("a decimal comma in Dutch", () => {
    expect(read("(1,2)", "cheque", dutch)).toMatchObject({ value: -1.2e9 });
    expect(read("1.234,5", "cheque", dutch)).toMatchObject({ value: 1234.5e9 });
    expect(read("12,5%", "fraction", dutch)).toEqual({ value: 0.125 });
  });

  test("blank cells are nothing to paste; a dash is 0, as in accounts", () => {
    expect(read("")).toBeUndefined();
    expect(read(" \u00a0")).toBeUndefined();
    for (const dash of ["-", "–", " - ", " $ -   ", "−", "$-??"])
      expect(read(dash)).toEqual({ value: 0, note: { note: "nothing" } });
  });

  test("errors of another sheet are no values", () => {
    for (const text of ["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#N/B", "#WAARDE!", "Err:502", "#DEEL/0!"])
      expect(read(text)).toEqual({ unusable: { complaint: "copied_error", facts: { typed: text } } });
  });

  test("what is no quantity, or of another kind, has the engine's reason", () => {
    expect(read("Nvidia")).toMatchObject({ unusable: { complaint: "not_a_number" } });
    expect(read("€ 5")).toMatchObject({ unusable: { complaint: "other_currency" } });
    expect(read("5 years")).toMatchObject({ unusable: { complaint: "wrong_unit" } });
    expect(read("$ 1,234.00")).toMatchObject({ unusable: { complaint: "unclear_dollars" } });
    expect(read("=A1+1")).toMatchObject({ unusable: { complaint: "formula" } });
    expect(read("31-03-2026", "closing")).toMatchObject({ unusable: { complaint: "not_a_date" } });
  });
});

describe("what should be known of a reading", () => {
  test("1,234 may be 1234 or 1.234, unless the table shows which", () => {
    expect(read("1,234")).toEqual({
      value: 1234e9,
      note: { note: "separator", other: 1.234e9 },
    });
    expect(read("1,234", "cheque", dutch)).toEqual({
      value: 1.234e9,
      note: { note: "separator", other: 1234e9 },
    });
    expect(read("200,123", "cheque", { ...english, isCertain: true })).toEqual({
      value: 200_123e9,
      note: { note: "range" },
    });
    expect(read("12.5")).toEqual({ value: 12.5e9 });
  });

  test("0.4 in per cent may be 40 %; 0.4% is not", () => {
    expect(read("0.4", "fraction")).toEqual({ value: 0.004, note: { note: "fraction", other: 0.4 } });
    expect(read("0.4%", "fraction")).toEqual({ value: 0.004 });
    expect(read("40", "fraction")).toEqual({ value: 0.4 });
    expect(read("1", "fraction")).toEqual({ value: 0.01 });
  });

  test("values that the variable does not allow", () => {
    expect(read("-1")).toEqual({ value: -1e9, note: { note: "range" } });
    expect(read("1001")).toEqual({ value: 1001e9, note: { note: "range" } });
    expect(read("2.5", "tally")).toEqual({ value: 2.5, note: { note: "range" } });
    expect(read("2", "tally")).toEqual({ value: 2 });
  });
});

test("choices are read by their names and their words, in any case", () => {
  expect(read("scaleBack", "mode")).toEqual({ value: 1 });
  expect(read("Scale Back", "mode")).toEqual({ value: 1 });
  expect(read("STRICT", "mode")).toEqual({ value: 0 });
  expect(read("loose", "mode")).toEqual({
    unusable: { complaint: "no_option", facts: { typed: "loose", options: "strict, scale back" } },
  });
});

test("days are read as they are written", () => {
  // 2026-03-31 is 20,543 days after 1970-01-01: 56 years of 365 days, 14 leap days, and 89 days of 2026.
  expect(read("2026-03-31", "closing")).toEqual({ value: 20_543 / 365 });
});
