import { describe, expect, test } from "vitest";
import type { Overrides } from "../../../src/document/overrides.ts";
import { variableNamed } from "../../../src/engine/index.ts";
import { outputRows } from "../../../src/ui/compare/outputs.ts";
import { cellOfRow, differingInputs, isSameInAll, valueOfRow } from "../../../src/ui/compare/rows.ts";
import { smallColumns } from "./smallColumns.ts";

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

test("values are the same where nothing counts that differs", () => {
  expect(isSameInAll([1, 1, undefined])).toBe(true);
  expect(isSameInAll([1, 2])).toBe(false);
  expect(isSameInAll(["a", "b"])).toBe(false);
  expect(isSameInAll([Number.NaN, Number.NaN])).toBe(true);
  expect(isSameInAll([Number.NaN, 0])).toBe(false);
  expect(isSameInAll([])).toBe(true);
});
