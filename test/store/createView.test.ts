import { createEffect, createRoot, createSignal } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { createCalculation } from "../../src/store/createCalculation.ts";
import { explainer } from "../../src/store/explainer.ts";
import { smallSheet } from "./smallSheet.ts";

function setUp() {
  const sheet = smallSheet();
  const calculation = createCalculation(sheet, [], (run) => run());
  calculation.explainWith(explainer);
  const [isNear, setNear] = createSignal(false);
  const cellOf = (variable: string): number => sheet.variables.get(variable)?.first ?? -1;
  const told: number[] = [];
  const { late, dispose } = createRoot((dispose) => {
    const late = calculation.late(isNear);
    createEffect(() => told.push(late.value(cellOf("cost"))));
    return { late, dispose };
  });
  const setPrice = (value: number): void => calculation.edit([{ cell: cellOf("price"), value }]);
  return { calculation, late, dispose, setNear, cellOf, told, setPrice };
}

describe("a part of the page that nobody sees", () => {
  test("is told nothing while changes go on, and the last of them when it comes near", () => {
    const { setPrice, setNear, told, calculation, cellOf } = setUp();
    setPrice(20e9);
    setPrice(30e9);
    // 40 % of the price: 4 at first, 12 in the end.
    expect(calculation.value(cellOf("cost"))).toBe(12e9);
    expect(told).toEqual([4e9]);
    setNear(true);
    expect(told).toEqual([4e9, 12e9]);
    setPrice(40e9);
    expect(told).toEqual([4e9, 12e9, 16e9]);
  });

  test("is told when changes have come to rest", async () => {
    const { setPrice, told, late, cellOf } = setUp();
    setPrice(20e9);
    setPrice(0);
    await vi.waitFor(() => expect(told).toEqual([4e9, 0]));
    expect(late.given(cellOf("price"))).toBe(0);
    expect(late.isSet(cellOf("price"))).toBe(true);
    expect(late.error(cellOf("inverse"))?.kind).toBe("division_by_zero");
  });

  test("is told at once of another sheet", () => {
    const { calculation, told } = setUp();
    calculation.use(smallSheet(), [{ cell: calculation.sheet.variables.get("part")?.first ?? -1, value: 1 }]);
    expect(told).toEqual([4e9, 10e9]);
  });

  test("is told no more once it is gone", () => {
    const { setPrice, dispose, setNear, told } = setUp();
    dispose();
    setNear(true);
    setPrice(20e9);
    expect(told).toEqual([4e9]);
  });
});
