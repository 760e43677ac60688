import { expect, test } from "vitest";
import { paceOf, stepsOf } from "../../../src/ui/inputs/steps.ts";

const press = (key: string, held: { shiftKey?: boolean; altKey?: boolean } = {}) =>
  stepsOf({ key, shiftKey: false, altKey: false, ...held });

test("arrows are a step, ten with Shift, a tenth with Alt; Page keys are ten", () => {
  expect(
    ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "PageUp", "PageDown"].map((key) => press(key)),
  ).toEqual([1, 1, -1, -1, 10, -10]);
  expect(press("ArrowUp", { shiftKey: true })).toBe(10);
  expect(press("ArrowDown", { altKey: true })).toBe(-0.1);
  // These open the next scenario and the one before.
  expect(press("PageDown", { altKey: true })).toBeUndefined();
  expect(press("PageUp", { altKey: true })).toBeUndefined();
  expect(press("Enter")).toBeUndefined();
  expect(paceOf({ shiftKey: false, altKey: false })).toBe(1);
});
