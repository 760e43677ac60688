import { describe, expect, test } from "vitest";
import { variableNamed } from "../../../src/engine/index.ts";
import {
  useColumnKind,
  useColumnName,
  useOutputLabel,
  useRowLabel,
} from "../../../src/ui/compare/compareWords.ts";
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
