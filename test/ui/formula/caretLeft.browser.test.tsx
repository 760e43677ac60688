import { afterEach, expect, test } from "vitest";
import { caretLeft } from "../../../src/ui/formula/caretLeft.ts";

afterEach(() => document.body.replaceChildren());

test("A character's distance from the left edge is that of the letters before it, through all parts", () => {
  const line = document.createElement("pre");
  line.style.font = "20px monospace";
  for (const text of ["ab", "cd"]) {
    const part = document.createElement("span");
    part.textContent = text;
    line.append(part);
  }
  document.body.append(line);
  const one = caretLeft(line, 1);
  expect(one).toBeGreaterThan(5);
  expect(caretLeft(line, 0)).toBe(0);
  expect(caretLeft(line, 3)).toBeCloseTo(3 * one, 1);
  expect(caretLeft(line, 99)).toBe(0);
});
