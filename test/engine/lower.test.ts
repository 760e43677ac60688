import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculated, evaluated, failing, kind, type SmallSheet, set, value } from "../support/sheets.ts";

const deal: SmallSheet = {
  dimensions: { holders: ["Founders", "Nvidia", "Fund"], routes: ["Direct", "Oracle"], years: [-1, 3] },
  variables: {
    valuation: { unit: "$B", input: 800 },
    rate: { unit: "%", input: 12 },
    two: 2,
    none: 0,
    cheque: { unit: "$B", over: ["holders"], input: { Founders: 10, Nvidia: 30, Fund: 60 } },
    part: { over: ["routes"], input: { Direct: 0.25, Oracle: 0.75 } },
    flow: { over: ["years"], input: { "-1": 1, "0": 2, "1": 4, "2": 8, "3": 16 } },
    grid: {
      over: ["routes", "years"],
      input: { Direct: { "-1": 1, "0": 2, "1": 3, "2": 4, "3": 5 }, Oracle: 10 },
    },
    supplier: { choice: "holders", input: "Nvidia" },
    basis: { choice: ["pre", "post"], input: "post" },
    exitYear: { unit: "year", input: 2 },
  },
};
const result = (formula: string, unit = ""): number => evaluated(formula, deal, unit);

describe("Numbers mean what a spreadsheet means:", () => {
  const cases: [formula: string, value: number][] = [
    ["10%+5", 5.1],
    ["100*25%+2", 27],
    ["10% + 20%", 0.1 + 0.2],
    ["100+10%", 100.1],
    ["5 - 40%", 4.6],
    ["-2^2", -4],
    ["2^3^2", 512],
    ["2^-1", 0.5],
    ["4^0.5", 2],
    ["(0-8)^2", 64],
    ["1.1^2", 1.1 * 1.1],
    ["mod(7, 3)", 1],
    ["7 mod 3", 1],
    ["mod(-3, 2)", 1],
    ["mod(3, -2)", -1],
    ["mod(-3, -2)", -1],
    ["mod(5.5, 2)", 1.5],
    ["round(1.005, 2)", 1.01],
    ["round(2.5)", 3],
    ["round(-2.5)", -3],
    ["round(1234, -2)", 1200],
    ["floor(-1.5) + ceil(-1.5)", -3],
    ["abs(-3) + sqrt(9) + exp(0) + log(1) + log10(1000)", 10],
    ["3 < 5", 1],
    ["5 < 3", 0],
    ["(3 <= 3) + (3 >= 3) + (3 == 3) + (3 != 3)", 3],
    ["1 < 2 < 3", 1],
    ["3 > 2 > 2", 0],
    ["(1 and 2) + (1 and 0) + (0 or 3) + (0 or 0)", 2],
    ["not 0 + not 5", 1],
    ["1 ? 10 : 20", 10],
    ["0 ? 10 : 20", 20],
    ["if(2 > 1, 10, 20)", 10],
    ["0 ? 1 : 0 ? 2 : 3", 3],
    ["-5%", -0.05],
    ["+4 - -3", 7],
    ["0^0", 1],
    ["= 1 + 1", 2],
  ];
  for (const [formula, expected] of cases)
    test(`${formula} is ${expected}`, () => expect(evaluated(formula)).toBe(expected));
});

describe("Units", () => {
  const cases: [formula: string, unit: string, base: number][] = [
    ["5 year", "year", 5],
    ["18 month", "year", 1.5],
    ["35 $B/GW * 2 GW", "$B", 70e9],
    ["10 GW * 35 $B/GW - 1 $T / 10", "$B", 250e9],
    ["2 * $M", "$B", 2e6],
    ["valuation / $B", "", 800],
    ["GW / MW", "", 1000],
    ["1.12 ^ 2 year", "", 1.12 * 1.12],
    ["(1 + rate) ^ exitYear", "", 1.12 * 1.12],
    ["valuation + 0", "$B", 800e9],
    ["max(0, valuation - 1 $T)", "$B", 0],
    ["40%", "%", 0.4],
    ["100 $ / 50 share", "$/share", 2],
  ];
  for (const [formula, unit, base] of cases)
    test(`${formula} is ${base} in base units`, () => expect(result(formula, unit)).toBe(base));
});

