import { describe, expect, test } from "vitest";
import { endOfNumber, type Habit, readNumber } from "../../src/engine/readNumber.ts";

const cases: [text: string, en: number | string, nl: number | string][] = [
  ["800", 800, 800],
  ["1.5", 1.5, 1.5],
  ["1,5", 1.5, 1.5],
  ["1,25", 1.25, 1.25],
  ["1,200", 1200, 1.2],
  ["1.500", 1.5, 1500],
  ["1,234", 1234, 1.234],
  ["1.234", 1.234, 1234],
  ["1,200.5", 1200.5, 1200.5],
  ["1.200,5", 1200.5, 1200.5],
  ["1,234,567", 1234567, 1234567],
  ["1.234.567", 1234567, 1234567],
  ["1,234,567.89", 1234567.89, 1234567.89],
  ["1 234 567,89", 1234567.89, 1234567.89],
  ["1 200", 1200, 1200],
  ["1_200", 1200, 1200],
  ["1'200.5", 1200.5, 1200.5],
  ["1 200,500", 1200.5, 1200.5],
  ["0,500", 0.5, 0.5],
  [".5", 0.5, 0.5],
  [",5", 0.5, 0.5],
  ["2.23607", 2.23607, 2.23607],
  ["1e3", 1000, 1000],
  ["1.5E-3", 0.0015, 0.0015],
  ["007", 7, 7],
  ["1234,567", "unclear_separator", 1234.567],
  ["1234.567", 1234.567, "unclear_separator"],
  ["1.2.3", "separators", "separators"],
  ["1,2,3", "separators", "separators"],
  ["1,23,456.7", "separators", "separators"],
  ["1.234,567.8", "separators", "separators"],
  ["12 34", "separators", "separators"],
  ["1 200_300", "separators", "separators"],
  ["1e999", "too_large", "too_large"],
  ["1e-999", "too_small", "too_small"],
  ["0e999", 0, 0],
];

describe.each<{ habit: Habit; column: 1 | 2 }>([
  { habit: "en", column: 1 },
  { habit: "nl", column: 2 },
])("In the habit $habit", ({ habit, column }) => {
  test.each(cases.map((row) => [row[0], row[column]] as const))("%s is %s", (text, expected) => {
    const read = readNumber(text, habit);
    expect("value" in read ? read.value : read.complaint).toBe(expected);
  });
});

test("A number ends where its digits, separators and exponent end", () => {
  const ends: [string, string][] = [
    ["1,200 $B", "1,200"],
    ["1 200 m", "1 200"],
    ["5 mld.", "5"],
    ["1e3x", "1e3"],
    ["5e", "5"],
    ["5e+", "5"],
    ["5 e3", "5"],
    ["40%", "40"],
  ];
  for (const [text, number] of ends) expect(text.slice(0, endOfNumber(text, 0))).toBe(number);
});

test("An unclear separator is answered with both ways to write it", () => {
  expect(readNumber("1234,567", "en")).toEqual({
    complaint: "unclear_separator",
    facts: { separator: ",", whole: "1234567", decimal: "1234.567" },
  });
});
