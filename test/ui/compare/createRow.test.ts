import { describe, expect, test } from "vitest";
import type { Column } from "../../../src/store/createComparison.ts";
import type { Compare } from "../../../src/ui/compare/createCompare.ts";
import { createRow, type ShownRow } from "../../../src/ui/compare/createRow.ts";
import { plain } from "../insideDeal.ts";
import { compareDeal, place, saveBull } from "./compareDeal.ts";

/** A row of the deal as it is and with a cheque of 40 $B. */
function inBull<T>(
  variable: string,
  run: (row: ShownRow, columns: readonly Column[], compare: Compare) => T,
): T {
  const { compare, within } = compareDeal({ before: saveBull });
  const rows = [...compare.results(), ...compare.inputs()];
  const row = rows.find(({ placed }) => placed.variable.name === variable);
  if (row === undefined) throw new Error(`There is no row ${variable}.`);
  return run(
    within(() => createRow(row)),
    compare.columns(),
    compare,
  );
}
const textsIn = (row: ShownRow, columns: readonly Column[]) => columns.map((it) => plain(row.text(it)));
function differenceIn(row: ShownRow, column: Column | undefined): string | undefined {
  const difference = column && row.difference(column);
  return difference && plain(row.differenceText(difference));
}

describe("a row", () => {
  test("of a share differs in points, or by per cent of the base: 30 and 40 of 800", () =>
    inBull("supplierOwnership", (row, columns, compare) => {
      expect(textsIn(row, columns)).toEqual(["3.75 %", "5.00 %"]);
      expect(differenceIn(row, columns[1])).toBe("+1.25 pp");
      expect(columns[0] && row.difference(columns[0])).toBeUndefined();
      compare.setMode("relative");
      expect(differenceIn(row, columns[1])).toBe("+33.3 %");
      compare.setBase("scenario:Bull");
      expect(differenceIn(row, columns[0])).toBe("−25.0 %");
      compare.setMode("none");
      expect(columns[0] && row.difference(columns[0])).toBeUndefined();
    }));

  test("of an input has its bars on one scale", () =>
    inBull("cheque", (row, columns) => {
      expect(textsIn(row, columns)).toEqual(["$30B", "$40B"]);
      expect(differenceIn(row, columns[1])).toBe("+$10B");
      expect(columns.map((it) => row.bar(it)?.size)).toEqual([0.75, 1]);
      expect(columns.map((it) => row.exactNumber(it))).toEqual(["30", "40"]);
      expect(columns.map((it) => row.full(it))).toEqual(["$30B", "$40B"]);
    }));

  test("whose values are the same error is the same", () =>
    inBull("paybackTime", (row, columns) => {
      expect(columns.map((it) => row.error(it)?.kind)).toEqual(["no_payback", "no_payback"]);
      expect(columns[1] && row.difference(columns[1])).toEqual({ kind: "same" });
      expect(textsIn(row, columns)).toEqual(["", ""]);
    }));
});

test("choices differ by their words", () => {
  const { compare, workspace, within } = compareDeal();
  workspace.set(place("valuationBasis"), "pre");
  const row = compare.inputs()[0];
  if (row === undefined) throw new Error("There is no row.");
  const shown = within(() => createRow(row));
  const open = compare.columns()[1];
  expect(open && shown.text(open)).toBe("pre-money");
  expect(open && shown.difference(open)).toEqual({ kind: "other" });
  expect(open && shown.bar(open)).toBeUndefined();
});

test("a choice has each deal's own word, in the page's language", () => {
  const { compare, within } = compareDeal({ before: saveBull, language: "nl" });
  compare.add("preset:lucent-1999");
  const rows = [...compare.inputs()].filter(({ placed }) =>
    ["supplier", "valuationBasis"].includes(placed.variable.name),
  );
  const shown = rows.map((row) => within(() => createRow(row)));
  expect(shown.map((row) => compare.columns().map((it) => row.text(it)))[0]).toEqual([
    "Nvidia",
    "Nvidia",
    "Lucent",
  ]);
  expect(shown[0] && compare.columns().map((it) => shown[0]?.difference(it))).toEqual([
    undefined,
    { kind: "same" },
    { kind: "other" },
  ]);
});
