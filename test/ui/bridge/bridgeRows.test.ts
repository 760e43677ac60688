import { expect, test } from "vitest";
import { bridgeRows } from "../../../src/ui/bridge/bridgeRows.ts";
import { inEnglish, plainText, splitOf } from "./splits.ts";

const names = { from: "Before", to: "After" };

test("Rows are both sides and the steps between them, each with what is said of it", () => {
  const rows = bridgeRows(inEnglish, plainText(["Rent", "Tax"]), splitOf(100, { rent: 50, tax: -20 }), names);
  expect(rows.map(({ kind, start, end, label, text }) => [kind, start, end, label, text])).toEqual([
    ["end", 0, 100, "Before", "100"],
    ["rise", 100, 150, "Rent", "+50"],
    ["fall", 150, 130, "Tax", "-20"],
    ["end", 0, 130, "After", "130"],
  ]);
  expect(rows.map(({ spoken }) => spoken)).toEqual([
    "Before: 100",
    "Rent, 1 → 2: +50, which makes 150",
    "Tax, 1 → 2: -20, which makes 130",
    "After: 130",
  ]);
});

test("What is too small to be told apart is one row", () => {
  const amounts = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`a${i}`, 20 - i]));
  const rows = bridgeRows(inEnglish, plainText([]), splitOf(0, amounts), names);
  // 9 steps: eight by themselves and the three smallest, 12 + 11 + 10.
  expect(rows).toHaveLength(11);
  expect(rows.at(-2)).toMatchObject({
    label: "3 others",
    text: "+33",
    spoken: "3 others: +33, which makes 165",
  });
});
