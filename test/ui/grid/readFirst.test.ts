import { expect, test } from "vitest";
import { readFirst } from "../../../src/ui/grid/readFirst.ts";

test("a number that brings its unit gives both", () => {
  expect(readFirst("700 $B", "en")).toEqual({ value: 700, unit: "$B" });
  expect(readFirst("12.5%", "en")).toEqual({ value: 12.5, unit: "%" });
  expect(readFirst("35 $B/GW", "en")).toEqual({ value: 35, unit: "$B/GW" });
  expect(readFirst("1,5 year", "nl")).toEqual({ value: 1.5, unit: "year" });
});

test("a bare number is plain, whatever its signs", () => {
  expect(readFirst("700", "en")).toEqual({ value: 700 });
  expect(readFirst("-1,200.5", "en")).toEqual({ value: -1200.5 });
});

test("what is no number is complained of", () => {
  expect(readFirst("seven", "en")).toMatchObject({ complaint: "not_a_number" });
});
