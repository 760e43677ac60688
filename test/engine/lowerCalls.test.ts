import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculated, evaluated, failing, kind, type SmallSheet, set, value } from "../support/sheets.ts";

const deal: SmallSheet = {
  dimensions: { holders: ["A", "B", "C"], routes: ["P", "Q"], years: [-1, 3], tranches: ["one", "two"] },
  variables: {
    two: 2,
    one: 1,
    cheque: { over: ["holders"], input: { A: 10, B: 30, C: 60 } },
    part: { over: ["routes"], input: { P: 3, Q: 5 } },
    flow: { over: ["years"], input: { "-1": 1, "0": 2, "1": 4, "2": 8, "3": 16 } },
    grid: {
      over: ["routes", "years"],
      input: { P: { "-1": 1, "0": 2, "1": 3, "2": 4, "3": 5 }, Q: 10 },
    },
    step: { over: ["tranches"], input: { one: 7, two: 9 } },
    delay: { unit: "year", over: ["routes"], input: { P: 1, Q: -2 } },
  },
};
const result = (formula: string): number => evaluated(formula, deal);
/** The values of a formula over one dimension, in order. */
const over = (formula: string, axis: string, small = deal): readonly (number | string)[] => {
  const calculation = calculated({
    ...small,
    variables: { ...small.variables, result: { formula, over: [axis] } },
  });
  const { items } = calculation.sheet.variables.get("result")?.dimensions[0] ?? expect.fail();
  return items.map((item) => {
    const name = `result["${item}"]`;
    return kind(calculation, name) ?? value(calculation, name);
  });
};

describe("Reductions", () => {
  const cases: [formula: string, expected: number][] = [
    ["sum(cheque)", 100],
    ["sum(cheque * part)", 800],
    ["sum(sum(cheque * part, routes))", 800],
    ["sum(grid)", 65],
    ["min(cheque) + max(cheque)", 70],
    ["mean(cheque)", 100 / 3],
    ["product(part)", 15],
    ["count(cheque > 20)", 2],
    ["any(cheque > 50)", 1],
    ["any(cheque > 60)", 0],
    ["all(cheque > 5)", 1],
    ["all(cheque > 10)", 0],
    ["any(cheque > 60) or all(cheque > 5)", 1],
    ["sum(5)", 5],
    ['max(grid) - min(grid, years)["P"]', 9],
    ["sum(cheque > 20)", 2],
    ["count(cheque - 10)", 2],
  ];
  for (const [formula, expected] of cases)
    test(`${formula} is ${expected}`, () => expect(result(formula)).toBe(expected));

  test("take one dimension of two", () => {
    expect(over("sum(grid, years)", "routes")).toEqual([15, 50]);
    expect(over("sum(grid, routes)", "years")).toEqual([11, 12, 13, 14, 15]);
    expect(over("max(grid, routes)", "years")).toEqual([10, 10, 10, 10, 10]);
    expect(over("mean(grid, years)", "routes")).toEqual([3, 10]);
  });

  test("stand beside single items: each cheque's share of all", () => {
    expect(over("cheque / sum(cheque)", "holders")).toEqual([0.1, 0.3, 0.6]);
  });

  test("hand an error on", () => {
    for (const name of ["sum", "min", "max", "mean", "product", "count", "any", "all"])
      expect(failing(`${name}(1 / (cheque - 30))`, deal)).toBe("division_by_zero");
  });
});

