import { describe, expect, test } from "vitest";
import { calculate, errorOf, givenValue, isSet } from "../../src/engine/index.ts";
import { calculated, cell, kind, type SmallSheet, sentence, set, sheetOf, value } from "../support/sheets.ts";

describe("Inputs", () => {
  test("are read in their unit, as typed or as numbers", () => {
    const calculation = calculated({
      dimensions: { holders: ["A", "B", "C"] },
      variables: {
        share1: { unit: "%", input: 40 },
        share2: { unit: "%", input: "40%" },
        share3: { unit: "%", input: 0.4 },
        money: { unit: "$B", input: "1.5bn" },
        cheque: { unit: "$B", over: ["holders"], input: { A: 1, B: "2 $M" } },
        each: { over: ["holders"], input: 7 },
        basis: { choice: ["pre", "post"], input: "post" },
      },
    });
    const values = (names: readonly string[]) => names.map((name) => value(calculation, name));
    expect(values(["share1", "share2", "share3", "money"])).toEqual([0.4, 0.4, 0.004, 1.5e9]);
    expect(values(['cheque["A"]', 'cheque["B"]', 'cheque["C"]'])).toEqual([1e9, 2e6, 0]);
    expect(values(['each["A"]', 'each["C"]'])).toEqual([7, 7]);
    expect(value(calculation, "basis")).toBe(1);
  });

  test("that cannot be read are complained of, and are errors; the rest works", () => {
    const sheet = sheetOf({
      dimensions: { holders: ["A", "B"] },
      variables: {
        price: { unit: "$", input: "about 5" },
        cheque: { over: ["holders"], input: { A: "x", B: 2, D: 3 } },
        basis: { choice: ["pre", "post"], input: "during" },
        double: { unit: "$", formula: "price * 2" },
        other: 'cheque["B"] * 2',
      },
    });
    expect(sheet.complaints.map(({ kind: named, variable }) => [named, variable])).toEqual([
      ["invalid_input", "price"],
      ["invalid_input", "cheque"],
      ["invalid_input", "cheque"],
      ["invalid_input", "basis"],
    ]);
    const calculation = calculate(sheet);
    expect(["price", 'cheque["A"]', "basis", "double"].map((name) => kind(calculation, name))).toEqual(
      Array(4).fill("invalid_input"),
    );
    expect(value(calculation, 'cheque["B"]')).toBe(2);
    expect(value(calculation, "other")).toBe(4);
    expect(sentence(calculation, "double")).toBe(
      "price is not a number, because no value that can be read was given",
    );
  });
});

describe("A hard range", () => {
  const sheet: SmallSheet = {
    variables: {
      rate: { label: "Rate", unit: "%", input: 10, range: [0, 100] },
      price: { label: "Price", unit: "$B", input: 5, exclusiveMinimum: 0 },
      years: { label: "Years", unit: "year", input: 5, range: [1, 10], whole: true },
      delay: { label: "Delay", unit: "month", input: 7, whole: true },
      stake: { unit: "%", input: 5, range: [0, 100], rangeKind: "share_out_of_range" },
      open: { input: 5, range: [null, 10] },
      up: { input: 5, range: [0, null] },
      result: "rate * 2",
    },
  };
  const outcomes = (name: string, values: readonly (number | string)[]) => {
    const calculation = calculated(sheet);
    return values.map((typed) => {
      set(calculation, { [name]: typed });
      return kind(calculation, name) ?? "fine";
    });
  };

  test("holds its ends, and is an error outside", () => {
    expect(outcomes("rate", [0, 100, "0.0001%", -0.0001, 100.0001])).toEqual([
      "fine",
      "fine",
      "fine",
      "invalid_input",
      "invalid_input",
    ]);
  });

  test("may be open at either end", () => {
    expect(outcomes("open", [-1e300, 10, 10.1])).toEqual(["fine", "fine", "invalid_input"]);
    expect(outcomes("up", [0, 1e300, -1e-300])).toEqual(["fine", "fine", "invalid_input"]);
  });

  test("may leave out its lower end", () => {
    expect(outcomes("price", [1e-9, 0, -1])).toEqual(["fine", "invalid_input", "invalid_input"]);
  });

  test("may ask for whole numbers in the variable's unit", () => {
    expect(outcomes("years", [1, 10, 2.5, 0, 11])).toEqual([
      "fine",
      "fine",
      "invalid_input",
      "invalid_input",
      "invalid_input",
    ]);
    const months = Array.from({ length: 120 }, (_, i) => i + 1);
    expect(outcomes("delay", months)).toEqual(months.map(() => "fine"));
    expect(outcomes("delay", [0.5, 7.001])).toEqual(["invalid_input", "invalid_input"]);
  });

  test("has the kind that the variable names", () => {
    expect(outcomes("stake", [120, -1])).toEqual(["share_out_of_range", "share_out_of_range"]);
  });

  test("says what is given and what would be right, in the variable's unit", () => {
    const said = (name: string, typed: number): string => {
      const calculation = calculated(sheet, { [name]: typed });
      return sentence(calculation, name);
    };
    expect(said("rate", 120)).toBe(
      "Rate is 120 %; it must be at most 100 %, because 120 % is more than 100 %",
    );
    expect(said("rate", -5)).toBe("Rate is -5 %; it must be at least 0 %, because -5 % is less than 0 %");
    expect(said("price", 0)).toBe("Price is $0B; it must be more than $0B, because $0B is not more than $0B");
    expect(said("years", 2.5)).toBe("Years is 2.5; it must be a whole number, because 2.5 is not whole");
  });

  test("hands its error on, and keeps what was given", () => {
    const calculation = calculated(sheet, { rate: 120 });
    expect(kind(calculation, "result")).toBe("invalid_input");
    expect(sentence(calculation, "result")).toMatch(/^Rate is 120 %/);
    expect(givenValue(calculation, cell(calculation.sheet, "rate"))).toBe(1.2);
    set(calculation, { rate: 50 });
    expect(value(calculation, "result")).toBe(1);
  });
});

