import { describe, expect, test } from "vitest";
import { affineMap } from "../../src/engine/affine.ts";
import type { Settings } from "../../src/engine/index.ts";
import type { Matrix } from "../../src/engine/matrix.ts";
import { calculated, type SmallSheet } from "../support/sheets.ts";

/** The matrix of one sweep of a sheet's only circular group, by its unknowns in calculation order. */
function matrixOf(small: SmallSheet): Matrix | undefined {
  const { sheet, values } = calculated(small);
  const { program } = sheet;
  const segment = program.segments.find(({ group }) => group === 0) ?? expect.fail("There is no group.");
  const group = program.groups[0] ?? expect.fail("There is no group.");
  return affineMap(program, program.instructions, segment, group, values)?.matrix;
}
const one = (formula: string, more: SmallSheet["variables"] = {}, settings: Partial<Settings> = {}) =>
  matrixOf({ variables: { ...more, x: formula }, settings });

describe("The matrix of one sweep", () => {
  const cases: [formula: string, slope: number][] = [
    ["x / 2 + 1", 0.5],
    ["1 - x / 4", -0.25],
    ["-x / 2 + (x + 3) * 0.25", -0.25],
    ["(x + x + 5) / 8", 0.25],
    ["a * x + b", 0.3],
    ["x * a - x / 10", 0.2],
    ["b / 2 + +x * 0", 0],
    ["a > b ? 7 * x : x / 5", 0.2],
    ["a < b ? x / 5 : 7 * x", 0.2],
    ["if(b == 0, x / 0, x * a)", 0.3],
    ["npv(100%, flow + x / 8)", (1 / 2 + 1 / 4) / 8],
    ["presentValue(100%, flow + x / 8)", (1 + 1 / 2) / 8],
    ["sum(flow * x) / 10", 0.3],
    ["mean(flow + x / 2)", 0.5],
    ["(flow * x)[b - 3] / 4", 0.5],
    ["cumulative(x * flow)[1] / 10", 0.3],
    ["last(shift(flow * x, b - 3)) / 8", 0.125],
    ["last(shift(flow * x, b)) / 8 + x * a", 0.3],
  ];
  const more: SmallSheet = {
    dimensions: { years: [0, 1] },
    variables: { a: 0.3, b: 4, flow: { over: ["years"], input: { 0: 1, 1: 2 } } },
  };
  for (const [formula, slope] of cases) {
    test(`of x = ${formula} is ${slope}`, () => {
      const matrix = matrixOf({ ...more, variables: { ...more.variables, x: formula } });
      expect(matrix).toEqual([[expect.closeTo(slope, 14)]]);
    });
  }

  test("carries through the members between: x = y + 1, y = z / 2, z = x / 4 has the slope 1/8", () => {
    expect(matrixOf({ variables: { x: "y + 1", y: "z / 2", z: "x / 4" } })).toEqual([[0.125]]);
  });

  test("holds the damping: w = 0.25 makes 0.5 into 0.875", () => {
    expect(one("x / 2 + 1", {}, { damping: 0.25 })).toEqual([[0.875]]);
  });

  test("of two unknowns takes the new value of the one for the other, as the sweep does", () => {
    // y is calculated first: y' = 2/8 x + 1/8 y, then x' = 1/8 x + 1/4 y' = (1/8 + 1/16) x + 1/32 y.
    const matrix = matrixOf({ variables: { x: "x / 8 + y / 4 + 1", y: "x / 4 + y / 8" } });
    expect(matrix).toEqual([
      [0.125, 0.25],
      [0.03125, 0.1875],
    ]);
  });
});

describe("What is not affine in its unknowns has no matrix:", () => {
  for (const formula of [
    "x * x / 9 + 1",
    "1 / (x + 3)",
    "sqrt(x + 1)",
    "min(x / 2, 3) + 1",
    "max(0, x / 2)",
    "abs(x) / 2 + 1",
    "exp(-x) / 3",
    "x > 5 ? 1 : x / 2 + 1",
    "(x > 5) + 1",
    "x ^ 3 / 50 + 1",
    "2 ^ -x",
    "mod(x / 2 + 1, 7)",
    "round(x / 3) + 1",
  ])
    test(formula, () => expect(one(formula)).toBeUndefined());
});
