import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addOperations,
  computeFew,
  computeMany,
  FIRST_MANY,
  OP,
  overflows,
  settle,
} from "../../src/engine/operations.ts";
import { SOLVERS } from "../../src/engine/solvers.ts";

addOperations(SOLVERS);

const ERROR = Number.NaN;
const few = (op: number, a: number, b = 0, c = 0): number => computeFew(op, a, b, c);
const LARGE = 1e308;

describe("settle", () => {
  test("makes what is not finite an error, and -0 a 0", () => {
    expect([5, -5, 0, 1e308, 5e-324].map(settle)).toEqual([5, -5, 0, 1e308, 5e-324]);
    expect([1 / 0, -1 / 0, ERROR].map(settle)).toEqual([ERROR, ERROR, ERROR]);
    expect(Object.is(settle(-0), 0)).toBe(true);
  });
});

describe("Operations of one to three numbers:", () => {
  const cases: [name: keyof typeof OP, args: readonly number[], result: number][] = [
    ["add", [2, 3], 5],
    ["add", [LARGE, LARGE], ERROR],
    ["subtract", [2, 3], -1],
    ["subtract", [0, 0], 0],
    ["multiply", [2, 3], 6],
    ["multiply", [0, -3], 0],
    ["multiply", [LARGE, 10], ERROR],
    ["divide", [6, 3], 2],
    ["divide", [6, 0], ERROR],
    ["divide", [0, 0], ERROR],
    ["divide", [0, -3], 0],
    ["divide", [1, ERROR], ERROR],
    ["divide", [LARGE, 0.1], ERROR],
    ["power", [2, 10], 1024],
    ["power", [0, 0], 1],
    ["power", [0, -1], ERROR],
    ["power", [-8, 1 / 3], ERROR],
    ["power", [-8, 3], -512],
    ["power", [10, 400], ERROR],
    ["power", [10, -400], 0],
    ["power", [ERROR, 0], ERROR],
    ["power", [1, ERROR], ERROR],
    ["mod", [7, 3], 1],
    ["mod", [-7, 3], 2],
    ["mod", [7, -3], -2],
    ["mod", [6, 3], 0],
    ["mod", [5, 0], ERROR],
    ["min", [2, 3], 2],
    ["min", [2, ERROR], ERROR],
    ["min", [0, -0], 0],
    ["max", [2, 3], 3],
    ["max", [ERROR, 3], ERROR],
    ["equal", [2, 2], 1],
    ["equal", [0, -0], 1],
    ["equal", [ERROR, ERROR], ERROR],
    ["unequal", [2, 2], 0],
    ["unequal", [2, ERROR], ERROR],
    ["less", [2, 3], 1],
    ["less", [3, 2], 0],
    ["less", [ERROR, 2], ERROR],
    ["lessEqual", [2, 2], 1],
    ["lessEqual", [2, ERROR], ERROR],
    ["and", [2, 3], 1],
    ["and", [2, 0], 0],
    ["and", [0, ERROR], ERROR],
    ["or", [0, 3], 1],
    ["or", [0, 0], 0],
    ["or", [1, ERROR], ERROR],
    ["not", [0], 1],
    ["not", [5], 0],
    ["not", [ERROR], ERROR],
    ["negate", [5], -5],
    ["negate", [0], 0],
    ["negate", [ERROR], ERROR],
    ["choose", [1, 2, 3], 2],
    ["choose", [0, 2, 3], 3],
    ["choose", [-5, 2, 3], 2],
    ["choose", [1, 2, ERROR], 2],
    ["choose", [0, ERROR, 3], 3],
    ["choose", [1, ERROR, 3], ERROR],
    ["choose", [ERROR, 2, 3], ERROR],
    ["abs", [-5], 5],
    ["abs", [ERROR], ERROR],
    ["sqrt", [9], 3],
    ["sqrt", [-1], ERROR],
    ["exp", [0], 1],
    ["exp", [1000], ERROR],
    ["log", [1], 0],
    ["log", [0], ERROR],
    ["log", [-1], ERROR],
    ["log10", [1000], 3],
    ["log10", [0], ERROR],
    ["floor", [-1.5], -2],
    ["ceil", [-0.5], 0],
    ["copy", [5], 5],
    ["copy", [ERROR], ERROR],
    ["inRange", [5, 5, 6], 5],
    ["inRange", [6, 5, 6], 6],
    ["inRange", [7, 5, 6], ERROR],
    ["inRange", [4, 5, 6], ERROR],
    ["inRange", [ERROR, 5, 6], ERROR],
    ["above", [5, 4], 5],
    ["above", [5, 5], ERROR],
    ["above", [ERROR, 5], ERROR],
    ["whole", [6, 1], 6],
    ["whole", [6.5, 1], ERROR],
    ["whole", [0.25, 0.25], 0.25],
    ["guard", [1, 5], 5],
    ["guard", [0, 5], ERROR],
    ["guard", [ERROR, 5], ERROR],
    ["guard", [1, ERROR], ERROR],
    ["fail", [], ERROR],
  ];
  for (const [name, args, result] of cases) {
    test(`${name} of ${args.join(", ") || "nothing"} is ${result}`, () => {
      const [a = 0, b = 0, c = 0] = args;
      expect(Object.is(few(OP[name], a, b, c), result)).toBe(true);
    });
  }
});

