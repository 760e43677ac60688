import { expect, test } from "vitest";
import { readUnit, type SheetVariable, toBase } from "../../../src/engine/index.ts";
import { createFormat } from "../../../src/ui/format.ts";
import { valueText } from "../../../src/ui/grid/valueText.ts";

function shown(
  value: number,
  unitText: string,
  rest: object = {},
  room?: number,
  language: "en" | "nl" = "en",
) {
  const unit = readUnit(unitText);
  if (unit === undefined) throw new Error(`There is no unit ${unitText}.`);
  const variable = { name: "x", unit: unitText, ...rest };
  const known: SheetVariable = { variable, unit, axes: [], dimensions: [], first: 0, count: 1 };
  return valueText(createFormat(language), known, toBase(value, unit), room);
}
const result = { formula: "y" };

test("inputs have every digit that was given, results as many as their kind takes", () => {
  expect(shown(30, "$B", { input: 30 })).toBe("30.0");
  expect(shown(12.3456, "$B", { input: 1 })).toBe("12.3456");
  expect(shown(88.8888888888889, "$B", result)).toBe("88.9");
  expect(shown(88.8888888888889, "$B", result, undefined, "nl")).toBe("88,9");
  expect(shown(3, "", { input: 3 })).toBe("3");
  expect(shown(4.1, "year", { input: 4, whole: true })).toBe("4.1");
});

test("a small result is no 0", () => {
  expect(shown(0.031234, "$B", result)).toBe("0.0312");
  expect(shown(0.5, "%", result)).toBe("0.5");
  expect(shown(0.00004321, "", result)).toBe("0.0000432");
  expect(shown(0, "$B", result)).toBe("0.0");
});

test("plain results have at most four decimals", () => {
  expect(shown(1.23456789, "", result)).toBe("1.2346");
  expect(shown(7, "", result)).toBe("7");
});

test("a number that is too long for its place loses decimals, never digits before the point", () => {
  expect(shown(1234567.8912, "$B", { input: 1 }, 9)).toBe("1,234,568");
});
