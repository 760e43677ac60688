import { expect, test } from "vitest";
import { readMeasure, takesScale } from "../../src/engine/readMeasure.ts";
import { readUnit, type Unit } from "../../src/engine/units.ts";

const read = (words: string, hasDollar = false, habit: "en" | "nl" = "en") => {
  const measure = readMeasure(words, hasDollar, habit);
  return "complaint" in measure ? measure.complaint : [measure.unit?.text, measure.scale];
};
const unitOf = (text: string): Unit => readUnit(text) ?? expect.fail(`${text} is not a unit`);

test("Scale words are read in any case, in English and Dutch, with or without a point", () => {
  for (const word of ["k", "K", "thousand", "duizend", "dzd."]) expect(read(word)).toEqual([undefined, 1e3]);
  for (const word of ["m", "M", "mln", "mln.", "million", "miljoen"])
    expect(read(word)).toEqual([undefined, 1e6]);
  for (const word of ["b", "BN", "bn.", "billion", "mld.", "miljard", "mrd"])
    expect(read(word)).toEqual([undefined, 1e9]);
  for (const word of ["t", "Tn", "trillion", "biljoen"]) expect(read(word)).toEqual([undefined, 1e12]);
});

test("bln is asked about in English and is a trillion in Dutch", () => {
  expect(read("bln")).toBe("bln");
  expect(read("bln.", false, "nl")).toEqual([undefined, 1e12]);
});

test("Units are read as formulas name them, in the plural and in Dutch", () => {
  expect(read("$B")).toEqual(["$B", 1]);
  expect(read("$B/GW")).toEqual(["$B/GW", 1]);
  expect(read("$B per GW")).toEqual(["$B/GW", 1]);
  for (const word of ["year", "years", "jaar"]) expect(read(word)).toEqual(["year", 1]);
  for (const word of ["month", "months", "maanden"]) expect(read(word)).toEqual(["month", 1]);
  expect(read("gw")).toEqual(["GW", 1]);
  expect(read("shares")).toEqual(["share", 1]);
});

test("A dollar sign before the number joins the words after it", () => {
  expect(read("bn", true)).toEqual(["$", 1e9]);
  expect(read("B/GW", true)).toEqual(["$/GW", 1e9]);
  expect(read("/share", true)).toEqual(["$/share", 1]);
  expect(read("bn$")).toEqual(["$", 1e9]);
  expect(read("bn USD")).toEqual(["$", 1e9]);
});

test("Words that are unknown, doubled or another currency are complaints", () => {
  expect(read("foo")).toBe("unknown_word");
  expect(read("$B/foo")).toBe("unknown_word");
  expect(read("constructor")).toBe("unknown_word");
  expect(read("__proto__")).toBe("unknown_word");
  expect(read("bn mln")).toBe("two_units");
  expect(read("$B year")).toBe("two_units");
  expect(read("% $")).toBe("two_units");
  expect(read("bn", true)).not.toBe("two_units");
  expect(read("$B", true)).toBe("two_units");
  expect(read("bn €")).toBe("other_currency");
});

test("Scale words stand alone with money, shares and plain numbers only", () => {
  for (const text of ["$B", "$", "Mshare", ""]) expect(takesScale(unitOf(text)), text).toBe(true);
  for (const text of ["%", "pp", "GW", "year", "$B/GW", "$/share"])
    expect(takesScale(unitOf(text)), text).toBe(false);
});
