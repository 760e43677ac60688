import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Habit } from "../../src/engine/readNumber.ts";
import { readQuantity } from "../../src/engine/readQuantity.ts";
import { inUnit, readUnit, toBase, type Unit } from "../../src/engine/units.ts";
import { writeQuantity } from "../../src/engine/writeQuantity.ts";

const unitOf = (text: string): Unit => readUnit(text) ?? expect.fail(`${text} is not a unit`);
const read = (typed: string | number, unit: string, habit?: Habit): number | string => {
  const reading = readQuantity(typed, unitOf(unit), habit);
  return "value" in reading ? reading.value : reading.complaint;
};

describe("Days", () => {
  test("are read in years of 365 days from 1970", () => {
    expect(read("1971-01-01", "date")).toBe(1);
    expect(read(" 1970‑01‑02 ", "date")).toBe(1 / 365);
    expect(read("0", "date")).toBe(0);
    expect(read(0, "date")).toBe(0);
  });

  test("have complaints of their own", () => {
    expect(read("31 March", "date")).toBe("not_a_date");
    expect(read("40", "date")).toBe("not_a_date");
    expect(read(20_543, "date")).toBe("not_a_date");
    expect(read(" ", "date")).toBe("empty_date");
    expect(read("2".repeat(101), "date")).toBe("too_long");
  });

  test("are written as they are read", () => {
    expect(writeQuantity(1, unitOf("date"))).toBe("1971-01-01");
    expect(writeQuantity(0, unitOf("date"))).toBe("no date");
  });
});

describe("Money for a unit of something", () => {
  test("may be typed as money alone", () => {
    expect(read("$2.5bn", "$B/year")).toBe(2.5e9);
    expect(read("2.5bn", "$B/year")).toBe(2.5e9);
    expect(read("$500M", "$B/year")).toBe(0.5e9);
    // 35 billion dollars a gigawatt are 35 dollars a watt.
    expect(read("$35B", "$B/GW")).toBe(35);
    expect(read("35", "$B/GW")).toBe(35);
    expect(read("12", "$/share")).toBe(12);
    expect(read("$12", "$/share")).toBe(12);
  });

  test("is still asked about where it is unclear, and refused where it is no money", () => {
    expect(read("$30", "$B/GW")).toBe("unclear_dollars");
    expect(read("3 GW", "$B/GW")).toBe("wrong_unit");
    expect(read("3 $B/year", "$B/GW")).toBe("wrong_unit");
  });
});

describe("What people type", () => {
  const cases: [typed: string, unit: string, base: number][] = [
    ["800", "$B", 800e9],
    ["$1.5bn", "$B", 1.5e9],
    ["$800B", "$B", 800e9],
    ["1.2B", "$B", 1.2e9],
    ["1,200", "$B", 1200e9],
    [" 1,200 \n", "$B", 1200e9],
    ["5,2 mld.", "$B", 5.2e9],
    ["100 $B", "$B", 100e9],
    ["30 $M", "$B", 30e6],
    ["US$ 5 bn", "$B", 5e9],
    ["5 bn USD", "$B", 5e9],
    ["5\u00a0bn", "$B", 5e9],
    ["-5", "$B", -5e9],
    ["\u22125", "$B", -5e9],
    ["(5)", "$B", -5e9],
    ["($5bn)", "$B", -5e9],
    ["-$5bn", "$B", -5e9],
    ["$-5bn", "$B", -5e9],
    ["+5", "$B", 5e9],
    ["-0", "$B", 0],
    ["1e3", "$B", 1e12],
    ["$5,000,000", "$B", 5e6],
    ["$0", "$B", 0],
    ["40", "%", 0.4],
    ["40%", "%", 0.4],
    ["40 %", "%", 0.4],
    ["0.4", "%", 0.004],
    ["12.5%", "%", 0.125],
    ["50 bps", "%", 0.005],
    ["2 pp", "%", 0.02],
    ["1.33x", "%", 1.33],
    ["1.33x", "", 1.33],
    ["40%", "", 0.4],
    ["5k", "", 5000],
    ["10 GW", "GW", 10e9],
    ["500 MW", "GW", 500e6],
    ["35 $B/GW", "$B/GW", 35],
    ["$35B/GW", "$B/GW", 35],
    ["35 bn $ per GW", "$B/GW", 35],
    ["5 year", "year", 5],
    ["18 months", "year", 1.5],
    ["730 days", "year", 2],
    ["1.2bn", "Mshare", 1.2e9],
    ["$700/share", "$/share", 700],
    ["5 GW*year", "GW*year", 5e9],
  ];
  test.each(cases)("%j in %s", (typed, unit, base) => {
    expect(read(typed, unit)).toBe(base);
  });

  test("A single separator that fits both ways is read by the habit", () => {
    expect(read("1.500", "$B", "en")).toBe(1.5e9);
    expect(read("1.500", "$B", "nl")).toBe(1500e9);
    expect(read("1,234", "$B", "en")).toBe(1234e9);
    expect(read("1,234", "$B", "nl")).toBe(1.234e9);
    expect(read("1,5", "$B", "en")).toBe(1.5e9);
  });

  test("A number is in the variable's unit, as a text without a unit is", () => {
    expect(read(40, "%")).toBe(0.4);
    expect(read(-0, "$B")).toBe(0);
  });
});

