import { describe, expect, test } from "vitest";
import { complaints, complaintsOf, evaluated, type SmallSheet } from "../support/sheets.ts";

/** A sheet with one of everything that a formula can name. */
const deal: SmallSheet = {
  dimensions: {
    holders: ["Founders", "Nvidia", "Fund"],
    routes: ["Direct", "Oracle"],
    years: [0, 5],
  },
  variables: {
    valuation: { unit: "$B", input: 800 },
    capacity: { unit: "GW", input: 10 },
    shares: { unit: "Mshare", input: 1000 },
    delay: { unit: "year", input: 2 },
    rate: { unit: "%", input: 12 },
    factor: 3,
    cheque: { unit: "$B", over: ["holders"], input: 10 },
    spend: { unit: "$B", over: ["routes", "years"], input: 1 },
    flow: { unit: "$B", over: ["years"], input: 5 },
    supplier: { choice: "holders", input: "Nvidia" },
    basis: { choice: ["pre", "post"], input: "pre" },
    customer: { text: true, input: "OpenAI" },
  },
};
const about = (formula: string, unit = ""): readonly string[] => complaints(formula, deal, unit);
const messageOf = (formula: string, unit = ""): string =>
  complaintsOf(formula, deal, unit)[0]?.message ?? expect.fail(`${formula} is accepted`);

describe("Units go through a formula to its variable", () => {
  const right: [formula: string, unit: string][] = [
    ["valuation + 100 $B", "$B"],
    ["valuation - 5 $T + 1 $", "$B"],
    ["capacity * 35 $B/GW", "$B"],
    ["valuation / capacity", "$B/GW"],
    ["valuation / shares", "$/share"],
    ["valuation / 100 $B", ""],
    ["valuation / valuation * 1 year", "year"],
    ["shares * (valuation / shares)", "$B"],
    ["valuation * rate", "$B"],
    ["(1 + rate) ^ 5 year", ""],
    ["(1 + rate) ^ delay", ""],
    ["(1 + rate) ^ -delay", ""],
    ["(1 + rate) ^ factor", ""],
    ["factor ^ 0.5", ""],
    ["valuation ^ 2 / valuation", "$B"],
    ["valuation ^ -1 * valuation ^ 2", "$B"],
    ["valuation ^ 0", ""],
    ["sqrt(valuation * valuation)", "$B"],
    ["(valuation * valuation) ^ 0.5", "$B"],
    ["abs(-valuation)", "$B"],
    ["mod(delay, 1 year)", "year"],
    ["min(valuation, 5 $B)", "$B"],
    ["max(0, valuation)", "$B"],
    ["if(valuation > 5 $B, valuation, 0)", "$B"],
    ["valuation > 5 $B ? valuation : 1 $", "$B"],
    ["valuation > 5 $B", ""],
    ["not (valuation > 0)", ""],
    ["(valuation > 0) * 5 $B", "$B"],
    ["sum(cheque)", "$B"],
    ["mean(cheque)", "$B"],
    ["product(1 + cheque / valuation)", ""],
    ["count(cheque > 0)", ""],
    ["any(cheque > 0) and all(cheque >= 0)", ""],
    ["flow[2]", "$B"],
    ["npv(rate, flow) + presentValue(rate, flow)", "$B"],
    ["irr(flow) + xirr(flow, 365 * index(years))", ""],
    ["xirr(flow, year)", ""],
    ["payback(flow)", "year"],
    ["payback(cheque, holders)", ""],
    ["$B / $M", ""],
    ["GW", "MW"],
    ["0", "$B"],
    ["-0", "GW"],
    ["0 * valuation", "year"],
    ["0 + 5 $", "$B"],
    ['fail("a_kind", "Words.")', "$B"],
    ['valuation > 0 ? valuation : fail("a_kind", "Words.")', "$B"],
    ["log(factor) + exp(rate) + log10(5) + round(rate, 2) + floor(1.5) + ceil(factor)", ""],
  ];
  for (const [formula, unit] of right)
    test(`${formula} is in ${unit || "a plain number"}`, () => expect(about(formula, unit)).toEqual([]));
});

