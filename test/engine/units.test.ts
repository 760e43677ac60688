import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  combine,
  inUnit,
  isPlain,
  PLAIN,
  powersText,
  raise,
  readUnit,
  samePowers,
  toBase,
  UNITS,
  type Unit,
} from "../../src/engine/units.ts";

const unitOf = (text: string): Unit => readUnit(text) ?? expect.fail(`${text} is not a unit`);

describe("A unit's text", () => {
  // Powers of dollar, watt, share and year; one of it in base units.
  const cases: [text: string, powers: readonly number[], one: number][] = [
    ["", [0, 0, 0, 0], 1],
    ["%", [0, 0, 0, 0], 0.01],
    ["pp", [0, 0, 0, 0], 0.01],
    ["$", [1, 0, 0, 0], 1],
    ["$K", [1, 0, 0, 0], 1e3],
    ["$M", [1, 0, 0, 0], 1e6],
    ["$B", [1, 0, 0, 0], 1e9],
    ["$T", [1, 0, 0, 0], 1e12],
    ["W", [0, 1, 0, 0], 1],
    ["GW", [0, 1, 0, 0], 1e9],
    ["share", [0, 0, 1, 0], 1],
    ["Mshare", [0, 0, 1, 0], 1e6],
    ["year", [0, 0, 0, 1], 1],
    ["month", [0, 0, 0, 1], 1 / 12],
    ["day", [0, 0, 0, 1], 1 / 365],
    ["$B/GW", [1, -1, 0, 0], 1],
    ["$/share", [1, 0, -1, 0], 1],
    ["$B/year", [1, 0, 0, -1], 1e9],
    ["$B / GW / year", [1, -1, 0, -1], 1],
    ["GW*year", [0, 1, 0, 1], 1e9],
    ["1/year", [0, 0, 0, -1], 1],
    [" $B ", [1, 0, 0, 0], 1e9],
  ];
  for (const [text, powers, one] of cases) {
    test(`“${text}”`, () => {
      expect(unitOf(text).powers).toEqual(powers);
      expect(toBase(1, unitOf(text))).toBe(one);
    });
  }

  test("of an unknown name is no unit", () => {
    for (const text of ["$X", "years", "gw", "EUR", "$B/", "/year", "$B//GW", "%/year", "constructor", "2"])
      expect(readUnit(text)).toBeUndefined();
  });
});

describe("Between a unit and base units", () => {
  test("40 % is exactly 0.4, and 7 % exactly 0.07", () => {
    expect([toBase(40, unitOf("%")), toBase(7, unitOf("%")), toBase(800, unitOf("$B"))]).toEqual([
      0.4, 0.07, 800e9,
    ]);
  });

  test("what is shown has no digits of rounding: 0.07 is 7 %, 0.1 + 0.2 is 0.3", () => {
    expect(inUnit(0.07, unitOf("%"))).toBe(7);
    expect(inUnit(0.1 + 0.2, unitOf(""))).toBe(0.3);
    expect(inUnit(0.1 + 0.2 - 0.3 + 0.3, unitOf(""))).toBe(0.3);
  });

  test("never shows -0", () => {
    expect(Object.is(inUnit(-0, unitOf("$B")), 0)).toBe(true);
  });

  test("a number of 15 digits, typed, is the number shown", () => {
    const units = fc.constantFrom("", "%", "$B", "GW", "month", "day", "$B/GW", "1/year");
    const typed = fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: -9, max: 9 }))
      .map(([digits, exponent]) => Number(`${Math.trunc(digits / 10)}e${exponent}`) + 0);
    fc.assert(
      fc.property(units, typed, (text, value) => {
        expect(inUnit(toBase(value, unitOf(text)), unitOf(text))).toBe(value);
      }),
      { seed: 14, numRuns: 2000 },
    );
  });
});

describe("What is measured", () => {
  const [dollar, watt] = [unitOf("$").powers, unitOf("W").powers];

  test("is written in base units", () => {
    expect(powersText(PLAIN)).toBe("a plain number");
    expect(powersText(dollar)).toBe("$");
    expect(powersText(combine(dollar, watt, -1))).toBe("$/W");
    expect(powersText(combine(dollar, watt))).toBe("$*W");
    expect(powersText(raise(unitOf("year").powers, -1))).toBe("1/year");
    expect(powersText(raise(dollar, 2))).toBe("$^2");
  });

  test("multiplies, divides and is raised", () => {
    expect(combine(dollar, dollar, -1)).toEqual(PLAIN);
    expect(isPlain(combine(dollar, dollar, -1))).toBe(true);
    expect(raise(dollar, 3)).toEqual([3, 0, 0, 0]);
    expect(isPlain(raise(dollar, 0))).toBe(true);
    expect(samePowers(dollar, watt)).toBe(false);
  });
});

test("The unit names of formulas are singular, and none is a name of mathjs by accident", () => {
  expect([...UNITS.keys()]).toEqual([
    "$",
    "$K",
    "$M",
    "$B",
    "$T",
    "W",
    "kW",
    "MW",
    "GW",
    "share",
    "Mshare",
    "year",
    "month",
    "day",
  ]);
});
