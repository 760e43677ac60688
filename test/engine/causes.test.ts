import { describe, expect, test } from "vitest";
import { calculated, kind, type SmallSheet, sentence } from "../support/sheets.ts";

const sheet: SmallSheet = {
  dimensions: { years: [0, 2], holders: ["A", "B"] },
  variables: {
    zero: { label: "Zero", input: 0 },
    two: { label: "Two", input: 2 },
    minus: { label: "Minus", input: -4 },
    large: { label: "Large", input: "1e200" },
    rate: { label: "Rate", unit: "%", input: -150 },
    flow: { over: ["years"], input: { "0": -100, "1": 30, "2": 20 } },
    gain: { over: ["years"], input: { "0": 100, "1": 30, "2": 20 } },
    dates: { over: ["years"], input: { "0": 10, "1": 5, "2": 20 } },
  },
};
const said = (formula: string, label = "Result", unit = ""): string => {
  const calculation = calculated({
    ...sheet,
    variables: { ...sheet.variables, result: { label, formula, unit } },
  });
  return `${kind(calculation, "result")}: ${sentence(calculation, "result")}`;
};

describe("Each operation says why it has no result:", () => {
  const cases: [formula: string, said: string][] = [
    ["two / zero", "division_by_zero: Result: division by zero, because Zero is 0"],
    ["two / (two - 2)", "division_by_zero: Result: division by zero, because its divisor comes to 0"],
    ["1 / 0", "division_by_zero: Result: division by zero, because its divisor comes to 0"],
    ["zero / zero", "division_by_zero: Result: division by zero, because Zero is 0"],
    ["mod(two, zero)", "division_by_zero: Result: division by zero, because Zero is 0"],
    ["5 mod 0", "division_by_zero: Result: division by zero, because its divisor comes to 0"],
    ["zero ^ -1", "division_by_zero: Result: division by zero, because Zero is 0"],
    ["zero ^ minus", "division_by_zero: Result: division by zero, because Zero is 0"],
    ["large * large", "overflow: Result: the result is too large to hold, because it exceeds 1.8e308"],
    ["large ^ 2", "overflow: Result: the result is too large to hold, because it exceeds 1.8e308"],
    ["exp(large)", "overflow: Result: the result is too large to hold, because it exceeds 1.8e308"],
    ["10 ^ large", "overflow: Result: the result is too large to hold, because it exceeds 1.8e308"],
    [
      "sqrt(minus)",
      "not_real: Result: the result is not a real number, because a root or power of a negative number, or a logarithm of 0 or less, is asked",
    ],
    [
      "minus ^ 0.5",
      "not_real: Result: the result is not a real number, because a root or power of a negative number, or a logarithm of 0 or less, is asked",
    ],
    [
      "(-8) ^ (1/3)",
      "not_real: Result: the result is not a real number, because a root or power of a negative number, or a logarithm of 0 or less, is asked",
    ],
    [
      "log(zero)",
      "not_real: Result: the result is not a real number, because a root or power of a negative number, or a logarithm of 0 or less, is asked",
    ],
    ["flow[two + 3]", "invalid_input: Result: there is no item 5, because 5 is not among the items"],
    [
      "last(shift(flow, two / 4))",
      "invalid_input: Result: the shift is not a whole number, because an offset along a dimension must be whole",
    ],
    [
      "first(shift(flow, 0.5))",
      "invalid_input: Result: the shift is not a whole number, because an offset along a dimension must be whole",
    ],
    [
      "round(two, two / 4)",
      "invalid_input: Result: it cannot be rounded to 0.5 digits, because the digits must be a whole number from -15 to 15",
    ],
    ["npv(rate, flow)", "invalid_input: Result: there is no present value, because the rate is -150 %"],
    [
      "first(prev(flow))",
      "no_previous: Result: there is nothing before the first item, because prev was given no start",
    ],
    [
      "irr(gain)",
      "no_sign_change: Result: there is no internal rate of return, because the flows do not change sign",
    ],
    [
      "irr(flow * (index(years) == 2 ? 1000 : 1))",
      "no_solution: Result: no internal rate of return was found, because none lies between -99.99 % and 1,000 %",
    ],
    [
      "xirr(flow, dates)",
      "invalid_input: Result: a day lies before the first, because xirr counts days from the first flow",
    ],
    [
      "xirr(gain, dates + 5 * index(years) ^ 2)",
      "no_sign_change: Result: there is no internal rate of return, because the flows do not change sign",
    ],
  ];
  for (const [formula, words] of cases) test(formula, () => expect(said(formula)).toBe(words));

  test("payback(flow)", () => {
    expect(said("payback(flow)", "Payback", "year")).toBe(
      "no_payback: Payback: the outlay is not earned back, because 50 % of it is recovered",
    );
    expect(said("payback(gain)", "Payback", "year")).toBe(
      "no_outlay: Payback: nothing is paid out that could be earned back, because no flow is negative",
    );
  });

  test("in sentences of at most 300 characters", () => {
    for (const [formula] of cases) expect(said(formula).length).toBeLessThan(300);
  });
});

test("A divisor with a name is named, at its item", () => {
  const calculation = calculated({
    dimensions: { holders: ["A", "B"] },
    variables: {
      count1: { label: "Count", over: ["holders"], input: { A: 1 } },
      x: { over: ["holders"], formula: "5 / count1" },
    },
  });
  expect(sentence(calculation, 'x["B"]')).toBe('x["B"]: division by zero, because Count, B is 0');
});
