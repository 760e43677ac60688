import { expect, test } from "vitest";
import { fieldsDifference, isAlike, withFieldsDifference } from "../../src/document/fieldsDifference.ts";

test("Fields that differ are set, and those that are gone unset", () => {
  const before = { name: "a", unit: "$B", input: { A: 1 } };
  const after = { name: "a", input: { A: 1, B: 2 }, label: "A" };
  const difference = fieldsDifference(before, after);
  expect(difference).toEqual({ set: { input: { A: 1, B: 2 }, label: "A" }, unset: ["unit"] });
  expect(withFieldsDifference<object>(before, difference)).toEqual(after);
});

test("Nothing differs in what is alike", () => {
  expect(fieldsDifference({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBeUndefined();
  const whole = { a: 1 };
  expect(withFieldsDifference(whole, undefined)).toBe(whole);
});

test("Alike is what has the same fields, in whatever order, and the same numbers", () => {
  expect(isAlike({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  const unlike: readonly (readonly [unknown, unknown])[] = [
    [1, 2],
    [[], {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [null, {}],
    ["1", 1],
    [
      [1, 2],
      [2, 1],
    ],
  ];
  expect(unlike.filter(([one, other]) => isAlike(one, other))).toEqual([]);
});
