import { expect, test } from "vitest";
import { habitOf } from "../../../src/ui/paste/habit.ts";

test.each([
  ["12,5", "nl"],
  ["0,125", "nl"],
  ["1.234,5", "nl"],
  ["1.234.567", "nl"],
  ["$ (1.234,56)", "nl"],
  ["12.5", "en"],
  ["0.125", "en"],
  ["1234.567", "en"],
  ["1,234.5", "en"],
  ["1,234,567", "en"],
  ["-3.25%", "en"],
] as const)("%s can be read by one habit only: %s", (text, habit) => {
  expect(habitOf([[text]], "en")).toEqual({ habit, isShown: true });
  expect(habitOf([[text]], "nl")).toEqual({ habit, isShown: true });
});

test.each(["1,234", "1.234", "12", "", "n/a", "31.03.2026", "2026-03-31"])("%s shows no habit", (text) => {
  expect(habitOf([[text]], "en")).toEqual({ habit: "en", isShown: false });
  expect(habitOf([[text]], "nl")).toEqual({ habit: "nl", isShown: false });
});

test("one number that shows it decides for the whole table; two that differ leave it to the page", () => {
  expect(habitOf([["1.234", "x"], ["12,5"]], "en")).toEqual({ habit: "nl", isShown: true });
  expect(habitOf([["12.5"], ["12,5"]], "nl")).toEqual({ habit: "nl", isShown: false });
});