describe("A default formula", () => {
  const sheet: SmallSheet = {
    dimensions: { holders: ["A", "B"] },
    variables: {
      a: 5,
      b: { default: "a * 2", range: [0, 100] },
      c: "b + 1",
      each: { over: ["holders"], default: "a * index(holders)" },
    },
  };

  test("holds until a value is set, and again when it is taken back", () => {
    const calculation = calculated(sheet);
    const at = cell(calculation.sheet, "b");
    expect([value(calculation, "b"), value(calculation, "c")]).toEqual([10, 11]);
    set(calculation, { b: 7 });
    expect([value(calculation, "b"), value(calculation, "c"), isSet(calculation, at)]).toEqual([7, 8, true]);
    set(calculation, { a: 6 });
    expect(value(calculation, "b")).toBe(7);
    const back = calculate(calculation.sheet, [
      { cell: at, value: 3 },
      { cell: at, value: undefined },
    ]);
    expect([value(back, "b"), isSet(back, at)]).toEqual([10, false]);
  });

  test("holds item by item", () => {
    const calculation = calculated(sheet, { each: { B: 1 } });
    expect([value(calculation, 'each["A"]'), value(calculation, 'each["B"]')]).toEqual([5, 1]);
    set(calculation, { a: 50 });
    expect([value(calculation, 'each["A"]'), value(calculation, 'each["B"]')]).toEqual([50, 1]);
  });

  test("may be set to 0", () => {
    const calculation = calculated(sheet, { b: 0 });
    expect(value(calculation, "b")).toBe(0);
  });

  test("is held to the hard range as well", () => {
    const calculation = calculated(sheet, { a: 60 });
    expect(kind(calculation, "b")).toBe("invalid_input");
    expect(givenValue(calculation, cell(calculation.sheet, "b"))).toBeNaN();
  });

  test("that cannot be used is an error until a value is set", () => {
    const sheetOfBroken = sheetOf({ variables: { b: { default: "nonsense" }, c: "b + 1" } });
    const calculation = calculate(sheetOfBroken);
    expect([kind(calculation, "b"), kind(calculation, "c")]).toEqual(["unknown_name", "unknown_name"]);
    set(calculation, { b: 4 });
    expect(value(calculation, "c")).toBe(5);
  });
});

describe("A formula that cannot be used", () => {
  test("makes its cells and their dependents errors with its complaint; the rest works", () => {
    const calculation = calculate(
      sheetOf({
        dimensions: { holders: ["A", "B"] },
        variables: {
          a: 5,
          broken: { label: "Broken", over: ["holders"], formula: "a +" },
          after: 'broken["A"] + 1',
          rest: "a + 1",
        },
      }),
    );
    expect(['broken["A"]', 'broken["B"]', "after"].map((name) => kind(calculation, name))).toEqual(
      Array(3).fill("syntax_error"),
    );
    expect(sentence(calculation, "after")).toBe(
      "Broken, A: The formula ends too early: a value is missing., because its formula cannot be used",
    );
    expect(value(calculation, "rest")).toBe(6);
  });
});

