import { describe, expect, test } from "vitest";
import { buildSheet, calculate, cellAt, recalculate } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { createOptions } from "../../src/store/createOptions.ts";

const sheet = buildSheet(
  {
    title: "Modes",
    dimensions: [],
    variables: [
      { name: "mode", choice: ["sum", "ratio"], input: "sum" },
      { name: "a", input: 6 },
      { name: "b", input: 2 },
      { name: "result", formula: 'mode == "sum" ? a + b : a / b' },
    ],
  },
  parseFormula,
);
const cellOf = (name: string): number => cellAt(sheet, name) ?? -1;

function setUp() {
  const calculation = calculate(sheet);
  const options = createOptions();
  const results = () => options.at("mode", calculation).map(({ value }) => value(cellOf("result")));
  const edit = (name: string, value: number | undefined): void => {
    recalculate(calculation, [{ cell: cellOf(name), value }]);
    options.follow([{ cell: cellOf(name), value }]);
  };
  return { calculation, options, results, edit };
}

describe("a sheet at each option of a choice", () => {
  test("has everything else as it is", () => {
    const { results, edit } = setUp();
    edit("b", 3);
    expect(results()).toEqual([9, 2]);
  });

  test("follows edits, and is not moved by the choice itself", () => {
    const { results, edit } = setUp();
    expect(results()).toEqual([8, 3]);
    edit("a", 10);
    edit("a", 12);
    edit("mode", 1);
    expect(results()).toEqual([14, 6]);
    edit("a", undefined);
    expect(results()).toEqual([8, 3]);
  });

  test("says why a result is missing, at the option where it is", () => {
    const { calculation, options, edit } = setUp();
    edit("b", 0);
    const found = options.at("mode", calculation);
    expect(found.map(({ option, error }) => [option, error(cellOf("result"))?.kind])).toEqual([
      ["sum", undefined],
      ["ratio", "division_by_zero"],
    ]);
  });

  test("is calculated anew after it was forgotten", () => {
    const { calculation, options, results } = setUp();
    expect(results()).toEqual([8, 3]);
    recalculate(calculation, [{ cell: cellOf("a"), value: 20 }]);
    options.forget();
    expect(results()).toEqual([22, 10]);
  });
});