describe("prev", () => {
  test("reads the item before, and start at the first", () => {
    expect(over("prev(flow, 9)", "years")).toEqual([9, 1, 2, 4, 8]);
    expect(over("prev(flow, two * 3)", "years")).toEqual([6, 1, 2, 4, 8]);
    expect(over("prev(step, 0, tranches)", "tranches")).toEqual([0, 7]);
    expect(over("prev(cheque, 0)", "holders")).toEqual([0, 10, 30]);
  });

  test("without a start is an error at the first item", () => {
    expect(over("prev(flow)", "years")).toEqual(["no_previous", 1, 2, 4, 8]);
    expect(over("index(years) > 1 ? prev(flow) : 0", "years")).toEqual([0, 1, 2, 4, 8]);
    expect(over("prev(step, tranches)", "tranches")).toEqual(["no_previous", 7]);
  });

  test("reads a whole formula an item before", () => {
    expect(over("prev(flow * 2 + 1, 0)", "years")).toEqual([0, 3, 5, 9, 17]);
    expect(over("prev(prev(flow, 7), 9)", "years")).toEqual([9, 7, 1, 2, 4]);
  });

  test("makes a recurrence: a balance that grows by 5 % a year", () => {
    const balance = { formula: "prev(balance, 100) * (1 + 5%)", over: ["years"] };
    const calculation = calculated({ dimensions: { years: [0, 2] }, variables: { balance } });
    expect([0, 1, 2].map((year) => value(calculation, `balance["${year}"]`))).toEqual([
      105, 110.25, 115.7625,
    ]);
  });

  test("takes years where a part ranges over them and more", () => {
    const wide = calculated({
      ...deal,
      variables: { ...deal.variables, x: { formula: "prev(grid, 0)", over: ["routes", "years"] } },
    });
    expect(value(wide, 'x["P", "3"]')).toBe(4);
    expect(value(wide, 'x["Q", "-1"]')).toBe(0);
  });
});

describe("shift reads n items earlier, and 0 outside:", () => {
  test("n written out", () => {
    expect(over("shift(flow, 1)", "years")).toEqual([0, 1, 2, 4, 8]);
    expect(over("shift(flow, 0)", "years")).toEqual([1, 2, 4, 8, 16]);
    expect(over("shift(flow, -2)", "years")).toEqual([4, 8, 16, 0, 0]);
    expect(over("shift(flow, 9)", "years")).toEqual([0, 0, 0, 0, 0]);
    expect(over("shift(step, 1, tranches)", "tranches")).toEqual([0, 7]);
  });

  test("n an input, which may change", () => {
    const variables = { ...deal.variables, n: 1, x: { formula: "shift(flow, n)", over: ["years"] } };
    const calculation = calculated({ ...deal, variables });
    const values = () => [-1, 0, 1, 2, 3].map((year) => value(calculation, `x["${year}"]`));
    expect(values()).toEqual([0, 1, 2, 4, 8]);
    set(calculation, { n: -1 });
    expect(values()).toEqual([2, 4, 8, 16, 0]);
    set(calculation, { n: 100 });
    expect(values()).toEqual([0, 0, 0, 0, 0]);
  });

  test("n by item of another dimension: each route its own delay", () => {
    expect(over("sum(shift(part * flow, delay), routes)", "years")).toEqual([
      5 * 4,
      3 * 1 + 5 * 8,
      3 * 2 + 5 * 16,
      3 * 4,
      3 * 8,
    ]);
  });

  test("n by item of its own dimension", () => {
    expect(over("shift(flow, index(years) - 1)", "years")).toEqual([1, 1, 1, 1, 1]);
  });

  test("n in years", () => {
    expect(over("shift(flow, 2 year)", "years")).toHaveLength(5);
    expect(over("shift(flow, 24 month, years)", "years")).toEqual([0, 0, 1, 2, 4]);
  });

  test("n that is not whole is an error", () => {
    expect(over("shift(flow, 0.5)", "years")).toEqual(Array(5).fill("invalid_input"));
    expect(over("shift(flow, two / 4)", "years")).toEqual(Array(5).fill("invalid_input"));
  });

  test("an error outside the item read does not count", () => {
    expect(over("shift(1 / (flow - 16), two)", "years").slice(0, 2)).toEqual([0, 0]);
    expect(over("shift(1 / (flow - 16), two)", "years")[4]).toBeCloseTo(-1 / 12, 15);
    expect(over("shift(1 / (flow - 1), two - one - one)", "years")[0]).toBe("division_by_zero");
  });
});