describe("A check that does not hold", () => {
  const sheet: SmallSheet = {
    dimensions: { holders: ["A", "B"], routes: ["P", "Q"] },
    variables: {
      limit: 10,
      cheque: { over: ["holders"], input: { A: 3, B: 4 } },
      by: { over: ["routes"], input: 1 },
      out: "sum(cheque) * 2",
      part: { over: ["holders"], formula: "cheque / 2" },
      grid: { over: ["holders", "routes"], formula: "cheque * by" },
      rest: "sum(cheque)",
      after: "out + 1",
    },
    checks: {
      fits: {
        formula: "sum(cheque) <= limit",
        kind: "oversubscribed",
        message: "Too much.",
        blocks: ["out"],
      },
      small: {
        formula: "cheque < 9",
        kind: "too_large",
        message: "{item} is too large.",
        blocks: ["part", "grid"],
      },
      cheap: {
        formula: "by <= 5",
        kind: "too_dear",
        message: "{item} is too dear.",
        blocks: ["grid", "rest"],
      },
    },
  };

  test("makes the outputs it blocks errors of its kind, and their dependents; the rest works", () => {
    const calculation = calculated(sheet);
    expect([value(calculation, "out"), value(calculation, "after")]).toEqual([14, 15]);
    set(calculation, { cheque: { A: 8 } });
    expect([kind(calculation, "out"), kind(calculation, "after")]).toEqual([
      "oversubscribed",
      "oversubscribed",
    ]);
    expect(sentence(calculation, "after")).toBe("Too much.");
    expect(value(calculation, "rest")).toBe(12);
    set(calculation, { limit: 12 });
    expect(value(calculation, "out")).toBe(24);
  });

  test("blocks item by item where both range over a dimension", () => {
    const calculation = calculated(sheet, { cheque: { B: 9 } });
    expect([kind(calculation, 'part["A"]'), kind(calculation, 'part["B"]')]).toEqual([
      undefined,
      "too_large",
    ]);
    expect(sentence(calculation, 'part["B"]')).toBe("B is too large.");
    expect(kind(calculation, 'grid["A", "P"]')).toBeUndefined();
    expect(kind(calculation, 'grid["B", "P"]')).toBe("too_large");
  });

  test("blocks wholly where the output does not range over the check's dimension", () => {
    const calculation = calculated(sheet, { by: { Q: 6 } });
    expect(kind(calculation, "rest")).toBe("too_dear");
    expect([kind(calculation, 'grid["A", "P"]'), kind(calculation, 'grid["A", "Q"]')]).toEqual([
      undefined,
      "too_dear",
    ]);
  });

  test("leaves a warning check's outputs alone", () => {
    const calculation = calculated({
      variables: { a: 5, b: "a * 2" },
      checks: { small: { formula: "a < 1", severity: "warning" } },
    });
    expect(value(calculation, "b")).toBe(10);
  });
});

describe("A check that cannot be calculated", () => {
  test("counts as failed: what it blocks carries its kind", () => {
    const calculation = calculated({
      variables: { a: 0, out: "5", other: "1 / a" },
      checks: { sane: { formula: "1 / a > 0", kind: "insane", message: "Not sane.", blocks: ["out"] } },
    });
    expect(kind(calculation, "out")).toBe("insane");
    expect(sentence(calculation, "out")).toBe("Not sane.");
    expect(kind(calculation, "other")).toBe("division_by_zero");
  });

  test("because its formula cannot be used, counts as failed too", () => {
    const sheet = sheetOf({
      variables: { out: "5", rest: "6" },
      checks: { sane: { formula: "nonsense > 0", kind: "insane", message: "Not sane.", blocks: ["out"] } },
    });
    expect(sheet.complaints).toMatchObject([{ variable: "sane", kind: "unknown_name", start: 0, end: 8 }]);
    const calculation = calculate(sheet);
    expect(kind(calculation, "out")).toBe("insane");
    expect(value(calculation, "rest")).toBe(6);
  });

  test("because an input is wrong, says so", () => {
    const calculation = calculated(
      {
        variables: { a: { label: "A", input: 5, range: [0, 10] }, out: "5" },
        checks: { sane: { formula: "a > 0", kind: "insane", message: "Not sane.", blocks: ["out"] } },
      },
      { a: 11 },
    );
    expect(kind(calculation, "out")).toBe("invalid_input");
    expect(sentence(calculation, "out")).toMatch(/^A is 11/);
  });
});

test("a variable that is just named is an error until it has a value, and so is what reads it", () => {
  const calculation = calculate(sheetOf({ variables: { a: {}, b: { formula: "a + 1" } } }));
  expect([kind(calculation, "a"), kind(calculation, "b")]).toEqual(["no_value", "no_value"]);
  expect(errorOf(calculation, cell(calculation.sheet, "b"))?.cause.variable).toBe("a");
});
