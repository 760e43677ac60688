import { describe, expect, test } from "vitest";
import { createFormat } from "../../src/ui/format.ts";

const english = createFormat("en");
const dutch = createFormat("nl");
/** Kinds of space are for typography; the expectations below are about the rest. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("money", () => {
  test("has one decimal and a size word", () => {
    expect(english.money(17.55e9)).toBe("$17.6B");
    expect(spaced(dutch.money(17.55e9))).toBe("$ 17,6 mld.");
    expect(english.money(100e9)).toBe("$100.0B");
    expect(english.money(550e6)).toBe("$550.0M");
  });

  test("in running text leaves out a decimal that says nothing", () => {
    expect(english.moneyShort(40e9)).toBe("$40B");
    expect(spaced(dutch.moneyShort(40e9))).toBe("$ 40 mld.");
    expect(english.moneyShort(0)).toBe("$0B");
  });

  test("carries the true minus sign, in English before the currency", () => {
    expect(english.money(-2.5e9)).toBe("−$2.5B");
    expect(spaced(dutch.money(-2.5e9))).toBe("$ −2,5 mld.");
  });

  test("never shows a negative zero", () => {
    expect(english.money(-0)).toBe("$0.0B");
    expect(english.percent(-1e-9, 2)).toBe("0.00\u202f%");
    expect(spaced(english.points(-0))).toBe("0.00 pp");
  });
});

describe("ratios", () => {
  test("are per cent with the decimals asked for", () => {
    expect(spaced(english.percent(0.125, 2))).toBe("12.50 %");
    expect(spaced(dutch.percent(0.0375, 2))).toBe("3,75 %");
    expect(spaced(english.percent(4 / 3, 0))).toBe("133 %");
    expect(spaced(english.percent(0.125, 2, true))).toBe("12.5 %");
  });

  test("differ in points, with a sign", () => {
    expect(spaced(english.points(0.0375))).toBe("+3.75 pp");
    expect(spaced(english.points(-0.0325))).toBe("−3.25 pp");
  });

  test("are multiples with two decimals", () => {
    expect(english.multiple(4 / 3)).toBe("1.33×");
    expect(dutch.multiple(4 / 3)).toBe("1,33×");
  });
});

describe("amounts in a unit", () => {
  test("name the unit in the language", () => {
    expect(english.amount(35, "$B/GW")).toBe("$35.0B/GW");
    expect(spaced(dutch.amount(35, "$B/GW"))).toBe("$ 35,0 mld./GW");
    expect(spaced(english.amount(5, "year", 0))).toBe("5 years");
    expect(spaced(english.amount(1, "year", 0))).toBe("1 year");
    expect(spaced(dutch.amount(700, "$/share", 2))).toBe("$ 700,00/aandeel");
    expect(spaced(english.amount(10e9, "GW", 0))).toBe("10 GW");
    expect(spaced(english.amount(1e9, "Mshare", 0))).toBe("1,000 M shares");
  });

  test("are exact where they stand for an input", () => {
    expect(spaced(english.exact(0.07, "%"))).toBe("7 %");
    expect(english.exact(17.123456e9, "$B", 1)).toBe("$17.123456B");
    expect(english.exact(30e9, "$B", 1)).toBe("$30.0B");
    expect(spaced(dutch.exact(1234.5e9, "$B"))).toBe("$ 1.234,5 mld.");
  });

  test("differences carry their sign", () => {
    expect(english.amount(2e9, "$B", 1, "exceptZero")).toBe("+$2.0B");
    expect(english.amount(-2e9, "$B", 1, "exceptZero")).toBe("−$2.0B");
  });
});

test("amounts are read out in whole words", () => {
  expect(english.spoken(30e9, "$B")).toBe("30 billion dollars");
  expect(dutch.spoken(1.5e9, "$B")).toBe("1,5 miljard dollar");
  expect(english.spoken(0.4, "%")).toBe("40 percent");
  expect(english.spoken(35, "$B/GW")).toBe("35 billion dollars per gigawatt");
  expect(english.spoken(5, "year")).toBe("5 years");
  expect(english.spoken(3, "")).toBe("3");
});

describe("what cannot be written digit by digit", () => {
  test("a result without a value is a dash", () => {
    expect(english.money(Number.NaN)).toBe("–");
    expect(english.plain(Number.POSITIVE_INFINITY, 1)).toBe("–");
    expect(english.percent(Number.NaN, 1)).not.toContain("NaN");
  });

  test("a number beyond fifteen digits is a power of ten in print", () => {
    expect(english.plain(1.25e21, 1)).toBe("1.25×10²¹");
    expect(english.money(1e30)).toBe("$1.0×10¹⁸T");
    expect(english.money(1.5e308)).not.toMatch(/e\+|Infinity|NaN/);
  });
});

test("a day and a list are written in the language", () => {
  expect(english.date("2026-01-31")).toBe("31 Jan 2026");
  expect(dutch.date("2026-01-31")).toBe("31 jan 2026");
  expect(english.list(["Amazon", "Microsoft", "New investors"])).toBe("Amazon, Microsoft and New investors");
  expect(dutch.list(["Amazon", "Microsoft"])).toBe("Amazon en Microsoft");
});

test("running text has cents or none, and four decimals of a plain number", () => {
  const { brief } = createFormat("en");
  expect(brief(1.2, "$")).toBe("$1.20");
  expect(brief(3, "$")).toBe("$3");
  expect(brief(17.546875e9, "$B")).toBe("$17.55B");
  expect(brief(1.004, "")).toBe("1.004");
});

test("a day is written as it is typed, in both languages; no date is a dash", () => {
  // 1971 begins 365 days after the first of 1970: one year.
  for (const { exact, exactNumber, brief, spoken } of [createFormat("en"), createFormat("nl")]) {
    for (const write of [exact, exactNumber, brief, spoken]) expect(write(1, "date")).toBe("1971-01-01");
    expect(brief(0, "date")).toBe("–");
  }
});