describe("cumulative, first and last", () => {
  test("sum up to each item", () => {
    expect(over("cumulative(flow)", "years")).toEqual([1, 3, 7, 15, 31]);
    expect(over("cumulative(cheque, holders)", "holders")).toEqual([10, 40, 100]);
    expect(over("last(cumulative(grid))", "routes")).toEqual([15, 50]);
    expect(over("cumulative(sum(grid, routes))", "years")).toEqual([11, 23, 36, 50, 65]);
    expect(over("cumulative(cumulative(flow))", "years")).toEqual([1, 4, 11, 26, 57]);
  });

  test("stop at an error, from its item on", () => {
    expect(over("cumulative(1 / (flow - 4))", "years")).toEqual([
      -1 / 3,
      -1 / 3 - 1 / 2,
      "division_by_zero",
      "division_by_zero",
      "division_by_zero",
    ]);
  });

  test("read the ends", () => {
    expect(result("first(flow) + last(flow)")).toBe(17);
    expect(over("first(grid)", "routes")).toEqual([1, 10]);
    expect(over("last(grid, routes)", "years")).toEqual([10, 10, 10, 10, 10]);
    expect(result("last(flow * 2 - 1)")).toBe(31);
    expect(over("flow / first(flow)", "years")).toEqual([1, 2, 4, 8, 16]);
  });
});

