import { expect, test } from "vitest";
import { wholeNumber } from "../../../src/ui/dimensions/wholeNumber.ts";

test.each([
  ["10", 10],
  [" -3 ", -3],
  ["−3", -3],
  ["+2", 2],
  ["2031", 2031],
])("%s is a whole number", (text, number) => {
  expect(wholeNumber(text)).toBe(number);
});

test.each(["", "1.5", "1,5", "1e3", "ten", "1 000", "9".repeat(10)])("%s is none", (text) => {
  expect(wholeNumber(text)).toBeUndefined();
});
