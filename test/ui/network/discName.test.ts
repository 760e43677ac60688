import { expect, test } from "vitest";
import { discName } from "../../../src/ui/network/discName.ts";

/** 7 pixels a letter at size 13. */
const measure = (text: string): number => 7 * text.length;

test("a name that has room stands in one line", () => {
  expect(discName("Oracle", 36, measure)).toEqual({ lines: ["Oracle"], size: 13 });
});

test("a longer one is set smaller before it is broken", () => {
  // Ten letters: 70 at 13, 64.6 at 12; there are 67.1 between the rims of a disc of 36.
  expect(discName("Confluence", 36, measure)).toEqual({ lines: ["Confluence"], size: 12 });
});

test("two words that have no room in one line take two", () => {
  expect(discName("Lambda Laboratory", 40, measure).lines).toEqual(["Lambda", "Laboratory"]);
});

test("what has no room at all is cut with an ellipsis", () => {
  const { lines, size } = discName("Infrastructureholding", 34, measure);
  expect(size).toBe(11);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Infrast\w*…$/);
});