describe("Aliases and relabel", () => {
  const parties: SmallSheet = {
    dimensions: { parties: ["x", "y"] },
    variables: {
      a: {
        over: ["parties as from", "parties as to"],
        input: { x: { x: 1, y: 2 }, y: { x: 3, y: 4 } },
      },
      b: {
        over: ["parties as from", "parties as to"],
        input: { x: { x: 5, y: 6 }, y: { x: 7, y: 8 } },
      },
      v: { over: ["parties as to"], input: { x: 10, y: 100 } },
    },
  };
  const matrix = (formula: string): readonly (readonly number[])[] => {
    const calculation = calculated({
      ...parties,
      variables: {
        ...parties.variables,
        hub: { over: ["parties as middle"], input: 0 },
        result: { formula, over: ["parties as from", "parties as to"] },
      },
    });
    return ["x", "y"].map((from) => ["x", "y"].map((to) => value(calculation, `result["${from}", "${to}"]`)));
  };

  test("a matrix reads its own items: rows are from, columns to", () => {
    expect(matrix("a")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("a matrix is transposed by way of a third name", () => {
    expect(matrix("relabel(relabel(relabel(a, from, middle), to, from), middle, to)")).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test("a matrix is multiplied by a vector: sum(a * v, to)", () => {
    const calculation = calculated({
      ...parties,
      variables: { ...parties.variables, result: { formula: "sum(a * v, to)", over: ["parties as from"] } },
    });
    expect([value(calculation, 'result["x"]'), value(calculation, 'result["y"]')]).toEqual([210, 430]);
  });

  test("and by a vector that stands under the other name: sum(a * relabel(u, from, to), to)", () => {
    const calculation = calculated({
      ...parties,
      variables: {
        ...parties.variables,
        u: { over: ["parties as from"], input: { x: 10, y: 100 } },
        result: { formula: "sum(a * relabel(u, from, to), to)", over: ["parties as from"] },
      },
    });
    expect([value(calculation, 'result["x"]'), value(calculation, 'result["y"]')]).toEqual([210, 430]);
  });

  test("and by a matrix: [[1 2] [3 4]] [[5 6] [7 8]] is [[19 22] [43 50]]", () => {
    expect(matrix("sum(relabel(a, to, middle) * relabel(b, from, middle), middle)")).toEqual([
      [19, 22],
      [43, 50],
    ]);
  });

  test("and its own name works beside its aliases", () => {
    const calculation = calculated({
      ...parties,
      variables: {
        ...parties.variables,
        w: { over: ["parties"], input: { x: 1, y: 2 } },
        result: { formula: "sum(sum(a, to) * relabel(w, parties, from))" },
      },
    });
    expect(value(calculation, "result")).toBe(3 * 1 + 7 * 2);
  });

  test("a product with the unit matrix changes nothing, whatever the matrix", () => {
    const entries = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(entries, (flat) => {
        const items = ["p", "q", "r"];
        const at = (i: number, j: number): number => flat[3 * i + j] ?? 0;
        const calculation = calculated({
          dimensions: { parties: items },
          variables: {
            a: {
              over: ["parties as from", "parties as to"],
              input: Object.fromEntries(
                items.map((from, i) => [from, Object.fromEntries(items.map((to, j) => [to, at(i, j)]))]),
              ),
            },
            hub: { over: ["parties as middle"], input: 0 },
            unit: {
              over: ["parties as from", "parties as to"],
              formula: "index(from) == index(to)",
            },
            result: {
              over: ["parties as from", "parties as to"],
              formula: "sum(relabel(a, to, middle) * relabel(unit, from, middle), middle)",
            },
          },
        });
        for (const [i, from] of items.entries())
          for (const [j, to] of items.entries())
            expect(value(calculation, `result["${from}", "${to}"]`)).toBe(at(i, j));
      }),
      { seed: 1, numRuns: 30 },
    );
  });
});

describe("Flows", () => {
  const flows = (amounts: readonly number[], more: SmallSheet["variables"] = {}): SmallSheet => ({
    dimensions: { years: [0, amounts.length - 1], holders: ["A", "B"] },
    variables: {
      flow: { over: ["years"], input: Object.fromEntries(amounts.map((amount, i) => [i, amount])) },
      ...more,
    },
  });

  test("npv discounts the first flow once, as in Excel; presentValue does not", () => {
    const small = flows([-100, 60, 60.5]);
    expect(evaluated("npv(10%, flow)", small)).toBeCloseTo(-100 / 1.1 + 60 / 1.21 + 60.5 / 1.331, 12);
    expect(evaluated("presentValue(10%, flow)", small)).toBeCloseTo(-100 + 60 / 1.1 + 60.5 / 1.21, 12);
    expect(evaluated("presentValue(0, flow)", small)).toBe(20.5);
  });

  test("of a rate of -100 % or less have no present value", () => {
    expect(failing("npv(-1, flow)", flows([1, 2]))).toBe("invalid_input");
    expect(failing("presentValue(-150%, flow)", flows([1, 2]))).toBe("invalid_input");
  });

  test("by holder, each with a rate of its own", () => {
    const small = flows([0, 110], { rate: { over: ["holders"], input: { A: 0.1, B: 0 } } });
    expect(over("presentValue(rate, flow)", "holders", small)).toEqual([expect.closeTo(100, 12), 110]);
  });

  test("irr: -100 now and 121 in two years is 10 % a year", () => {
    expect(evaluated("irr(flow)", flows([-100, 0, 121]))).toBeCloseTo(0.1, 12);
    expect(evaluated("irr(-flow)", flows([-100, 0, 121]))).toBeCloseTo(0.1, 12);
    expect(failing("irr(flow)", flows([100, 121]))).toBe("no_sign_change");
  });

  test("xirr counts days, or years of 365, from the first flow", () => {
    const dated = { days: { over: ["years"], input: { 0: 1000, 1: 1365, 2: 1730 } } };
    expect(evaluated("xirr(flow, days)", flows([-100, 0, 121], dated))).toBeCloseTo(0.1, 12);
    expect(evaluated("xirr(flow, year)", flows([-100, 0, 121]))).toBeCloseTo(0.1, 12);
    const halved = { days: { unit: "year", over: ["years"], input: { 0: 0, 1: 0.5 } } };
    expect(evaluated("xirr(flow, days)", flows([-100, 110], halved))).toBeCloseTo(1.1 ** 2 - 1, 12);
  });

  test("xirr refuses a day before the first", () => {
    const dated = { days: { over: ["years"], input: { 0: 10, 1: 5 } } };
    expect(failing("xirr(flow, days)", flows([-100, 110], dated))).toBe("invalid_input");
  });

  test("payback is the time within the year, along years in years", () => {
    const small = flows([-100, 30, 30, 80]);
    expect(evaluated("payback(flow) / (1 year)", small)).toBe(2.5);
    expect(failing("payback(flow - 50) / (1 year)", small)).toBe("no_payback");
    expect(
      evaluated("payback(back, tranches)", {
        dimensions: { tranches: ["one", "two", "three"] },
        variables: { back: { over: ["tranches"], input: { one: -10, two: 5, three: 10 } } },
      }),
    ).toBe(1.5);
  });

  test("payback counts from the number of the first year", () => {
    const small: SmallSheet = {
      dimensions: { years: [-2, 1] },
      variables: { flow: { over: ["years"], input: { "-2": -10, "-1": 5, "0": 5, "1": 5 } } },
    };
    expect(evaluated("payback(flow) / (1 year)", small)).toBe(0);
  });
});
