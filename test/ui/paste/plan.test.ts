import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculate, cellText, nameOf, valueAt } from "../../../src/engine/index.ts";
import type { PasteTarget } from "../../../src/ui/paste/openPaste.ts";
import { overwritten, type Plan, planPaste, valuesOf } from "../../../src/ui/paste/plan.ts";
import type { CellReader } from "../../../src/ui/paste/readCell.ts";
import type { Table } from "../../../src/ui/paste/readTable.ts";
import { cell, sheetOf } from "../../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["Nvidia", "Amazon", "Others"] },
  variables: {
    cheque: { unit: "$B", over: ["holders"], input: { Nvidia: 30, Amazon: 15, Others: 5 } },
    stake: { unit: "%", over: ["holders"], formula: "cheque / 100 $B" },
    mode: { input: "strict", choice: ["strict", "loose"] },
    price: { unit: "$", input: 7 },
  },
});
const reader: CellReader = { habit: "en", isCertain: true, option: (name) => name };
/** Holders down, cheque and stake across; then mode and price, and a head between them. */
const target: PasteTarget = {
  cells: [
    ...["Nvidia", "Amazon", "Others"].map((holder) => [
      cell(sheet, `cheque["${holder}"]`),
      cell(sheet, `stake["${holder}"]`),
    ]),
    [undefined, undefined],
    [cell(sheet, "mode")],
    [cell(sheet, "price")],
  ],
};
const plan = (table: Table, selected?: PasteTarget["selected"]): Plan =>
  planPaste(table, { ...target, ...(selected && { selected }) }, sheet, reader);
const puts = (list: Plan["inputs"]): readonly (readonly [string, number])[] =>
  list.map(({ cell: at, value }) => [cellText(nameOf(sheet, at)), value]);

describe("a table is laid on the cells from the spot on:", () => {
  test("values for inputs, values over formulas, and none is dropped silently", () => {
    const { inputs, formulas, unusable, outside, nBlank } = plan([
      ["10", "20%", "beyond"],
      ["", "30%"],
      ["many"],
      ["Mode", ""],
      ["loose"],
      ["8"],
      ["9"],
    ]);
    expect(puts(inputs)).toEqual([
      ['cheque["Nvidia"]', 10e9],
      ["mode", 1],
      ["price", 8],
    ]);
    expect(puts(formulas)).toEqual([
      ['stake["Nvidia"]', 0.2],
      ['stake["Amazon"]', 0.3],
    ]);
    expect(unusable).toMatchObject([
      { row: 2, column: 0, text: "many", unusable: { complaint: "not_a_number" } },
    ]);
    expect(outside).toEqual([
      { row: 0, column: 2, text: "beyond" },
      { row: 3, column: 0, text: "Mode" },
      { row: 6, column: 0, text: "9" },
    ]);
    expect(nBlank).toBe(1);
  });

  test("one value fills what is selected, and a row every row of it", () => {
    expect(puts(plan([["5"]], { rows: 3, columns: 1 }).inputs)).toEqual([
      ['cheque["Nvidia"]', 5e9],
      ['cheque["Amazon"]', 5e9],
      ['cheque["Others"]', 5e9],
    ]);
    const { inputs, formulas } = plan([["1", "2%"]], { rows: 3, columns: 2 });
    expect([inputs.length, formulas.length]).toEqual([3, 3]);
  });

  test("a table that does not fit so many times is laid once", () => {
    expect(plan([["1"], ["2"]], { rows: 3, columns: 1 }).inputs).toHaveLength(2);
    expect(plan([["1"], ["2"], ["3"]], { rows: 1, columns: 1 }).inputs).toHaveLength(3);
  });

  test("100,000 cells on three: what fits is read, the rest counted", () => {
    const { inputs, outside, unusable } = plan(Array.from({ length: 10_000 }, () => Array(10).fill("4")));
    // One column of cheques, one of prices beside modes that "4" is none of; stakes are formulas.
    expect(inputs).toHaveLength(4);
    expect(unusable).toHaveLength(1);
    expect(outside).toHaveLength(100_000 - 4 - 1 - 3);
  });
});

test("whatever is pasted, every cell of it that is not blank is put somewhere, refused, or outside", () => {
  const text = fc.constantFrom("", " ", "5", "(1,2)", "#N/A", "20%", "strict", "–", "1,234", "x");
  const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, (table) => {
      const { inputs, formulas, unusable, outside } = plan(table);
      const found = [...inputs, ...formulas, ...unusable, ...outside].map(
        ({ row, column }) => `${row} ${column}`,
      );
      const given = table.flatMap((cells, row) =>
        cells.flatMap((one, column) => (one.trim() === "" ? [] : [`${row} ${column}`])),
      );
      expect(found.sort()).toEqual(given.sort());
    }),
  );
});

describe("the values to set", () => {
  const table: Table = [["10", "20%"], ["11"], [], [], ["loose"]];
  const present = (at: number): number => valueAt(calculate(sheet), at);

  test("are in each variable's unit, a choice by its name; formulas stay unless it is allowed", () => {
    expect(valuesOf(plan(table), sheet, { isAllowed: false, valueAt: present })).toEqual([
      { place: { variable: "cheque", items: ["Nvidia"] }, value: 10 },
      { place: { variable: "cheque", items: ["Amazon"] }, value: 11 },
      { place: { variable: "mode", items: [] }, value: "loose" },
    ]);
  });

  test("keep what the other cells of an overwritten formula come to now: 15 of 100, 5 of 100", () => {
    expect(overwritten(plan(table), sheet).map(({ variable }) => variable.name)).toEqual(["stake"]);
    const values = valuesOf(plan(table), sheet, { isAllowed: true, valueAt: present });
    expect(values.filter(({ place }) => place.variable === "stake")).toEqual([
      { place: { variable: "stake", items: ["Nvidia"] }, value: 20 },
      { place: { variable: "stake", items: ["Amazon"] }, value: 15 },
      { place: { variable: "stake", items: ["Others"] }, value: 5 },
    ]);
  });

  test("leave out what is an error now", () => {
    const values = valuesOf(plan(table), sheet, { isAllowed: true, valueAt: () => Number.NaN });
    expect(values.filter(({ place }) => place.variable === "stake")).toHaveLength(1);
  });
});
