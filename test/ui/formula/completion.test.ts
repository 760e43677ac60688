import { describe, expect, test } from "vitest";
import { type Choice, offerAt, type Vocabulary, writtenAs } from "../../../src/ui/formula/completion.ts";

const choice = (kind: Choice["kind"], name: string, label = "", detail = ""): Choice => ({
  kind,
  name,
  label,
  detail,
});
const vocabulary: Vocabulary = {
  variables: [
    choice("variable", "preMoney", "Valuation before the round", "$B"),
    choice("variable", "postMoney", "Valuation after the round", "$B"),
    choice("variable", "poolShare", "Share of the pool", "%"),
    choice("variable", "moneyBack", "What comes back", "$B"),
    choice("variable", "cheque", "Cheque", "$B"),
    choice("variable", "supplier", "Supplier"),
  ],
  functions: ["sum", "mean", "product", "min"].map((name) => choice("function", name, "", `${name}(x)`)),
  dimensions: [choice("dimension", "holders", "Holders"), choice("dimension", "years", "Years")],
  units: ["$B", "GW", "year", "month"].map((name) => choice("unit", name)),
  itemsOf: (name) =>
    name === "cheque" || name === "holders" || name === "supplier"
      ? ["Nvidia", "New investors", "Founders"].map((item) => choice("item", item))
      : [],
};
/** The names offered where | stands. */
const offered = (marked: string, isAsked = false): readonly string[] | undefined =>
  offerAt(marked.replace("|", ""), marked.indexOf("|"), vocabulary, isAsked)?.choices.map(({ name }) => name);
/** What becomes of the text when the first choice, or the one named, is taken. */
function taken(marked: string, name?: string): string {
  const text = marked.replace("|", "");
  const offer = offerAt(text, marked.indexOf("|"), vocabulary, true) ?? expect.fail("nothing is offered");
  const meant = offer.choices.find((one) => name === undefined || one.name === name) ?? expect.fail(name);
  const { text: put, caret } = writtenAs(meant, text, offer);
  const whole = text.slice(0, offer.start) + put + text.slice(offer.end);
  return `${whole.slice(0, caret)}|${whole.slice(caret)}`;
}

describe("A word is completed", () => {
  test("by its start first, then by a part of a name, then by a word of a label", () => {
    expect(offered("mo|")).toEqual(["moneyBack", "month", "preMoney", "postMoney"]);
    expect(offered("p|")).toEqual(["preMoney", "postMoney", "poolShare", "product"]);
    expect(offered("val|")).toEqual(["preMoney", "postMoney"]);
    expect(offered("sh|")).toEqual(["poolShare"]);
  });

  test("by variables before functions and units, and by shorter names before longer ones", () => {
    expect(offered("m|")).toEqual(["moneyBack", "min", "mean", "month", "preMoney", "postMoney"]);
  });

  test("whatever the letters' case", () => {
    expect(offered("PREM|")).toEqual(["preMoney"]);
  });

  test("by Excel's name of a function", () => {
    expect(offered("aver|")).toEqual(["mean"]);
  });

  test("from the letters before the caret, and takes the place of the whole word", () => {
    expect(offered("pre|Mon + 1")).toEqual(["preMoney"]);
    expect(taken("pre|Mon + 1")).toBe("preMoney| + 1");
  });

  test("not where no word begins, unless it is asked for", () => {
    expect(offered("|")).toBeUndefined();
    expect(offered("cheque + |")).toBeUndefined();
    expect(offered("2|", true)).toBeUndefined();
    expect(offered("cheque + |", true)?.slice(0, 2)).toEqual(["preMoney", "postMoney"]);
    expect(offered("|", true)).toHaveLength(16);
  });

  test("not where nothing begins so, and not where the word is the only one", () => {
    expect(offered("xyz|")).toBeUndefined();
    expect(offered("cheque|")).toBeUndefined();
  });

  test("behind a number by units alone", () => {
    expect(offered("5 m|")).toEqual(["month"]);
    expect(offered("5 $|")).toEqual(["$B"]);
    expect(offered("5 |", true)).toEqual(["$B", "GW", "year", "month"]);
  });

  test("by dimensions first where a function asks for one", () => {
    expect(offered("sum(cheque, h|")).toEqual(["holders"]);
    expect(offered("sum(cheque, |", true)?.slice(0, 2)).toEqual(["holders", "years"]);
    expect(offered("sum(|", true)?.[0]).toBe("preMoney");
  });
});

describe("Between an item's brackets", () => {
  test("the variable's items are offered, before a letter is typed", () => {
    expect(offered('cheque["|')).toEqual(["Nvidia", "New investors", "Founders"]);
    expect(offered('cheque["|"]')).toEqual(["Nvidia", "New investors", "Founders"]);
  });

  test("they are matched by any of their words", () => {
    expect(offered('cheque["inv|')).toEqual(["New investors"]);
    expect(offered("cheque[f|")).toEqual(["Founders"]);
  });

  test("they are written in quotation marks, with the bracket that is missing", () => {
    expect(taken('cheque["Nv|')).toBe('cheque["Nvidia"]|');
    expect(taken('cheque["Nv|"] * 2')).toBe('cheque["Nvidia"|] * 2');
    expect(taken("cheque[Nv|")).toBe('cheque["Nvidia"]|');
  });
});

test("Items are offered in pick, and where a choice is compared", () => {
  expect(offered('pick(cheque, holders, "Fo|')).toEqual(["Founders"]);
  expect(taken('if(supplier == "N|, 1, 2)', "Nvidia")).toBe('if(supplier == "Nvidia"|');
  expect(offered('fail("N|')).toBeUndefined();
});

test("A function is written with its brackets and the caret inside", () => {
  expect(taken("su|", "sum")).toBe("sum(|)");
  expect(taken("su|(cheque)", "sum")).toBe("sum(|cheque)");
});

test("A name that is written out is marked as whole", () => {
  expect(offerAt("min", 3, vocabulary)?.isWhole).toBeUndefined();
  expect(offerAt("sum", 3, vocabulary)).toBeUndefined();
  expect(offerAt("m", 1, vocabulary)?.isWhole).toBe(false);
});
