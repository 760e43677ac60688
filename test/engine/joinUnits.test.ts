import { describe, expect, test } from "vitest";
import { scan } from "../../src/engine/scan.ts";
import type { Token } from "../../src/engine/token.ts";

// joinUnits is the last step of scan: these are texts as people write them.
const tokensOf = (formula: string): readonly Token[] => {
  const tokens = scan(formula);
  return "message" in tokens ? expect.fail(tokens.message) : tokens;
};
const complaint = (formula: string): string => {
  const found = scan(formula);
  return "message" in found
    ? `${found.kind}: ${formula.slice(found.start, found.end)}`
    : expect.fail(`${formula} is accepted`);
};

describe("A number and the unit behind it are one value in base units", () => {
  // Powers of dollar, watt, share and year.
  const cases: [formula: string, value: number, powers: readonly number[]][] = [
    ["5 year", 5, [0, 0, 0, 1]],
    ["5year", 5, [0, 0, 0, 1]],
    ["18 month", 1.5, [0, 0, 0, 1]],
    ["730 day", 2, [0, 0, 0, 1]],
    ["35 $", 35, [1, 0, 0, 0]],
    ["35 $B", 35e9, [1, 0, 0, 0]],
    ["1.5 $T", 1.5e12, [1, 0, 0, 0]],
    ["2 kW", 2000, [0, 1, 0, 0]],
    ["10 GW", 10e9, [0, 1, 0, 0]],
    ["3 Mshare", 3e6, [0, 0, 1, 0]],
    ["35 $B/GW", 35, [1, -1, 0, 0]],
    ["35 $B / GW", 35, [1, -1, 0, 0]],
    ["12 $/share", 12, [1, 0, -1, 0]],
    ["1 $B/GW/year", 1, [1, -1, 0, -1]],
    ["5 GW*day", 5e9 / 365, [0, 1, 0, 1]],
    ["4 year^2", 4, [0, 0, 0, 2]],
    ["4 $/year^2", 4, [1, 0, 0, -2]],
    ["3 share/share", 3, [0, 0, 0, 0]],
    ["40% $B", 4e8, [1, 0, 0, 0]],
  ];
  for (const [formula, value, powers] of cases) {
    test(formula, () => {
      expect(tokensOf(formula)).toHaveLength(1);
      expect(tokensOf(formula)[0]).toMatchObject({ kind: "number", value, powers, end: formula.length });
    });
  }

  test("with the same digits as a typed value has: 7 day is 7/365", () => {
    for (let days = 1; days <= 1000; days++) expect(tokensOf(`${days} day`)[0]?.value).toBe(days / 365);
    for (let months = 1; months <= 120; months++)
      expect(tokensOf(`${months} month`)[0]?.value).toBe(months / 12);
  });
});

describe("A unit stands behind its number only", () => {
  test("a name before it, or another name behind it, is left alone", () => {
    expect(tokensOf("x year").map(({ text }) => text)).toEqual(["x", "year"]);
    expect(tokensOf("5 apples").map(({ text }) => text)).toEqual(["5", "apples"]);
  });

  test("* year is the item's number, / year the unit", () => {
    expect(tokensOf("2 $B * year").map(({ text }) => text)).toEqual(["2", "*", "year"]);
    expect(tokensOf("2 $B / year")).toHaveLength(1);
  });

  test("what follows the unit goes on", () => {
    expect(tokensOf("5 year/2").map(({ text }) => text)).toEqual(["5", "/", "2"]);
    expect(tokensOf("35 $B/GW * x").map(({ text }) => text)).toEqual(["35", "*", "x"]);
    expect(tokensOf("35 $B/x").map(({ text }) => text)).toEqual(["35", "/", "x"]);
  });
});

describe("What could mean two things needs brackets:", () => {
  test("a number over a number with a unit", () => {
    expect(complaint("1/2 year")).toBe("syntax_error: 1/2 year");
    expect(complaint("3 * 1 / 2 $B/GW")).toBe("syntax_error: 1 / 2 $B/GW");
    expect(complaint("50%/2 year")).toBe("syntax_error: 50%/2 year");
    const found = scan("1/2 year");
    expect("message" in found && found.message).toContain("(1/2) year, or 1/(2 year)");
  });

  test("but not where one reading is left", () => {
    expect(tokensOf("x/2 year")).toHaveLength(3);
    expect(tokensOf("1/(2 year)")).toHaveLength(5);
    expect(tokensOf("1 year/2 year")).toHaveLength(3);
  });

  test("an exponent behind a unit that is not a number, and a second one", () => {
    expect(complaint("2 year^x")).toBe("syntax_error: 2 year^");
    expect(complaint("2 year/year^x")).toBe("syntax_error: 2 year/year^");
    expect(complaint("5 year^-1")).toBe("syntax_error: 5 year^");
    expect(complaint("5 $B^2^2")).toBe("syntax_error: 5 $B^2^");
  });
});

test("A value that no double holds in this unit is too large", () => {
  expect(complaint("1 + 1e300 $T")).toBe("number_too_large: 1e300 $T");
  expect(complaint("5 $T^40")).toBe("number_too_large: 5 $T^40");
});