describe("round", () => {
  const cases: [value: number, digits: number, result: number][] = [
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1234.5678, -2, 1200],
    [1250, -2, 1300],
    [-1250, -2, -1300],
    [0.1 + 0.2, 15, 0.3],
    [1e300, 15, 1e300],
    [2 ** 53 - 1, 0, 2 ** 53 - 1],
    [123456789012345680, 2, 123456789012345680],
    [ERROR, 2, ERROR],
    [1.5, 0.5, ERROR],
    [1.5, 16, ERROR],
    [1.5, ERROR, ERROR],
  ];
  for (const [value, digits, result] of cases)
    test(`of ${value} to ${digits} digits is ${result}`, () =>
      expect(Object.is(few(OP.round, value, digits), result)).toBe(true));
});

describe("Operations of any number of numbers:", () => {
  const cases: [name: keyof typeof OP, args: readonly number[], result: number][] = [
    ["sum", [1, 2, 3], 6],
    ["sum", [], 0],
    ["sum", [LARGE, LARGE], ERROR],
    ["sum", [1, ERROR], ERROR],
    ["sum", [-0], 0],
    ["minOf", [3, 1, 2], 1],
    ["minOf", [3, ERROR, 2], ERROR],
    ["maxOf", [3, 1, 2], 3],
    ["maxOf", [3, ERROR], ERROR],
    ["product", [2, 3, 4], 24],
    ["product", [0, -1], 0],
    ["product", [0, ERROR], ERROR],
    ["product", [LARGE, LARGE], ERROR],
    ["count", [1, 0, 5], 2],
    ["count", [1, ERROR], ERROR],
    ["count", [ERROR, 1], ERROR],
    ["any", [0, 0], 0],
    ["any", [0, 5, 7], 1],
    ["any", [1, ERROR], ERROR],
    ["all", [1, 5], 1],
    ["all", [1, 0], 0],
    ["all", [0, ERROR], ERROR],
    // Index, offset, then the values.
    ["pick", [2, 0, 10, 11, 12], 12],
    ["pick", [-1, -2, 10, 11, 12], 11],
    ["pick", [3, 0, 10, 11, 12], ERROR],
    ["pick", [-1, 0, 10, 11, 12], ERROR],
    ["pick", [0.5, 0, 10, 11, 12], ERROR],
    ["pick", [0, 0, 10, ERROR], 10],
    ["pick", [1, 0, 10, ERROR], ERROR],
    ["pick", [ERROR, 0, 10], ERROR],
    ["shift", [2, 0, 10, 11, 12], 12],
    ["shift", [3, 0, 10, 11, 12], 0],
    ["shift", [-1, 0, 10, 11, 12], 0],
    ["shift", [0.5, 0, 10, 11, 12], ERROR],
    ["shift", [ERROR, 0, 10], ERROR],
    // Rate, then the flows.
    ["npv", [0, 1, 2, 3], 6],
    ["npv", [1, 8, 8], 6],
    ["npv", [-1, 8], ERROR],
    ["npv", [ERROR, 8], ERROR],
    ["presentValue", [1, 8, 8], 12],
    ["presentValue", [-2, 8], ERROR],
    ["irr", [-100, 200], 1],
    ["irr", [100, 200], ERROR],
    ["irr", [-100, ERROR], ERROR],
    ["xirr", [-100, 200, 0, 365], 1],
    // The number of the first item, then the flows.
    ["payback", [0, -100, 200], 0.5],
    ["payback", [5, -100, 200], 5.5],
    ["payback", [0, -100, 50], ERROR],
    ["payback", [0, -100, ERROR], ERROR],
  ];
  for (const [name, args, result] of cases)
    test(`${name} of ${args.join(", ") || "nothing"} is ${result}`, () => {
      const found = computeMany(OP[name], Float64Array.from(args));
      if (Number.isInteger(result) || Number.isNaN(result)) expect(Object.is(found, result)).toBe(true);
      else expect(found).toBeCloseTo(result, 12);
    });
});

