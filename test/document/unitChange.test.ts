import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unitChange } from "../../src/document/unitChange.ts";
import { readUnit, type Unit, type Variable } from "../../src/engine/index.ts";

const unit = (text: string): Unit => readUnit(text) ?? expect.fail(`${text} is no unit.`);
const inUnit = (variable: Variable, text: string): Variable =>
  unitChange(variable, unit(text)).variable(variable);
const inputIn = (from: string, input: NonNullable<Variable["input"]>, to: string): Variable["input"] =>
  inUnit({ name: "x", unit: from, input }, to).input;

describe("In a unit of the same kind the amounts stay:", () => {
  test.each([
    ["$B", 100, "$M", 100_000],
    ["$M", 100_000, "$B", 100],
    ["%", 40, "", 0.4],
    ["", 0.07, "%", 7],
    ["year", 1.5, "month", 18],
    ["day", 365, "year", 1],
    ["$B/GW", 35, "$M/MW", 35],
    ["$B", 0.3, "$K", 300_000],
    ["%", 7, "pp", 7],
  ])("%s %d in %s is %d", (from, before, to, after) => {
    expect(inputIn(from, before, to)).toBe(after);
  });

  test("there and back it is the identical number", () => {
    const pairs = [
      ["$B", "$M"],
      ["%", ""],
      ["year", "month"],
      ["$/share", "$B/Mshare"],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.integer({ min: -1e9, max: 1e9 }), (pair, n) => {
        const [from, to] = pair;
        const value = n / 1000;
        const there = inUnit({ name: "x", unit: from, input: value }, to);
        expect(inUnit({ ...there, unit: to }, from).input).toBe(value === 0 ? 0 : value);
      }),
      { seed: 4 },
    );
  });

  test("in the range, the slider, the marks on it and rival values too", () => {
    const variable: Variable = {
      name: "x",
      unit: "$B",
      input: { A: 1, B: "2 $B", C: "3" },
      range: [0, null],
      exclusiveMinimum: 0.5,
      slider: [0, 10],
      anchors: [{ value: 4, label: "one" }],
      rivals: [{ value: 5, label: "other" }],
      items: { A: { source: "here", rivals: [{ value: 6, label: "third" }] } },
    };
    expect(inUnit(variable, "$M")).toEqual({
      name: "x",
      unit: "$B",
      input: { A: 1000, B: "2 $B", C: 3000 },
      range: [0, null],
      exclusiveMinimum: 500,
      slider: [0, 10_000],
      anchors: [{ value: 4000, label: "one" }],
      rivals: [{ value: 5000, label: "other" }],
      items: { A: { source: "here", rivals: [{ value: 6000, label: "third" }] } },
    });
  });

  test("in values that are set over it", () => {
    const { overrides } = unitChange({ name: "x", unit: "$B" }, unit("$M"));
    expect(overrides({ x: { A: 2 }, y: 3 })).toEqual({ x: { A: 2000 }, y: 3 });
  });

  test("a day is a text, and as a time the time since 1970", () => {
    expect(inputIn("date", "1971-01-01", "day")).toBe(365);
    expect(inputIn("day", 365, "date")).toBe("1971-01-01");
    expect(inputIn("day", 0, "date")).toBe("0");
  });
});

describe("In a unit of another kind the numbers stay", () => {
  test("as they are", () => {
    expect(inputIn("$B", 100, "GW")).toBe(100);
    expect(inputIn("", { A: 1, B: 2 }, "$B")).toEqual({ A: 1, B: 2 });
  });

  test("of a text that says another unit its number", () => {
    expect(inputIn("$B", "500 $M", "GW")).toBe(0.5);
    expect(inputIn("$B", "500", "GW")).toBe("500");
  });
});

test("Choices and texts have no unit, and what cannot be read stays", () => {
  const choice: Variable = { name: "x", unit: "$B", choice: ["5", "6"], input: "5" };
  expect(inUnit(choice, "$M")).toBe(choice);
  expect(inputIn("$B", "much", "$M")).toBe("much");
});
