import { expect, test } from "vitest";
import { estimate } from "../../../src/ui/loop/measure.ts";

test("an estimated width grows with the letters and the size of the voice", () => {
  // 0.55 of 13 pixels a letter; 0.58 of 42.
  expect(estimate("cost", "plain")).toBe(29);
  expect(estimate("133 %", "figure")).toBe(122);
});
