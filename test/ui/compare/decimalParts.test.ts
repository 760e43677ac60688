import { expect, test } from "vitest";
import { decimalParts } from "../../../src/ui/compare/decimalParts.ts";

test("a number is cut at its decimal sign, else behind its last digit", () => {
  expect(decimalParts("$17.6B", ".")).toEqual(["$17", ".6B"]);
  expect(decimalParts("$1,234.5M", ".")).toEqual(["$1,234", ".5M"]);
  expect(decimalParts("133 %", ".")).toEqual(["133", " %"]);
  expect(decimalParts("$ 17,6 mld.", ",")).toEqual(["$ 17", ",6 mld."]);
  expect(decimalParts("1.143 mln. aandelen", ",")).toEqual(["1.143", " mln. aandelen"]);
  expect(decimalParts("+1.25 pp", ".")).toEqual(["+1", ".25 pp"]);
});

test("a text without digits stays whole", () => {
  expect(decimalParts("never", ".")).toEqual(["never", ""]);
  expect(decimalParts("–", ".")).toEqual(["–", ""]);
});
