import { expect, test } from "vitest";
import { calculate, cellAt, valueAt } from "../../src/engine/index.ts";
import { createStartSheet } from "../../src/store/createStartSheet.ts";
import { startOnPreset } from "../../src/store/startOnPreset.ts";

test("the first picture can open on a published deal: 30 of 852 is 3.52 %", () => {
  const sheet = startOnPreset(createStartSheet(), "closed-2026-03");
  expect(valueAt(calculate(sheet), cellAt(sheet, "supplierOwnership") ?? -1)).toBeCloseTo(30 / 852, 10);
});

test("a name that is not known opens the page's own deal", () => {
  const sheet = createStartSheet();
  expect(startOnPreset(sheet, "gone")).toBe(sheet);
});
