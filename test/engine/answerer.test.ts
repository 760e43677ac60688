import { expect, test } from "vitest";
import { answerer } from "../../src/engine/answerer.ts";

test("a question is worked out once for all its items, and anew when it changes", () => {
  let worked = 0;
  const doubleAt = answerer((question) => {
    worked += 1;
    return question.map((value) => 2 * value);
  });
  expect([0, 1, 2].map((item) => doubleAt([item, 5, 6, 7]))).toEqual([10, 12, 14]);
  expect(worked).toBe(1);
  expect(doubleAt([1, 5, 60, 7])).toBe(120);
  expect(worked).toBe(2);
});

test("a question with an error in it, or without an answer, is an error for every item", () => {
  const never = answerer(() => undefined);
  expect(never([0, 1])).toBeNaN();
  const same = answerer((question) => question);
  expect(same([0, 1, Number.NaN])).toBeNaN();
  expect(same([2, 1, 3])).toBeNaN();
});
