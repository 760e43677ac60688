import { expect, test } from "vitest";
import { readUnit, type Unit } from "../../../src/engine/index.ts";
import type { Language } from "../../../src/ui/format.ts";
import { useReadNumber } from "../../../src/ui/side/useReadNumber.ts";
import { insideDeal } from "../insideDeal.ts";

const read = (text: string, unit: string, language: Language = "en") =>
  insideDeal(() => useReadNumber()(text, readUnit(unit) as Unit), language);

test("A number is read in the variable's unit, as the page's language writes it.", () => {
  expect(read("1,200", "$B")).toEqual({ value: 1200 });
  expect(read("1,5", "$B", "nl")).toEqual({ value: 1.5 });
  expect(read("2 $T", "$B")).toEqual({ value: 2000 });
  expect(read("1e-9", "")).toEqual({ value: 1e-9 });
});

test("What is no number is refused with a reason that says what would be right.", () => {
  expect(read("much", "$B")).toEqual({
    reason: "“much” is not a number. Write one such as 40 $B.",
  });
});
