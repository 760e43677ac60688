import { createRoot, createSignal } from "solid-js";
import { describe, expect, test } from "vitest";
import type { Overrides } from "../../src/document/overrides.ts";
import type { Scenario } from "../../src/engine/index.ts";
import { cellAt, readInputs, rebase } from "../../src/engine/index.ts";
import { createCalculation } from "../../src/store/createCalculation.ts";
import { type Column, createComparison, sourceOf } from "../../src/store/createComparison.ts";
import { createSheets } from "../../src/store/createSheets.ts";
import { explainer } from "../../src/store/explainer.ts";
import { smallSheet } from "./smallSheet.ts";

/** The small sheet with scenarios, and a published deal “other” of which the price is 20. */
function smallComparison() {
  return createRoot(() => {
    const sheet = smallSheet();
    const workbookOf = () => ({
      ...sheet.workbook,
      variables: sheet.workbook.variables.map((it) => (it.name === "price" ? { ...it, input: 20 } : it)),
    });
    const calculation = createCalculation(sheet, [], (run) => run());
    calculation.explainWith(explainer);
    const [scenario, setScenario] = createSignal<string>();
    const [overrides, setOverrides] = createSignal<Overrides>({});
    const [scenarios, setScenarios] = createSignal<readonly Scenario[]>([
      { name: "Dear", overrides: { price: 40 } },
      { name: "Bad", overrides: { price: 0, company: "Else" } },
    ]);
    const sheets = createSheets(sheet, workbookOf);
    const comparison = createComparison(
      { calculation, overrides, scenario, scenarios, sheets: () => sheets },
      ["other"],
    );
    const column = (key: string): Column => {
      const found = comparison.column(key);
      if (found === undefined) throw new Error(`There is no column ${key}.`);
      return found;
    };
    const set = (next: Overrides): void => {
      setOverrides(next);
      calculation.edit(readInputs(sheet, next).edits);
    };
    const cell = (name: string): number => cellAt(sheet, name) ?? -1;
    return { sheet, comparison, column, set, cell, calculation, setScenario, setScenarios };
  });
}

describe("columns", () => {
  test("are the workbook as it is, its scenarios and the published deals", () => {
    const { comparison } = smallComparison();
    expect(comparison.keys()).toEqual(["own", "scenario:Dear", "scenario:Bad", "preset:other"]);
    expect(comparison.openKey()).toBe("own");
    expect(comparison.column("scenario:Nobody")).toBeUndefined();
    expect(comparison.column("constructor")).toBeUndefined();
  });

  test("each have their own sheet and values", () => {
    const { column, cell, sheet } = smallComparison();
    expect(column("own").value(cell("cost"))).toBe(4e9);
    expect(column("scenario:Dear").value(cell("cost"))).toBe(16e9);
    expect(column("preset:other").value(cell("cost"))).toBe(8e9);
    expect(column("own").sheet).toBe(sheet);
    expect(column("preset:other").sheet).not.toBe(sheet);
    expect(column("scenario:Dear").isSet(cell("price"))).toBe(true);
    expect(column("preset:other").isSet(cell("price"))).toBe(false);
    expect(column("scenario:Dear").edits).toEqual([{ cell: cell("price"), value: 40e9 }]);
    expect([column("own").text("company"), column("scenario:Bad").text("company")]).toEqual(["Acme", "Else"]);
  });

  test("say why a value is missing", () => {
    const { column, cell } = smallComparison();
    expect(column("scenario:Bad").value(cell("inverse"))).toBeNaN();
    expect(column("scenario:Bad").error(cell("inverse"))?.kind).toBe("division_by_zero");
    expect(column("own").error(cell("inverse"))).toBeUndefined();
  });
});

describe("what is open", () => {
  test("is a column of its own once something is changed, and follows every change", () => {
    const { comparison, column, set, cell } = smallComparison();
    set({ price: 30 });
    expect(comparison.keys()).toContain("open");
    expect(comparison.openKey()).toBe("open");
    const open = column("open");
    expect(open.isOpen).toBe(true);
    expect(open.value(cell("cost"))).toBe(12e9);
    set({ price: 50 });
    expect(open.value(cell("cost"))).toBe(20e9);
    expect(column("own").value(cell("cost"))).toBe(4e9);
    expect(comparison.column("open")).toBe(open);
  });

  test("is calculated by the page, and others once and not again", () => {
    const { column, set, calculation } = smallComparison();
    const dear = column("scenario:Dear").calculation();
    set({ price: 30 });
    set({ price: 31 });
    expect(column("scenario:Dear").calculation()).toBe(dear);
    expect(column("open").calculation()).toBe(calculation.current);
    expect(column("own").calculation()).not.toBe(calculation.current);
    expect(column("own").calculation()).toBe(column("own").calculation());
  });

  test("keeps its column where it is a scenario", () => {
    const { comparison, column, set, cell, setScenario, setScenarios } = smallComparison();
    const dear = column("scenario:Dear");
    expect(dear.isOpen).toBe(false);
    setScenario("Dear");
    set({ price: 45 });
    setScenarios([{ name: "Dear", overrides: { price: 45 } }]);
    expect(comparison.openKey()).toBe("scenario:Dear");
    expect(column("scenario:Dear")).toBe(dear);
    expect(dear.isOpen).toBe(true);
    expect(dear.value(cell("cost"))).toBe(18e9);
    setScenario(undefined);
    expect(dear.isOpen).toBe(false);
    expect(dear.value(cell("cost"))).toBe(18e9);
  });
});

test("cells of the workbook are found in each column's sheet", () => {
  const { column, cell, sheet } = smallComparison();
  expect(column("preset:other").cellFor(cell("cost"))).toBe(cell("cost"));
  expect(rebase(sheet, sheet.workbook).program).toBe(sheet.program);
});

test("a key says what it stands for, and any other text nothing", () => {
  expect(sourceOf("own")).toEqual({ kind: "own" });
  expect(sourceOf("scenario:A: b")).toEqual({ kind: "scenario", name: "A: b" });
  expect(sourceOf("preset:lucent-1999")).toEqual({ kind: "preset", name: "lucent-1999" });
  expect(sourceOf("scenario:")).toBeUndefined();
  expect(sourceOf("__proto__")).toBeUndefined();
});