describe("A unit that does not fit is a complaint at its place:", () => {
  const wrong: [formula: string, about: string, unit?: string][] = [
    ["valuation + capacity", "valuation + capacity"],
    ["1 + (valuation + capacity) * 0 + 2", "(valuation + capacity)"],
    ["valuation + 5", "valuation + 5"],
    ["valuation - rate", "valuation - rate"],
    ["valuation + 0%", "valuation + 0%"],
    ["valuation + 0 GW", "valuation + 0 GW"],
    ["valuation > capacity", "valuation > capacity"],
    ["valuation == 5", "valuation == 5"],
    ["min(valuation, capacity)", "min(valuation, capacity)"],
    ["mod(valuation, 2)", "mod(valuation, 2)"],
    ["if(factor > 1, valuation, capacity)", "if(factor > 1, valuation, capacity)"],
    ["factor > 1 ? valuation : 5", "factor > 1 ? valuation : 5"],
    ["if(valuation, 1, 2)", "valuation"],
    ["valuation and factor > 1", "valuation"],
    ["not valuation", "valuation"],
    ["exp(valuation)", "valuation"],
    ["log(capacity)", "capacity"],
    ["round(valuation, 2)", "valuation"],
    ["round(factor, valuation)", "valuation"],
    ["floor(delay)", "delay"],
    ["sqrt(valuation)", "sqrt(valuation)"],
    ["factor ^ valuation", "valuation"],
    ["valuation ^ factor", "factor"],
    ["valuation ^ 0.5", "0.5"],
    ["valuation ^ 50%", "50%"],
    ["product(cheque)", "cheque"],
    ["npv(delay, flow)", "delay"],
    ["shift(flow, valuation)", "valuation"],
    ["prev(flow, capacity)", "prev(flow, capacity)"],
    ["xirr(flow, flow)", "flow"],
  ];
  for (const [formula, place, unit = ""] of wrong)
    test(formula, () => expect(about(formula, unit)).toContain(`unit_mismatch: ${place}`));

  test("of a whole formula against its variable", () => {
    expect(about("valuation * 2", "GW")).toEqual(["unit_mismatch: valuation * 2"]);
    expect(messageOf("valuation * 2", "GW")).toBe("The result is $, but result is in GW.");
    expect(messageOf("valuation * 2")).toBe("The result is $, but result is a plain number.");
    expect(about("5", "%")).toEqual([]);
    expect(about("5", "$B")).toEqual(["unit_mismatch: 5"]);
  });

  test("naming both sides and what they measure", () => {
    expect(messageOf("valuation / shares + capacity / delay")).toBe(
      "“valuation / shares” is $/share and “capacity / delay” is W/year; they must measure the same.",
    );
  });

  test("once for each mistake, and going on after each", () => {
    expect(about("(valuation + capacity) + (shares + delay) + nonsense")).toEqual([
      "unit_mismatch: (valuation + capacity)",
      "unit_mismatch: (shares + delay)",
      "unknown_name: nonsense",
    ]);
  });

  test("said once where a < b < c reads it twice", () => {
    expect(about("0 < nonsense < 5")).toEqual(["unknown_name: nonsense"]);
  });
});

describe("Names", () => {
  test("that are not known are complained of, with the nearest that is", () => {
    expect(about("1 + valution", "$B")).toEqual(["unknown_name: valution"]);
    expect(messageOf("1 + valution")).toBe("Unknown name valution. Did you mean valuation?");
    expect(messageOf("VALUATION")).toContain("Did you mean valuation?");
    expect(messageOf("zzz")).toBe("Unknown name zzz.");
  });

  test("of mathjs and of JavaScript are not known", () => {
    for (const name of ["e", "pi", "i", "Infinity", "true", "null", "undefined", "constructor", "__proto__"])
      expect(about(name)).toEqual([`unknown_name: ${name}`]);
    for (const call of ["evaluate(1)", "toString()", "hasOwnProperty(1)", "import(1)", "__proto__()"])
      expect(about(call)).toEqual([`unknown_name: ${call}`]);
  });

  test("of operators are not functions", () => {
    expect(about("xor(1, 2)")[0]).toMatch(/^syntax_error/);
    expect(about("add(1, 2)")).toEqual(["unknown_name: add(1, 2)"]);
  });

  test("of a dimension, a function or a text cannot stand as a value", () => {
    expect(about("holders + 1")).toEqual(["type_mismatch: holders"]);
    expect(messageOf("holders + 1")).toContain("item(holders) or index(holders)");
    expect(about("sum + 1")).toEqual(["syntax_error: sum"]);
    expect(messageOf("sum + 1")).toContain("sum(x)");
    expect(about("customer + 1")).toEqual(["type_mismatch: customer"]);
  });
});

