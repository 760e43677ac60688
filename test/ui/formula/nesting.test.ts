import { describe, expect, test } from "vitest";
import { callAt, framesAt, pairAt } from "../../../src/ui/formula/nesting.ts";

const at = <T>(read: (text: string, caret: number) => T, marked: string): T =>
  read(marked.replace("|", ""), marked.indexOf("|"));

describe("The call at the caret", () => {
  const cases: [marked: string, call: string | undefined][] = [
    ["sum(|)", "sum 0"],
    ["sum(x, |", "sum 1"],
    ["sum(x), |", undefined],
    ["npv(rate, max(a, |b))", "max 1"],
    ["npv(rate, max(a, b)|)", "npv 1"],
    ["sum((a + |", "sum 0"],
    ['pick(x["a, b"], |', "pick 1"],
    ['x["|', undefined],
    ["nobody(|", undefined],
    ["(a + |b)", undefined],
    ["su|m(x)", undefined],
  ];
  for (const [marked, call] of cases) {
    test(marked, () => {
      const found = at(callAt, marked);
      expect(found && `${found.name} ${found.argument}`).toBe(call);
    });
  }
});

test("The brackets that are open stand in order, each with the name before it", () => {
  expect(at(framesAt, 'sum(cheque["N|').map(({ sign, name }) => `${name}${sign}`)).toEqual([
    "sum(",
    "cheque[",
  ]);
});

describe("The bracket beside the caret has its partner", () => {
  const cases: [marked: string, pair: readonly number[]][] = [
    ["|(a)", [0, 2]],
    ["(|a)", [0, 2]],
    ["(a)|", [0, 2]],
    ["((a)|)", [1, 3]],
    ["((a))|", [0, 4]],
    ['x[")"]|', [1, 5]],
    ["(a|", []],
    ["|(a", [0]],
    ["a)|", [1]],
    ["a| + b", []],
  ];
  for (const [marked, pair] of cases) test(marked, () => expect(at(pairAt, marked)).toEqual(pair));
});
