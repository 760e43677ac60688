import { describe, expect, test } from "vitest";
import { variableNamed } from "../../../src/engine/index.ts";
import type { Column } from "../../../src/store/createComparison.ts";
import {
  useColumnKind,
  useColumnName,
  useCopiedLabel,
  useItemThere,
  useOutputLabel,
  useRowLabel,
  useRowValue,
} from "../../../src/ui/compare/compareWords.ts";
import type { Row } from "../../../src/ui/compare/rows.ts";
import type { Language } from "../../../src/ui/format.ts";
import { compareDeal, saveBull } from "./compareDeal.ts";

function names(language: Language) {
  const { compare, workspace, within } = compareDeal({ language, before: saveBull });
  compare.add("preset:lucent-1999");
  const placed = variableNamed(workspace.calculation.sheet, "cheque");
  if (placed === undefined) throw new Error("There is no cheque.");
  return within(() => ({
    name: useColumnName(),
    kinds: compare.columns().map(useColumnKind()),
    label: useRowLabel(),
    output: useOutputLabel(),
    placed,
  }));
}

describe("columns are called", () => {
  test("by what they are", () => {
    const { name, kinds } = names("en");
    expect(["own", "open", "scenario:Bull", "preset:lucent-1999"].map(name)).toEqual([
      "As published",
      "Unsaved changes",
      "Bull",
      "Lucent 1999: the yardstick",
    ]);
    expect(kinds).toEqual(["workbook", "scenario", "published deal"]);
  });

  test("in the page's language", () => {
    expect(names("nl").name("open")).toBe("Naamloze wijzigingen");
  });
});

test("rows are called by variable and item", () => {
  const { label, output, placed } = names("en");
  expect(label({ placed, items: ["Nvidia"], isSupplier: false })).toBe("Cheque, Nvidia");
  expect(label({ placed, items: [], isSupplier: true })).toBe("Cheque, the supplier's");
  expect(output(placed, { variable: "cheque", items: "each" })).toBe("Cheque, each");
  expect(output(placed, { variable: "cheque", items: "supplier" })).toBe("Cheque, the supplier's");
  expect(output(placed, { variable: "cheque", items: ["Amazon"] })).toBe("Cheque, Amazon");
});

describe("beside a deal with other parties", () => {
  const rowsOf = (language: Language) => {
    const { compare, within } = compareDeal({ language, before: saveBull });
    compare.add("preset:lucent-1999");
    compare.toggle({ variable: "supplier" });
    compare.toggle({ variable: "valuationBasis" });
    const find = (variable: string, item?: string) =>
      [...compare.results(), ...compare.inputs()].find(
        ({ placed, items }) => placed.variable.name === variable && items[0] === item,
      ) as Row;
    const made = within(() => ({ value: useRowValue(), there: useItemThere(), label: useCopiedLabel() }));
    return { ...made, columns: compare.columns(), find };
  };

  test("a choice has the word of each column", () => {
    const { value, columns, find } = rowsOf("en");
    expect(columns.map((column) => value(find("supplier"), column))).toEqual(["Nvidia", "Nvidia", "Lucent"]);
    expect(value(find("valuationBasis"), columns[0] as Column)).toBe("post-money");
  });

  test("a row that stands at another item there says so, also where it is copied", () => {
    const { there, label, columns, find } = rowsOf("en");
    const row = find("cheque", "Nvidia");
    expect(columns.map((column) => there(row, column))).toEqual(["", "", "Lucent"]);
    expect(label(row, columns)).toBe("Cheque, Nvidia (in Lucent 1999: the yardstick: Lucent)");
    expect(label(row, columns.slice(0, 2))).toBe("Cheque, Nvidia");
  });
});