describe("Functions by Excel's names get a message that names the fix:", () => {
  const cases: [formula: string, fix: string][] = [
    ["SUM(cheque)", "Write sum(x) or sum(x, dimension)."],
    ["IF(1, 2, 3)", "Write if(condition, a, b)."],
    ["Max(1, 2)", "Write max(x)"],
    ["AVERAGE(cheque)", "Write mean(x)"],
    ["LN(2)", "Write log(x)."],
    ["LOG(100)", "Write log10(x); log(x) is the natural logarithm."],
    ["POWER(2, 3)", "Write a ^ b."],
    ["INT(2.5)", "Write floor(x)."],
    ["AND(1, 0)", "Write a and b."],
    ["OR(1, 0)", "Write a or b."],
    ["IRR(flow)", "Write irr(flows)."],
    ["NPV(rate, flow)", "Write npv(rate, flows)."],
    ["cumulatve(flow)", "Did you mean cumulative?"],
  ];
  for (const [formula, fix] of cases) {
    test(formula, () => {
      expect(about(formula)).toContain(`unknown_name: ${formula}`);
      expect(messageOf(formula)).toContain(fix);
    });
  }
});

describe("Calls take the arguments they are described with:", () => {
  for (const formula of [
    "abs()",
    "abs(1, 2)",
    "if(1, 2)",
    "mod(5)",
    "sum()",
    "sum(cheque, holders, 1)",
    "round(1, 2, 3)",
    "item()",
    "prev()",
    "shift(flow)",
    "npv(rate)",
    "irr()",
    "relabel(cheque, holders)",
    "pick(cheque, holders)",
    'pick(cheque, holders, "Fund", routes)',
    'fail("kind")',
  ]) {
    test(formula, () => expect(about(formula)).toEqual([`wrong_arguments: ${formula}`]));
  }

  test('fail("kind", "message") takes texts', () => {
    expect(about('fail(factor, "Words.")')).toEqual(["wrong_arguments: factor"]);
    expect(about('fail("kind", 5)')).toEqual(["wrong_arguments: 5"]);
  });
});

describe("Choices and texts know only == and !=:", () => {
  for (const formula of [
    'supplier == "Nvidia"',
    '"Nvidia" == supplier',
    'supplier != "Fund"',
    "supplier == supplier",
    'basis == "pre" and supplier != "Fund"',
    'count(item(holders) == "Nvidia")',
    "count(item(holders) == supplier)",
    '"a" == "a"',
  ]) {
    test(`${formula} is accepted`, () => expect(about(formula)).toEqual([]));
  }

  const wrong: [formula: string, about: string][] = [
    ["supplier + 1", "supplier + 1"],
    ["-basis", "-basis"],
    ["supplier < basis", "supplier < basis"],
    ['"5" + 3', '"5" + 3'],
    ['not "a"', 'not "a"'],
    ["basis == 1", "basis == 1"],
    ['factor == "3"', 'factor == "3"'],
    ["if(basis, 1, 2)", "if(basis, 1, 2)"],
    ["if(factor > 1, supplier, supplier)", "if(factor > 1, supplier, supplier)"],
    ["min(basis, 1)", "min(basis, 1)"],
    ["sum(basis)", "basis"],
    ["count(item(holders))", "item(holders)"],
    ['count("a")', '"a"'],
    ["first(item(years))", "item(years)"],
    ["prev(item(years), 0)", "item(years)"],
    ['prev(flow, "a")', '"a"'],
    ["prev(flow, basis)", "basis"],
    ["shift(flow, basis)", "basis"],
    ["cumulative(item(years))", "item(years)"],
    ["npv(basis, flow)", "basis"],
    ["irr(item(years))", "item(years)"],
    ["xirr(flow, item(years))", "item(years)"],
    ["exp(basis)", "exp(basis)"],
    ["supplier", "supplier"],
    ['"a"', '"a"'],
  ];
  for (const [formula, place] of wrong)
    test(`${formula} is not`, () => expect(about(formula)).toContain(`type_mismatch: ${place}`));

  test("a text that is none of the options is complained of, with the nearest that is", () => {
    expect(about('supplier == "Nvidea"')).toEqual(['unknown_item: "Nvidea"']);
    expect(messageOf('supplier == "Nvidea"')).toBe(
      "“Nvidea” is none of Founders, Nvidia, Fund. Did you mean Nvidia?",
    );
    expect(about('"during" != basis')).toEqual(['unknown_item: "during"']);
  });
});

describe("Bare numbers", () => {
  test("have no unit: 0.4 is a fraction, and only 0 takes any unit", () => {
    expect(evaluated("0.4", deal, "%")).toBe(0.4);
    expect(about("1", "$B")).toEqual(["unit_mismatch: 1"]);
    expect(evaluated("0", deal, "$B")).toBe(0);
  });
});
