import { describe, expect, test } from "vitest";
import { spansOf } from "../../../src/ui/formula/tokens.ts";

const variables = ["cheque", "round", "year"];
const meanings = {
  isVariable: (name: string) => variables.includes(name),
  isDimension: (name: string) => name === "holders",
};
const coloured = (text: string): string[] =>
  spansOf(text, meanings)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text: part }) => `${kind} ${part}`);

describe("A formula is coloured by what each piece is:", () => {
  const cases: [text: string, spans: string[]][] = [
    [
      "sum(cheque, holders)",
      ["function sum", "bracket (", "variable cheque", "sign ,", "dimension holders", "bracket )"],
    ],
    ['cheque["Nvidia"]', ["variable cheque", "bracket [", 'text "Nvidia"', "bracket ]"]],
    ["35 $B/GW", ["number 35", "unit $B", "sign /", "unit GW"]],
    ["40%", ["number 40", "number %"]],
    ["a and cheque", ["unknown a", "word and", "variable cheque"]],
    ["nobody(1)", ["unknown nobody", "bracket (", "number 1", "bracket )"]],
    [
      "mod(1, 2) mod 3",
      ["function mod", "bracket (", "number 1", "sign ,", "number 2", "bracket )", "word mod", "number 3"],
    ],
    ["5 year + year", ["number 5", "unit year", "sign +", "variable year"]],
    ["= cheque", ["sign =", "variable cheque"]],
    ["cheque = 1", ["variable cheque", "unknown =", "number 1"]],
    ['cheque["Nvi', ["variable cheque", "bracket [", 'unknown "Nvi']],
    ["sum + 1", ["unknown sum", "sign +", "number 1"]],
  ];
  for (const [text, spans] of cases) test(text, () => expect(coloured(text)).toEqual(spans));
});

test("Where a complaint points, the text is marked, in the middle of a piece too", () => {
  const wrong = spansOf("cheque * nobody", meanings, { start: 9, end: 15 }).filter(({ isWrong }) => isWrong);
  expect(wrong.map(({ text }) => text)).toEqual(["nobody"]);
  const inside = spansOf("cheque", meanings, { start: 2, end: 4 });
  expect(inside.map(({ text, isWrong }) => [text, isWrong])).toEqual([
    ["ch", false],
    ["eq", true],
    ["ue", false],
  ]);
});

test("Where something is missing at the end, a space behind it is marked", () => {
  const spans = spansOf("(cheque", meanings, { start: 7, end: 7 });
  expect(spans.at(-1)).toMatchObject({ text: " ", isWrong: true });
});

test("Brackets that belong together are marked", () => {
  const paired = spansOf("((1))", meanings, undefined, [1, 3]).map(({ isPaired }) => isPaired);
  expect(paired).toEqual([false, true, false, true, false]);
});

test("The spans are the text", () => {
  const text = " if(cheque > 5 $B; “x”, 'open";
  expect(
    spansOf(text, meanings)
      .map((span) => span.text)
      .join(""),
  ).toBe(text);
});
