import { createEffect, createRoot } from "solid-js";
import { describe, expect, test } from "vitest";
import { rebase } from "../../src/engine/index.ts";
import { createCalculation } from "../../src/store/createCalculation.ts";
import { explainer } from "../../src/store/explainer.ts";
import { smallSheet } from "./smallSheet.ts";

function setUp() {
  const sheet = smallSheet();
  const frames: (() => void)[] = [];
  const calculation = createCalculation(sheet, [], (run) => frames.push(run));
  const explain = (): void => calculation.explainWith(explainer);
  const cellOf = (variable: string): number => sheet.variables.get(variable)?.first ?? -1;
  const paint = (): void => {
    for (const run of frames.splice(0)) run();
  };
  return { calculation, cellOf, paint, frames, explain };
}

describe("a calculation that is looked at", () => {
  test("applies all edits of a frame at once", () => {
    const { calculation, cellOf, paint, frames } = setUp();
    for (const value of [20e9, 30e9, 40e9]) calculation.edit([{ cell: cellOf("price"), value }]);
    expect(frames).toHaveLength(1);
    expect(calculation.value(cellOf("cost"))).toBe(4e9);
    paint();
    expect(calculation.value(cellOf("cost"))).toBe(16e9);
    expect(calculation.round()).toBe(1);
  });

  test("tells only those whose cell changed, and each of them once", () => {
    const { calculation, cellOf, paint } = setUp();
    const told: string[] = [];
    createRoot((dispose) => {
      createEffect(() => told.push(`cost ${calculation.value(cellOf("cost"))}`));
      createEffect(() => told.push(`stake ${calculation.value(cellOf("stake"))}`));
      queueMicrotask(dispose);
    });
    calculation.edit([
      { cell: cellOf("price"), value: 20e9 },
      { cell: cellOf("part"), value: 0.5 },
    ]);
    paint();
    expect(told).toEqual(["cost 4000000000", "stake 0.6", "cost 10000000000"]);
  });

  test("keeps an input's own value where it is out of range, and says why once it can explain", () => {
    const { calculation, cellOf, paint, explain } = setUp();
    calculation.edit([{ cell: cellOf("price"), value: 200e9 }]);
    paint();
    expect(calculation.given(cellOf("price"))).toBe(200e9);
    expect(calculation.value(cellOf("price"))).toBeNaN();
    expect(calculation.error(cellOf("cost"))).toBeUndefined();
    explain();
    expect(calculation.error(cellOf("cost"))?.kind).toBe("invalid_input");
    expect(calculation.error(cellOf("cost"))?.cause).toEqual({ variable: "price", items: [] });
    calculation.edit([{ cell: cellOf("price"), value: 0 }]);
    paint();
    expect(calculation.error(cellOf("cost"))).toBeUndefined();
    expect(calculation.error(cellOf("inverse"))?.kind).toBe("division_by_zero");
  });

  test("knows which inputs are the user's and what the value was before", () => {
    const { calculation, cellOf, paint } = setUp();
    expect(calculation.isSet(cellOf("price"))).toBe(false);
    calculation.edit([{ cell: cellOf("price"), value: 20e9 }]);
    paint();
    expect(calculation.isSet(cellOf("price"))).toBe(true);
    expect(calculation.baseValue(cellOf("cost"))).toBe(4e9);
    expect(calculation.baseGiven(cellOf("price"))).toBe(10e9);
    calculation.edit([{ cell: cellOf("price"), value: undefined }]);
    paint();
    expect(calculation.isSet(cellOf("price"))).toBe(false);
    expect(calculation.value(cellOf("cost"))).toBe(4e9);
  });

  test("can be made to apply what waits", () => {
    const { calculation, cellOf } = setUp();
    calculation.edit([{ cell: cellOf("price"), value: 20e9 }]);
    calculation.flush();
    expect(calculation.value(cellOf("cost"))).toBe(8e9);
  });

  test("lists the inputs behind a result", () => {
    const { calculation, cellOf, explain } = setUp();
    expect(calculation.inputsBehind(cellOf("cost"))).toEqual([]);
    explain();
    expect(calculation.inputsBehind(cellOf("cost"))).toEqual([cellOf("price"), cellOf("part")]);
    expect(calculation.variable("cost")?.formula).toBe("price * part");
  });

  test("shows another sheet's values at the same cells, to those who look at them", () => {
    const { calculation, cellOf } = setUp();
    const told: number[] = [];
    createRoot((dispose) => {
      createEffect(() => told.push(calculation.value(cellOf("cost"))));
      queueMicrotask(dispose);
    });
    const { workbook } = calculation.sheet;
    const variables = workbook.variables.map((variable) =>
      variable.name === "price" ? { ...variable, input: 20 } : variable,
    );
    calculation.edit([{ cell: cellOf("price"), value: 70e9 }]);
    calculation.use(rebase(calculation.sheet, { ...workbook, variables }), []);
    calculation.flush();
    // 40 % of 10, then of 20: the edit was of the sheet before.
    expect(told).toEqual([4e9, 8e9]);
    expect(calculation.baseValue(cellOf("cost"))).toBe(8e9);
    expect(calculation.isSet(cellOf("price"))).toBe(false);
  });

  test("calculates the whole at each option of a choice, with what is set", () => {
    const { calculation, cellOf, paint, explain } = setUp();
    expect(calculation.atEach("mode")).toEqual([]);
    explain();
    calculation.edit([{ cell: cellOf("price"), value: 0 }]);
    paint();
    const each = calculation.atEach("mode");
    expect(each.map(({ option }) => option)).toEqual(["first", "second"]);
    expect(each.map(({ value }) => value(cellOf("mode")))).toEqual([0, 1]);
    expect(each.map(({ value }) => value(cellOf("cost")))).toEqual([0, 0]);
    expect(each.map(({ error }) => error(cellOf("inverse"))?.kind)).toEqual([
      "division_by_zero",
      "division_by_zero",
    ]);
  });
});
