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

/** "variable, kind: the text it is about" of every complaint. */
const said = (small: SmallSheet): readonly string[] =>
  sheetOf(small).complaints.map(
    ({ variable, kind, formula = "", start, end }) => `${variable}, ${kind}: ${formula.slice(start, end)}`,
  );

describe("Complaints", () => {
  test("name the variable, carry its formula, and point into it; every formula gets its own", () => {
    expect(
      said({
        variables: {
          a: { unit: "$B", input: 1 },
          b: "a + nonsense",
          c: { unit: "GW", formula: "a * 2" },
          d: "1 +",
          e: { default: "other" },
          fine: "1 + 1",
        },
        checks: { f: "a > 1", g: "a +" },
      }),
    ).toEqual([
      "b, unknown_name: nonsense",
      "c, unit_mismatch: a * 2",
      "d, syntax_error: ",
      "e, unknown_name: other",
      "f, unit_mismatch: a > 1",
      "g, syntax_error: ",
    ]);
  });

  test("of a leading = count in the text as it stands", () => {
    expect(said({ variables: { b: "= 1 + nonsense" } })).toEqual(["b, unknown_name: nonsense"]);
  });

  test("do not keep the rest from being calculated", () => {
    expect(value(calculate(sheetOf({ variables: { a: "1 +", b: "2 * 3" } })), "b")).toBe(6);
  });
});

describe("A check among others", () => {
  const variables = { a: 1, money: { unit: "$B", input: 5 }, basis: { choice: ["x", "y"], input: "x" } };

  test("is a condition or a plain number", () => {
    expect(said({ variables, checks: { c: "a > 0", d: "a", e: 'basis == "x"' } })).toEqual([]);
    expect(said({ variables, checks: { c: "money" } })).toEqual(["c, unit_mismatch: money"]);
    expect(said({ variables, checks: { c: "basis" } })).toEqual(["c, type_mismatch: basis"]);
    expect(said({ variables, checks: { c: '"yes"' } })).toEqual(['c, type_mismatch: "yes"']);
  });

  test("blocks variables that exist", () => {
    expect(said({ variables, checks: { c: { formula: "a > 0", blocks: ["nothing"] } } })).toEqual([
      "c, unknown_name: ",
    ]);
  });

  test("blocks nothing that it depends on, at any remove", () => {
    const chain = { ...variables, b: "a + 1", d: "b * 2", e: { default: "d" } };
    for (const blocked of ["a", "b", "d", "e"]) {
      const checks = { c: { formula: "e > 0", blocks: [blocked] } };
      expect(said({ variables: chain, checks })).toEqual(["c, circular_check: "]);
    }
    expect(said({ variables: chain, checks: { c: { formula: "b > 0", blocks: ["d", "e"] } } })).toEqual([]);
  });

  test("has a name of its own among checks", () => {
    const check = { severity: "error" as const, kind: "k", message: "", formula: "a > 0" };
    const sheet = sheetOf({ variables });
    expect(sheet.complaints).toEqual([]);
    expect(said({ variables, checks: { a: check } })).toEqual([]);
  });

  test("may range over no more cells than a workbook may have", () => {
    const items = (letter: string) => Array.from({ length: 5000 }, (_, i) => `${letter}${i}`);
    const wide: SmallSheet = {
      dimensions: { p: items("p"), q: items("q") },
      variables: { x: { over: ["p"], input: 1 }, y: { over: ["q"], input: 1 }, out: "5" },
      checks: { c: { formula: "x + y > 0", blocks: ["out"] } },
    };
    expect(said(wide)).toEqual(["c, too_many_cells: x + y > 0"]);
  });
});

describe("A check and a variable it blocks by way of another check", () => {
  test("are a circle that is an error, not a hang", () => {
    const sheet = sheetOf({
      variables: { a: 1, b: 2, x: "a", y: "b" },
      checks: {
        first1: { formula: "x > 0", kind: "one", blocks: ["y"] },
        second: { formula: "y > 0", kind: "two", blocks: ["x"] },
      },
    });
    const calculation = calculate(sheet);
    expect(Number.isNaN(calculation.values[0])).toBe(false);
  });
});
