import { describe, expect, test } from "vitest";
import { calculate, cellText, errorOf } from "../../src/engine/index.ts";
import {
  calculated,
  cell,
  error,
  kind,
  path,
  type SmallSheet,
  sentence,
  set,
  sheetOf,
} from "../support/sheets.ts";

const round: SmallSheet = {
  dimensions: { holders: ["Founders", "Nvidia"], years: [0, 3] },
  variables: {
    valuation: { label: "Valuation", unit: "$B", input: 800 },
    sharesBefore: { label: "Shares before the round", unit: "Mshare", input: 0 },
    price: { label: "Price per share", unit: "$/share", formula: "valuation / sharesBefore" },
    cheque: { label: "Cheque", unit: "$B", over: ["holders"], input: 10 },
    newShares: { label: "New shares", unit: "Mshare", over: ["holders"], formula: "cheque / price" },
    total: { label: "All new shares", unit: "Mshare", formula: "sum(newShares)" },
    other: { unit: "$B", formula: "valuation * 2" },
  },
};

describe("An error", () => {
  test("is told in one sentence, down to its first cause", () => {
    const calculation = calculated(round);
    expect(sentence(calculation, "price")).toBe(
      "Price per share: division by zero, because Shares before the round is 0",
    );
    expect(sentence(calculation, "total")).toBe(
      "Price per share: division by zero, because Shares before the round is 0",
    );
  });

  test("knows the cells it came through, from the nearest to the first", () => {
    const calculation = calculated(round);
    expect(path(calculation, "price")).toEqual([]);
    expect(path(calculation, 'newShares["Nvidia"]')).toEqual(["price"]);
    expect(path(calculation, "total")).toEqual(['newShares["Founders"]', "price"]);
    expect(error(calculation, "total")?.cause).toEqual({ variable: "price", items: [] });
    expect(error(calculation, "price")?.cause).toEqual({ variable: "price", items: [] });
  });

  test("is none where there is a value", () => {
    const calculation = calculated(round);
    expect(error(calculation, "other")).toBeUndefined();
    set(calculation, { sharesBefore: 1000 });
    expect(error(calculation, "total")).toBeUndefined();
  });

  test("changes its cause with the inputs", () => {
    const calculation = calculated({
      variables: {
        a: { label: "A", input: 0 },
        b: { label: "B", input: 0 },
        x: "1 / a + 1 / b",
      },
    });
    expect(sentence(calculation, "x")).toBe("x: division by zero, because A is 0");
    set(calculation, { a: 1 });
    expect(sentence(calculation, "x")).toBe("x: division by zero, because B is 0");
  });
});

describe("1/(x/0) is an error, never 0:", () => {
  const over = (formula: string): string | undefined =>
    kind(calculated({ variables: { zero: 0, one: 1, x: formula } }), "x");
  for (const formula of [
    "1 / (one / zero)",
    "one / zero > 5",
    "one / zero < 5",
    "one / zero == one / zero",
    "one / zero != 1",
    "one / zero and zero",
    "zero and one / zero",
    "one or one / zero",
    "not (one / zero)",
    "min(1, one / zero)",
    "max(one / zero, 1)",
    "one / zero > 1 ? 4 : 5",
    "if(one / zero, 4, 5)",
    "0 * (one / zero)",
    "(one / zero) ^ 0",
    "abs(one / zero)",
    "round(one / zero)",
    "mod(one / zero, 2)",
    "one - one / zero",
  ])
    test(formula, () => expect(over(formula)).toBe("division_by_zero"));
});

describe("The cause is followed through", () => {
  const sheet: SmallSheet = {
    dimensions: { years: [0, 3], holders: ["A", "B"] },
    variables: {
      zero: { label: "Zero", input: 0 },
      bad: { label: "Bad", formula: "1 / zero" },
      good: 1,
      place: 1,
      supplier: { choice: "holders", input: "B" },
      each: { over: ["holders"], formula: 'item(holders) == "B" ? bad : good' },
      flow: { over: ["years"], formula: "index(years) == 3 ? bad : 1" },
    },
  };
  const through = (formula: string, more: SmallSheet["variables"] = {}) => {
    const calculation = calculated({ ...sheet, variables: { ...sheet.variables, ...more, x: formula } });
    return path(calculation, "x");
  };

  const cases: [about: string, formula: string, path: readonly string[]][] = [
    ["the branch taken", "good > 0 ? bad : 1 / (zero * 2)", ["bad"]],
    ["the condition", "bad > 0 ? 1 : 2", ["bad"]],
    ["the item picked by a choice", "each[supplier]", ['each["B"]', "bad"]],
    ["the item picked by a number", "flow[place + 1]", ['flow["2"]', "bad"]],
    ["the item shifted to", "last(shift(flow, place))", ['flow["2"]', "bad"]],
    ["a sum", "sum(flow)", ['flow["2"]', "bad"]],
    ["the first of several errors", "good + bad + 1 / zero", ["bad"]],
    ["a present value", "npv(10%, flow)", ['flow["2"]', "bad"]],
    ["an internal rate", "irr(flow)", ['flow["2"]', "bad"]],
    ["a comparison", "bad < good", ["bad"]],
  ];
  for (const [about, formula, cells] of cases) test(about, () => expect(through(formula)).toEqual(cells));

  test("a recurrence, year by year", () => {
    const balance = { over: ["years"], formula: "prev(balance, bad) + 1" };
    const calculation = calculated({ ...sheet, variables: { ...sheet.variables, balance } });
    expect(path(calculation, 'balance["3"]')).toEqual([
      'balance["2"]',
      'balance["1"]',
      'balance["0"]',
      "bad",
    ]);
  });

  test("a default formula", () => {
    const calculation = calculated({
      variables: { ...sheet.variables, c: { default: "bad" }, x: "c" },
      dimensions: sheet.dimensions ?? {},
    });
    expect(path(calculation, "x")).toEqual(["c", "bad"]);
  });
});

