import { describe, expect, test } from "vitest";
import type { Overrides } from "../../../src/document/overrides.ts";
import { type CellError, variableNamed } from "../../../src/engine/index.ts";
import type { Column } from "../../../src/store/createComparison.ts";
import { outputRows } from "../../../src/ui/compare/outputs.ts";
import {
  cellOfRow,
  differingInputs,
  isSameInAll,
  otherItems,
  type Row,
  standingOf,
  textNameOf,
  valueOfRow,
} from "../../../src/ui/compare/rows.ts";
import { columnsBeside, smallColumns } from "./smallColumns.ts";

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

describe("inputs that differ", () => {
  test("are all that do not have the same value in all columns, in the order of the workbook", () => {
    const { sheet, columns } = smallColumns(
      { raised: 12, part: { Fund: 40 } },
      { company: "Else", supplier: "Fund" },
    );
    expect(idsOf(differingInputs(sheet, columns))).toEqual([
      '["supplier",[]]',
      '["company",[]]',
      '["raised",[]]',
      '["part",["Fund"]]',
    ]);
    expect(differingInputs(sheet, columns.slice(0, 1))).toEqual([]);
  });

  test("are none where an override is what the workbook has anyway", () => {
    const { sheet, columns } = smallColumns({ raised: 10, company: "Acme" });
    expect(differingInputs(sheet, columns)).toEqual([]);
  });

  test("do not count what only follows its formula", () => {
    const { sheet, columns } = smallColumns({ raised: 12 }, { paid: { 1: 7 } });
    expect(idsOf(differingInputs(sheet, columns))).toEqual(['["raised",[]]', '["paid",["1"]]']);
  });

  test("leave out items that no column uses", () => {
    expect(idsOf(differingInputs(...pairOf({ paid: { 3: 7 } })))).toEqual([]);
    expect(idsOf(differingInputs(...pairOf({ paid: { 3: 7 }, inPlay: 3 })))).toEqual([
      '["inPlay",[]]',
      '["paid",["3"]]',
    ]);
  });
});

const pairOf = (overrides: Overrides) => {
  const { sheet, columns } = smallColumns(overrides);
  return [sheet, columns] as const;
};

test("the supplier's row stands at each column's own supplier", () => {
  const { sheet, columns } = smallColumns({ supplier: "Fund" });
  const [row] = outputRows(sheet, { variable: "stake", items: "supplier" }, () => true);
  if (row === undefined) throw new Error("There is no such row.");
  // 20 % and 30 % of $10B.
  expect(columns.map((column) => valueOfRow(row, column))).toEqual([2e9, 3e9]);
  const first = variableNamed(sheet, "stake")?.first ?? 0;
  expect(columns.map((column) => cellOfRow(row, column))).toEqual([first + 2, first + 1]);
});

test("the same stands in all columns where nothing counts that differs", () => {
  expect(isSameInAll([1, 1 + 1e-15])).toBe(true);
  expect(isSameInAll([1, 2])).toBe(false);
  expect(isSameInAll(["a", "b"])).toBe(false);
  expect(isSameInAll([])).toBe(true);
});

test("what a column does not have differs", () => {
  expect(isSameInAll([1, 1, undefined])).toBe(false);
});

test("errors are the same by their kind alone", () => {
  const [one, other] = [error("no_value", "raised"), error("out_of_range", "raised")];
  expect(isSameInAll([one, error("no_value", "half")])).toBe(true);
  expect(isSameInAll([one, other])).toBe(false);
  expect(isSameInAll([one, 0])).toBe(false);
  expect(isSameInAll([Number.NaN, Number.NaN])).toBe(true);
});

const error = (kind: string, variable: string): CellError => ({
  kind,
  sentence: kind,
  facts: {},
  cause: { variable, items: [] },
  path: [],
});

describe("beside a deal that calls its items and variables otherwise", () => {
  const { sheet, columns } = columnsBeside();
  const row = (variable: string, items?: readonly string[]): Row => {
    const [found] = outputRows(sheet, { variable, ...(items && { items }) }, () => true);
    if (found === undefined) throw new Error(`There is no row ${variable}.`);
    return found;
  };

  test("a choice stands there by that deal's own word, also under a new name", () => {
    expect(columns.map((column) => valueOfRow(row("vendor"), column))).toEqual(["Chips", "Lucent"]);
  });

  test("a choice of the same number is another where its words are", () => {
    expect(idsOf(differingInputs(sheet, columns))).toContain('["vendor",[]]');
  });

  test("a text is found under its former name", () => {
    expect(columns.map((column) => textNameOf(row("firm"), column))).toEqual(["firm", "company"]);
    expect(columns.map((column) => valueOfRow(row("firm"), column))).toEqual(["Acme", "Acme"]);
    expect(idsOf(differingInputs(sheet, columns))).not.toContain('["firm",[]]');
  });

  test("the supplier's row says which item that is in each column", () => {
    const [stake] = outputRows(sheet, { variable: "stake", items: "supplier" }, () => true);
    if (stake === undefined) throw new Error("There is no stake.");
    // 20 % and 30 % of $10B.
    expect(columns.map((column) => standingOf(stake, column))).toEqual([2e9, 3e9]);
    expect(columns.map((column) => otherItems(stake, column))).toEqual([["Chips"], ["Lucent"]]);
    expect(otherItems(row("stake", ["Fund"]), columns[1] as Column)).toEqual([]);
  });
});
