import { describe, expect, test } from "vitest";
import { foldYears, unknownSeries, yearWhole } from "../../../src/ui/charts/cash.ts";
import { baseCash } from "./baseCash.ts";

const unknown = baseCash.years.map(() => undefined);

describe("the years shown", () => {
  test("run from the first to the last in which something falls, the empty ones between them kept", () => {
    expect(foldYears(baseCash).map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("begin before the closing where a cloud buys early", () => {
    const hardwareRevenue = baseCash.years.map((year) => (year === -2 ? 5e9 : 0));
    expect(foldYears({ ...baseCash, hardwareRevenue })[0]?.year).toBe(-2);
  });

  test("are not unfolded by what is not known", () => {
    expect(foldYears({ ...baseCash, back: unknown }).map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("reach to a single sum that is not known: the sale of the stake in year 5", () => {
    const exit = baseCash.years.map((year) => (year === 5 ? undefined : 0));
    const years = foldYears({ ...baseCash, exit });
    expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(unknownSeries(years)).toEqual(["exit"]);
  });

  test("are all of them where nothing is known to fall", () => {
    const nothing = baseCash.years.map(() => 0);
    const folded = foldYears({
      ...baseCash,
      out: unknown,
      back: nothing,
      exit: nothing,
      hardwareRevenue: nothing,
    });
    expect(folded).toHaveLength(14);
  });

  test("carry every series' sum", () => {
    expect(foldYears(baseCash)[2]).toEqual({
      year: 2,
      out: 0,
      back: 4.98e9,
      exit: 0,
      cumulative: -21.285e9,
      hardwareRevenue: 16e9,
    });
  });
});

describe("the year in which the supplier has its money back", () => {
  test("is the first from which on the balance stays at 0 or above", () => {
    expect(yearWhole(foldYears(baseCash))).toBe(5);
  });

  test("is none where it never is, or where it is not known", () => {
    expect(yearWhole(foldYears(baseCash).slice(0, 4))).toBe(undefined);
    expect(yearWhole(foldYears({ ...baseCash, cumulative: unknown }))).toBe(undefined);
  });
});

test("series are named as unknown when one of their years is", () => {
  expect(unknownSeries(foldYears(baseCash))).toEqual([]);
  expect(unknownSeries(foldYears({ ...baseCash, back: unknown, cumulative: unknown }))).toEqual([
    "back",
    "cumulative",
  ]);
});
