import { expect, test } from "vitest";
import { changedInputs } from "../../../src/document/changedInputs.ts";
import type { Overrides } from "../../../src/document/overrides.ts";
import type { Language } from "../../../src/ui/format.ts";
import { useChangeText } from "../../../src/ui/scenarios/useChangeText.ts";
import { insideDeal, plain } from "../insideDeal.ts";

function texts(overrides: Overrides, language: Language = "en") {
  const { calculation, write } = insideDeal(
    (workspace) => ({ ...workspace, write: useChangeText() }),
    language,
  );
  return changedInputs(calculation.sheet, overrides).map((one) =>
    Object.values(write(one)).map((text) => plain(text)),
  );
}

test("an amount is told with how much larger it is: 110 is 10 % more than 100", () => {
  expect(texts({ roundSize: 110 })).toEqual([["Round size", "$100B", "$110B", "+10.0 %"]]);
  expect(texts({ cheque: { Nvidia: 27 } })).toEqual([["Cheque, Nvidia", "$30B", "$27B", "−10.0 %"]]);
});

test("what was nothing grows by an amount, and a part of something by points", () => {
  expect(texts({ cheque: { Microsoft: 0, Oracle: 5 }, chipSpendShare: 42.5 })).toEqual([
    ["Cheque, Microsoft", "$10B", "$0B", "−100.0 %"],
    ["Chip-spend share", "40 %", "42.5 %", "+2.5 pp"],
  ]);
  expect(texts({ cheque: { Foundation: 5 } })).toEqual([["Cheque, Foundation", "$0B", "$5B", "+$5.0B"]]);
});

test("an item of a numbered dimension is named as on the page", () => {
  expect(texts({ trancheValuation: { "2": 900 } })).toEqual([
    ["Pre-money valuation of tranche, Tranche 2", "$700B, by its formula", "$900B", "+28.6 %"],
  ]);
});

test("a choice and a text are told in words", () => {
  expect(texts({ valuationBasis: "pre" })[0]?.slice(1)).toEqual(["post-money", "pre-money", ""]);
  expect(texts({ customer: "Acme" })).toEqual([["Customer", "OpenAI", "Acme", ""]]);
  expect(texts({ customer: "" })[0]?.slice(1)).toEqual(["OpenAI", "none", ""]);
});

test("of an input with a formula, what that gives is told", () => {
  // The entry valuation is the post-money valuation of the round, 800, until it is set.
  expect(texts({ entryValuation: 500 })).toEqual([
    ["Entry valuation", "$800B, by its formula", "$500B", "−37.5 %"],
  ]);
});

test("Dutch has its own signs", () => {
  expect(texts({ roundSize: 110 }, "nl")).toEqual([
    ["Omvang van de ronde", "$ 100 mld.", "$ 110 mld.", "+10,0 %"],
  ]);
});