describe("Dimensions broadcast by name, never by position:", () => {
  const over = (formula: string, axes: readonly string[]) =>
    calculated({ ...deal, variables: { ...deal.variables, result: { formula, over: axes } } });

  test("cheque / valuation ranges over holders because cheque does", () => {
    const calculation = over("cheque / valuation", ["holders"]);
    expect(["Founders", "Nvidia", "Fund"].map((item) => value(calculation, `result["${item}"]`))).toEqual([
      0.0125, 0.0375, 0.075,
    ]);
  });

  test("whatever the order in which the variable names its dimensions", () => {
    for (const axes of [
      ["holders", "routes"],
      ["routes", "holders"],
    ]) {
      const calculation = over("cheque / $B * part", axes);
      const [nvidia, oracle] = axes[0] === "holders" ? ["Nvidia", "Oracle"] : ["Oracle", "Nvidia"];
      expect(value(calculation, `result["${nvidia}", "${oracle}"]`)).toBe(22.5);
    }
  });

  test("a variable with more dimensions than its formula repeats it", () => {
    const calculation = over("two", ["holders", "years"]);
    expect(value(calculation, 'result["Fund", "3"]')).toBe(2);
  });
});

describe("x[item]", () => {
  const cases: [formula: string, expected: number][] = [
    ['cheque["Nvidia"] / $B', 30],
    ["cheque[supplier] / $B", 30],
    ["flow[-1]", 1],
    ["flow[3]", 16],
    ["flow[exitYear]", 8],
    ["flow[two - 3]", 1],
    ["flow[1 + 1]", 8],
    ['grid["Direct", 2]', 4],
    ['grid[2, "Direct"]', 4],
    ['grid["Direct"][exitYear]', 4],
    ['grid[0][item(routes)]["Direct"]', 2],
    ['(flow * 2)[1] + (flow + part)["Oracle", 0]', 10.75],
    ['pick(grid, routes, "Direct", years, 3)', 5],
    ["pick(flow, years, exitYear + 1 year)", 16],
    ["sum(flow[index(holders)])", 28],
  ];
  for (const [formula, expected] of cases)
    test(`${formula} is ${expected}`, () => expect(result(formula)).toBe(expected));

  test("follows its choice", () => {
    const calculation = calculated({ ...deal, variables: { ...deal.variables, x: "cheque[supplier] / $B" } });
    expect(value(calculation, "x")).toBe(30);
    set(calculation, { supplier: "Fund" });
    expect(value(calculation, "x")).toBe(60);
  });

  test("outside the items is an error, and so is a place between two", () => {
    expect(failing("flow[two + 2]", deal)).toBe("invalid_input");
    expect(failing("flow[two / 4]", deal)).toBe("invalid_input");
    expect(failing("flow[none - 2]", deal)).toBe("invalid_input");
    expect(failing("flow[1 + 9]", deal)).toBe("invalid_input");
  });

  test("reads by a choice among fewer options than there are items", () => {
    const some = { choice: ["Fund", "Founders"], input: "Fund" };
    expect(evaluated("cheque[some] / $B", { ...deal, variables: { ...deal.variables, some } })).toBe(60);
  });
});

describe("item, index and year say where a cell stands:", () => {
  const cases: [formula: string, expected: number][] = [
    ["sum(index(holders))", 6],
    ["sum(year)", 5],
    ["sum(year * flow)", -1 + 0 + 4 + 16 + 48],
    ["sum(if(item(holders) == supplier, cheque, 0)) / $B", 30],
    ['sum(if(item(holders) == "Fund", cheque, 0)) / $B', 60],
    ['sum(if(item(holders) != "Fund", cheque, 0)) / $B', 40],
    ['count(item(routes) == "Oracle")', 1],
    ["count(item(holders) == item(holders))", 3],
    ["sum(flow[year])", 31],
  ];
  for (const [formula, expected] of cases) {
    const inYears = formula.startsWith("sum(year");
    test(`${formula} is ${expected}`, () => expect(result(formula, inYears ? "year" : "")).toBe(expected));
  }
});