describe("What cannot be read", () => {
  const cases: [typed: string | number, unit: string, complaint: string][] = [
    ["", "$B", "empty"],
    [" \n", "$B", "empty"],
    ["abc", "$B", "not_a_number"],
    ["NaN", "$B", "not_a_number"],
    ["Infinity", "$B", "not_a_number"],
    ["-", "$B", "not_a_number"],
    ["$", "$B", "not_a_number"],
    ["()", "$B", "not_a_number"],
    ["٤٠", "$B", "not_a_number"],
    ["=40", "$B", "formula"],
    ["=100*1.1", "$B", "formula"],
    ["5 to 9", "$B", "one_value"],
    ["5–9", "$B", "one_value"],
    ["5..9", "$B", "one_value"],
    ["100*1.1", "$B", "one_value"],
    ["--5", "$B", "signs"],
    ["-(5)", "$B", "signs"],
    ["(5", "$B", "signs"],
    ["5)", "$B", "signs"],
    ["1.2.3", "$B", "separators"],
    ["1e999", "$B", "too_large"],
    ["1e300", "$B", "too_large"],
    ["1e-999", "$B", "too_small"],
    ["5e", "$B", "unknown_word"],
    ["0x10", "$B", "one_value"],
    ["5 constructor", "$B", "unknown_word"],
    ["5 years", "$B", "wrong_unit"],
    ["40%", "$B", "wrong_unit"],
    ["$5", "%", "wrong_unit"],
    ["10 GW", "year", "wrong_unit"],
    ["5k", "%", "wrong_scale"],
    ["5m", "year", "wrong_scale"],
    ["5 bn $B", "$B", "wrong_scale"],
    ["$5 $B", "$B", "two_units"],
    ["€5bn", "$B", "other_currency"],
    ["5 bln", "$B", "bln"],
    ["$30", "$B", "unclear_dollars"],
    ["1".repeat(101), "$B", "too_long"],
    [Number.NaN, "$B", "not_a_number"],
    [Number.POSITIVE_INFINITY, "$B", "too_large"],
    [1e300, "$B", "too_large"],
  ];
  test.each(cases)("%j in %s", (typed, unit, complaint) => {
    expect(read(typed, unit)).toBe(complaint);
  });

  test("Any text is answered with a finite number or a complaint", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,eE+-()$%kmb x/_' ") })),
        fc.constantFrom("$B", "%", "", "$B/GW", "year"),
        fc.constantFrom<Habit>("en", "nl"),
        (typed, unit, habit) => {
          const reading = readQuantity(typed, unitOf(unit), habit);
          if ("complaint" in reading) return;
          expect(Number.isFinite(reading.value) && !Object.is(reading.value, -0)).toBe(true);
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe("What is shown parses back to the same value", () => {
  const shown = fc
    .double({ min: -1e15, max: 1e15, noNaN: true })
    .map((value) => (Math.abs(value) < 1e-6 ? 0 : value));
  const unit = fc.constantFrom("$B", "$M", "$", "%", "GW", "year", "month", "Mshare", "$B/GW", "$/share", "");

  test.each<[Habit, string]>([
    ["en", "en-GB"],
    ["nl", "nl-NL"],
  ])("in the habit %s, as the browser writes numbers", (habit, locale) => {
    const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 });
    fc.assert(
      fc.property(shown, unit, (value, text) => {
        const unit = unitOf(text);
        const before = inUnit(toBase(value, unit), unit);
        const reading = readQuantity(format.format(before), unit, habit);
        expect("value" in reading ? inUnit(reading.value, unit) : reading).toBe(before);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  test("in both habits, as the command line writes quantities", () => {
    fc.assert(
      fc.property(shown, unit, (value, text) => {
        const unit = unitOf(text);
        const base = toBase(value, unit);
        const reading = readQuantity(writeQuantity(base, unit), unit, "en");
        expect("value" in reading ? inUnit(reading.value, unit) : reading).toBe(inUnit(base, unit));
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});
