import { expect, test } from "vitest";
import { figuresOf } from "../../../src/ui/grid/selectionFigures.ts";

const of = (unit: string | undefined, ...values: readonly number[]) =>
  values.map((value) => ({ value, unit }));

test("numbers of one unit have a sum, a mean, a smallest and a largest", () => {
  expect(figuresOf(of("$B", 10e9, 30e9, 20e9))).toEqual({
    count: 3,
    missing: 0,
    unit: "$B",
    sum: 60e9,
    mean: 20e9,
    minimum: 10e9,
    maximum: 30e9,
  });
});

test("of different units only their number is told", () => {
  expect(figuresOf([...of("$B", 1), ...of("%", 0.5)])).toEqual({ count: 2, missing: 0, silent: "units" });
});

test("a sum never leaves out what has no value", () => {
  expect(figuresOf(of("", 1, Number.NaN, 2))).toEqual({ count: 2, missing: 1, silent: "missing" });
});

test("days have no sum, choices nothing but their number", () => {
  expect(figuresOf(of("date", 3, 1))).toEqual({ count: 2, missing: 0, unit: "date", minimum: 1, maximum: 3 });
  expect(figuresOf(of(undefined, 0, 1))).toEqual({ count: 2, missing: 0, silent: "words" });
});

test("of nothing there is nothing to say", () => {
  expect(figuresOf([])).toEqual({ count: 0, missing: 0 });
});