describe("A check's message", () => {
  const sheet: SmallSheet = {
    dimensions: { holders: ["A", "B"] },
    variables: {
      limit: { label: "Limit", unit: "$B", input: 10 },
      cheque: { unit: "$B", over: ["holders"], input: { A: 3, B: 20 } },
      supplier: { choice: "holders", input: "B" },
      customer: { text: true, input: "OpenAI" },
      excess: { unit: "$B", formula: "sum(cheque) - limit" },
      out: { formula: "1" },
      part: { over: ["holders"], formula: "1" },
    },
    checks: {
      fits: {
        formula: "excess <= 0",
        kind: "oversubscribed",
        message: "{excess} over {limit}; {supplier} pays {customer}; {nonsense} {constructor}.",
        blocks: ["out"],
      },
      small: { formula: "cheque < limit", kind: "large", message: "{item}: {cheque}.", blocks: ["part"] },
    },
  };

  test("is filled with values, choices and texts, and keeps what is no name", () => {
    expect(sentence(calculated(sheet), "out")).toBe(
      "$13B over $10B; B pays OpenAI; {nonsense} {constructor}.",
    );
  });

  test("speaks of the item at which it fails", () => {
    const calculation = calculated(sheet);
    expect(sentence(calculation, 'part["B"]')).toBe("B: $20B.");
    expect(error(calculation, 'part["B"]')).toMatchObject({ kind: "large", sentence: "small" });
    expect(kind(calculation, 'part["A"]')).toBeUndefined();
    set(calculation, { cheque: { A: 15, B: 1 } });
    expect(sentence(calculation, 'part["A"]')).toBe("A: $15B.");
  });
});

describe("A named error", () => {
  test("says its own words, with values and the item in their places", () => {
    const calculation = calculated({
      dimensions: { holders: ["A", "B"] },
      variables: {
        limit: { unit: "%", input: 40 },
        x: {
          over: ["holders"],
          formula: 'index(holders) == 2 ? fail("too_much", "{item} passes {limit}.") : 1',
        },
        y: "sum(x)",
      },
    });
    expect(error(calculation, 'x["B"]')).toMatchObject({ kind: "too_much", path: [] });
    expect(sentence(calculation, "y")).toBe("B passes 40 %.");
    expect(path(calculation, "y")).toEqual(['x["B"]']);
  });
});

test("Two cells with the same broken part are each told their own cause", () => {
  const calculation = calculated({
    variables: {
      zero: { label: "Zero", input: 0 },
      one: 1,
      x: "one / zero",
      y: "one / zero + 1",
      z: "one / zero",
    },
  });
  expect(["x", "y", "z"].map((name) => sentence(calculation, name))).toEqual([
    "x: division by zero, because Zero is 0",
    "y: division by zero, because Zero is 0",
    "z: division by zero, because Zero is 0",
  ]);
});

test("An error behind very many circles is found without looking through them all", {
  timeout: 60_000,
}, () => {
  const n = 20_000;
  const sheet = sheetOf({
    dimensions: { years: [1, n] },
    variables: {
      zero: 0,
      balance: { over: ["years"], formula: "prev(balance, 1 / zero) + interest" },
      interest: { over: ["years"], formula: "balance / 100" },
    },
  });
  const problem = errorOf(calculate(sheet), cell(sheet, `balance["${n}"]`));
  expect(problem?.kind).toBe("division_by_zero");
  expect(problem && cellText(problem.cause)).toBe('balance["1"]');
});

test("An error of a cell in a sheet of a hundred thousand is found by walking back, whatever the depth", {
  timeout: 60_000,
}, () => {
  const sheet = sheetOf({
    dimensions: { years: [1, 100_000] },
    variables: { zero: 0, balance: { over: ["years"], formula: "prev(balance, 1 / zero) + 1" } },
  });
  const problem = errorOf(calculate(sheet), cell(sheet, 'balance["100000"]'));
  expect(problem?.path).toHaveLength(99_999);
  expect(problem && cellText(problem.cause)).toBe('balance["1"]');
});
