import { describe, expect, test } from "vitest";
import { answerSentence, methodSentences } from "../../../src/ui/bridge/causes.ts";
import { inDutch, inEnglish, plainText, splitOf } from "./splits.ts";

const text = plainText(["Rent", "Tax", "Wages", "Power", "Stamps"]);

describe("The answer", () => {
  test("says by how much, and the causes, the largest first", () => {
    expect(answerSentence(inEnglish, text, splitOf(100, { rent: 50, tax: -20 }))).toBe(
      "Profit rises by 30, from 100 to 130: +50 by Rent; -20 by Tax.",
    );
    expect(answerSentence(inEnglish, text, splitOf(100, { rent: -50, tax: 20 }))).toBe(
      "Profit falls by 30, from 100 to 70: -50 by Rent; +20 by Tax.",
    );
    expect(answerSentence(inDutch, text, splitOf(100, { rent: 50 }))).toBe(
      "Profit stijgt met 50, van 100 naar 150: +50 door Rent.",
    );
  });

  test("puts small causes together", () => {
    expect(
      answerSentence(inEnglish, text, splitOf(0, { rent: 9, tax: 8, wages: 7, power: 2, stamps: 1 })),
    ).toBe("Profit rises by 27, from 0 to 27: +9 by Rent; +8 by Tax; +7 by Wages; +3 by the rest.");
  });

  test("says that causes cancel out, and that none of the inputs moves it", () => {
    expect(answerSentence(inEnglish, text, splitOf(5, { rent: 2, tax: -2 }))).toBe(
      "Profit is 5 in both; what the changes add cancels out: +2 by Rent; -2 by Tax.",
    );
    expect(answerSentence(inEnglish, text, splitOf(5, { rent: 0, tax: 0 }))).toBe(
      "Profit is 5 in both: nothing that differs in the inputs moves it.",
    );
  });
});

describe("How it was found", () => {
  const split = splitOf(0, { rent: 9, tax: 8 });

  test("is exact over all orders, or over those that have results", () => {
    expect(methodSentences(inEnglish, split)).toBe(
      "Exact: the average over all 2 orders in which the 2 changes can be made one after the other.",
    );
    expect(methodSentences(inEnglish, { ...split, orders: 1, leftOut: 1 })).toBe(
      "Exact: the average over those 1 of the 2 orders of making the 2 changes one after the other that have a result at every step. The others pass through a combination without a result and are left out; what is added still makes up the whole difference.",
    );
    expect(methodSentences(inEnglish, splitOf(0, { rent: 9 }, { orders: 1 }))).toBe(
      "Exact: only one change moves it, so all of the difference is its own.",
    );
  });

  test("is an estimate over orders drawn, with those left out counted", () => {
    const sampled = { ...split, isSampled: true, orders: 1990, leftOut: 10 };
    expect(methodSentences(inEnglish, sampled)).toBe(
      "Estimated: the average over 1,990 orders drawn at random, the same ones each time, that have a result at every step; 10 more were drawn and left out, since they pass through a combination without a result. With 95 % certainty the average over all orders that have a result at every step lies within what stands under “Give or take”. What is added still makes up the whole difference.",
    );
    expect(methodSentences(inEnglish, { ...sampled, orders: 2000, leftOut: 0 })).toBe(
      "Estimated: the average over 2,000 orders drawn at random, the same ones each time. With 95 % certainty the average over all orders lies within what stands under “Give or take”.",
    );
    expect(methodSentences(inDutch, sampled)).toContain("; er zijn er nog 10 getrokken en weggelaten,");
  });

  test("says where inputs of the same name are changed together", () => {
    expect(methodSentences(inEnglish, { ...split, isTogether: true })).toMatch(
      /Inputs of the same name are changed together: one by one, .*without a result\.$/,
    );
  });
});