describe("Choices and texts compare by what they say:", () => {
  const cases: [formula: string, expected: number][] = [
    ['basis == "post"', 1],
    ['basis == "pre"', 0],
    ['"pre" != basis', 1],
    ['supplier == "Nvidia"', 1],
    ["supplier == supplier", 1],
    ['"a" == "a"', 1],
    ['"a" == "b"', 0],
    ['"a" != "b"', 1],
    ["other == supplier", 0],
    ["mine == supplier", 1],
    ["mine != other", 1],
  ];
  const variables = {
    ...deal.variables,
    other: { choice: ["Nobody", "Fund"], input: "Fund" },
    mine: { choice: ["Fund", "Nvidia"], input: "Nvidia" },
  };
  for (const [formula, expected] of cases)
    test(`${formula} is ${expected}`, () =>
      expect(evaluated(formula, { ...deal, variables })).toBe(expected));

  test("two choices with other lists of options never agree on what only one can say", () => {
    const calculation = calculated({
      variables: {
        p: { choice: ["a", "b"], input: "a" },
        q: { choice: ["c", "a"], input: "c" },
        same: "p == q",
        also: "q == p",
      },
    });
    const options: [string, string, number][] = [
      ["a", "c", 0],
      ["a", "a", 1],
      ["b", "c", 0],
      ["b", "a", 0],
    ];
    for (const [p, q, same] of options) {
      set(calculation, { p, q });
      expect([value(calculation, "same"), value(calculation, "also")]).toEqual([same, same]);
    }
  });
});

describe("min and max of several arguments work item by item:", () => {
  test("max(cheque, 20) over holders", () => {
    expect(result("sum(max(cheque, 20 $B)) / $B")).toBe(20 + 30 + 60);
    expect(result("sum(min(cheque, 20 $B, 15 $B)) / $B")).toBe(10 + 15 + 15);
    expect(result("max(1, 2, 3) - min(4, 3)")).toBe(0);
  });
});

describe("Only the branch taken counts:", () => {
  test("an error in the other one does not", () => {
    expect(evaluated("1 > 0 ? 5 : 1 / 0")).toBe(5);
    expect(result("two > none ? 5 : two / none")).toBe(5);
    expect(result("two < none ? two / none : 6")).toBe(6);
    expect(result('if(none, fail("no", "No."), 7)')).toBe(7);
  });

  test("an error in the one taken does, and in the condition", () => {
    expect(failing("two > none ? two / none : 5", deal)).toBe("division_by_zero");
    expect(failing("two / none > 1 ? 4 : 5", deal)).toBe("division_by_zero");
    expect(failing("0 ? 4 : 1 / 0")).toBe("division_by_zero");
  });
});

describe("fail is an error by name", () => {
  test("as a value", () => {
    expect(failing('fail("too_much", "Too much.")')).toBe("too_much");
    expect(failing('1 + (two > 1 ? fail("too_much", "Too much.") : 0)', deal)).toBe("too_much");
  });

  test("at the items where it is reached", () => {
    const over = { over: ["holders"], formula: 'cheque > 50 $B ? fail("large", "Large.") : 1' };
    const calculation = calculated({ ...deal, variables: { ...deal.variables, x: over } });
    expect(kind(calculation, 'x["Fund"]')).toBe("large");
    expect(value(calculation, 'x["Nvidia"]')).toBe(1);
  });
});

test("A constant part and the same part of an input have the same digits", () => {
  const numbers = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 1000);
  const formulas = ["a + b", "a - b", "a * b", "a / b", "mod(a, b)", "a ^ 3", "round(a, 2)", "abs(a) ^ 0.5"];
  fc.assert(
    fc.property(numbers, numbers, fc.constantFrom(...formulas), (a, b, formula) => {
      if (b === 0) return;
      const constants = formula.replace(/\b[ab]\b/g, (name) => `(${name === "a" ? a : b})`);
      const small = { variables: { a, b } };
      expect(evaluated(constants)).toBe(evaluated(formula, small));
    }),
    { seed: 20260131, numRuns: 300 },
  );
});
