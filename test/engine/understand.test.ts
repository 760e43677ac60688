import { describe, expect, test } from "vitest";
import { calculate, type SheetComplaint } from "../../src/engine/index.ts";
import { kind, type SmallSheet, sheetOf, value } from "../support/sheets.ts";

const base = {
  dimensions: { holders: ["Founders", "Fund"], routes: ["Direct", "Oracle"] },
  variables: {
    size: { unit: "$B", input: 100 },
    cheque: { unit: "$B", over: ["holders"], input: 1 },
    basis: { choice: ["pre", "post"], input: "pre" },
  },
} satisfies SmallSheet;

const complaintsOf = (variables: SmallSheet["variables"], checks: NonNullable<SmallSheet["checks"]> = {}) =>
  sheetOf({ ...base, variables: { ...base.variables, ...variables }, checks }).complaints;
const place = ({ kind: what, start, end, formula = "" }: SheetComplaint) => [what, formula.slice(start, end)];

describe("A formula must fit its variable:", () => {
  test("dollars into gigawatts do not go", () =>
    expect(complaintsOf({ x: { unit: "GW", formula: "size * 2" } }).map(place)).toEqual([
      ["unit_mismatch", "size * 2"],
    ]));
  test("nor dollars into a plain number", () =>
    expect(complaintsOf({ x: "size + 1 $" })[0]?.message).toBe("The result is $, but x is a plain number."));
  test("a bare 0 takes any unit", () =>
    expect(complaintsOf({ x: { unit: "GW", formula: "0" } })).toEqual([]));
  test("a condition is a plain number", () => expect(complaintsOf({ x: "size > 3 $" })).toEqual([]));
  test("a dimension that the variable does not have must be summed away", () =>
    expect(complaintsOf({ x: { unit: "$B", formula: "cheque" } })).toMatchObject([
      {
        kind: "dimension_mismatch",
        message:
          "It ranges over holders, but x does not: sum over holders, pick an item, or let x range over it.",
      },
    ]));
  test("fewer dimensions are no harm: the value is the same at every item", () => {
    const x = { unit: "$B", over: ["holders"], formula: "size" };
    expect(complaintsOf({ x })).toEqual([]);
    const calculation = calculate(sheetOf({ ...base, variables: { ...base.variables, x } }));
    expect(value(calculation, 'x["Fund"]')).toBe(100e9);
  });
  test("a choice is no result", () =>
    expect(complaintsOf({ x: "basis" }).map(place)).toEqual([["type_mismatch", "basis"]]));
  test("a default is a formula like any other", () =>
    expect(complaintsOf({ x: { unit: "GW", default: "size" } }).map(place)).toEqual([
      ["unit_mismatch", "size"],
    ]));
});

test("every complaint of a formula is told, with its place", () => {
  expect(complaintsOf({ x: "siz + chq + SUM(cheque)" }).map(place)).toEqual([
    ["unknown_name", "siz"],
    ["unknown_name", "chq"],
    ["unknown_name", "SUM(cheque)"],
  ]);
});

test("a formula that cannot be used makes its cells and their dependents errors of that kind, and no others", () => {
  const sheet = sheetOf({
    ...base,
    variables: { ...base.variables, x: "siz * 2", y: "x + 1", z: { unit: "$B", formula: "size" } },
  });
  const calculation = calculate(sheet);
  expect([kind(calculation, "x"), kind(calculation, "y"), value(calculation, "z")]).toEqual([
    "unknown_name",
    "unknown_name",
    100e9,
  ]);
});

describe("A check", () => {
  const check = (formula: string, blocks: readonly string[] = []) => ({ fits: { formula, blocks } });

  test("must be a condition", () =>
    expect(complaintsOf({}, check("size")).map(place)).toEqual([["unit_mismatch", "size"]]));
  test("blocks variables that there are", () =>
    expect(complaintsOf({}, check("size > 0", ["sizes"]))).toMatchObject([
      { variable: "fits", kind: "unknown_name" },
    ]));
  test("cannot depend on what it blocks, at any distance", () => {
    const variables = {
      half: { unit: "$B", formula: "size / 2" },
      quarter: { unit: "$B", formula: "half / 2" },
    };
    expect(complaintsOf(variables, check("quarter > 0", ["half"]))).toMatchObject([
      { kind: "circular_check" },
    ]);
    expect(complaintsOf(variables, check("size > 0", ["half"]))).toEqual([]);
  });
});
