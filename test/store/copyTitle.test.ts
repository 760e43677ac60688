import { expect, test } from "vitest";
import { copyTitle } from "../../src/store/copyTitle.ts";

test.each([
  ["A round", [], "A round (2)"],
  ["A round", ["A round", "A round (2)"], "A round (3)"],
  ["A round (2)", ["A round (2)"], "A round (3)"],
  ["A round (x)", [], "A round (x) (2)"],
])("a copy of %s beside %j is called %s", (title, others, copy) => {
  expect(
    copyTitle(
      title,
      others.map((other) => ({ title: other })),
    ),
  ).toBe(copy);
});

test("the title of a copy is no longer than a title may be", () => {
  expect(copyTitle("x".repeat(80), []).length).toBeLessThanOrEqual(80);
});