describe("An error is an overflow where its arguments have values and nothing else is wrong with them:", () => {
  const cases: [name: keyof typeof OP, args: readonly number[], isOverflow: boolean][] = [
    ["add", [LARGE, LARGE], true],
    ["subtract", [-LARGE, LARGE], true],
    ["multiply", [LARGE, LARGE], true],
    ["exp", [1000], true],
    ["sum", [LARGE, LARGE], true],
    ["product", [LARGE, LARGE], true],
    ["divide", [LARGE, 0.1], true],
    ["divide", [1, 0], false],
    ["mod", [LARGE, 1e-10], true],
    ["mod", [1, 0], false],
    ["power", [10, 400], true],
    ["power", [-10, 401], true],
    ["power", [0, -1], false],
    ["power", [-8, 0.5], false],
    ["add", [ERROR, 1], false],
    ["sqrt", [-1], false],
    ["log", [0], false],
    ["inRange", [5, 0, 1], false],
    ["pick", [9, 0, 1], false],
  ];
  for (const [name, args, isOverflow] of cases)
    test(`${name} of ${args.join(", ")}: ${isOverflow ? "yes" : "no"}`, () =>
      expect(overflows(OP[name], args)).toBe(isOverflow));
});

describe("No result is ever infinite or -0", () => {
  const special = [0, -0, 1, -1, 0.5, -0.5, 3, 1e308, -1e308, 5e-324, -5e-324, 1e-308, ERROR, 709, 2 ** 53];
  const number = fc.oneof(fc.constantFrom(...special), fc.double());
  const isSettled = (result: number): boolean =>
    Number.isNaN(result) || (Number.isFinite(result) && !Object.is(result, -0));
  const asData = (value: number): number => settle(value);

  test("of an operation on a few values", () => {
    const ops = Object.values(OP).filter((op) => op < FIRST_MANY && op !== OP.damp);
    fc.assert(
      fc.property(fc.constantFrom(...ops), number, number, number, (op, a, b, c) =>
        isSettled(few(op, asData(a), asData(b), asData(c))),
      ),
      { seed: 3, numRuns: 5000 },
    );
  });

  test("of an operation on many values", () => {
    const ops = Object.values(OP).filter((op) => op >= FIRST_MANY);
    const values = fc.array(number, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...ops), values, (op, args) =>
        isSettled(computeMany(op, Float64Array.from(args.length % 2 === 0 ? args : args.slice(1), asData))),
      ),
      { seed: 4, numRuns: 3000 },
    );
  });
});
