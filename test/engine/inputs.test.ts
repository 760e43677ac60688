import { describe, expect, test } from "vitest";
import { cellText, nameOf, readInputs } from "../../src/engine/index.ts";
import { sheetOf } from "../support/sheets.ts";

const sheet = sheetOf({
  dimensions: { holders: ["A", "B"] },
  variables: {
    valuation: { unit: "$B", input: 800 },
    rate: { unit: "%", input: 10 },
    cheque: { unit: "$B", over: ["holders"], input: 10 },
    supplier: { choice: "holders", input: "A" },
    customer: { text: true, input: "OpenAI" },
    later: { default: "rate" },
    total: { unit: "$B", formula: "sum(cheque)" },
  },
});
const read = (values: Parameters<typeof readInputs>[1]) => {
  const { edits, texts, complaints } = readInputs(sheet, values);
  return {
    edits: edits.map(({ cell, value }) => [cellText(nameOf(sheet, cell)), value]),
    texts,
    complaints: complaints.map(({ variable, items, message }) => [[variable, ...items].join(), message]),
  };
};

describe("Inputs by name", () => {
  test("become edits in base units", () => {
    expect(read({ valuation: 700, rate: "40%", supplier: "B", later: 5 })).toEqual({
      edits: [
        ["valuation", 700e9],
        ["rate", 0.4],
        ["supplier", 1],
        ["later", 5],
      ],
      texts: {},
      complaints: [],
    });
  });

  test("of all items at once, or of some", () => {
    expect(read({ cheque: 5 }).edits).toEqual([
      ['cheque["A"]', 5e9],
      ['cheque["B"]', 5e9],
    ]);
    expect(read({ cheque: { B: "$1.5bn" } }).edits).toEqual([['cheque["B"]', 1.5e9]]);
  });

  test("may be texts, which are handed back as they are", () => {
    expect(read({ customer: "=1+1" }).texts).toEqual({ customer: "=1+1" });
    expect(read({ customer: 5 }).texts).toEqual({ customer: "5" });
  });
});

describe("What cannot be used is complained of, and the rest is read:", () => {
  test("an unknown name, with the nearest", () => {
    expect(read({ valution: 1, rate: 5 })).toMatchObject({
      edits: [["rate", 0.05]],
      complaints: [["valution", "there is no variable valution. Did you mean valuation?"]],
    });
    expect(read(JSON.parse('{"__proto__": 1, "constructor": 2}')).complaints.map(([name]) => name)).toEqual([
      "__proto__",
      "constructor",
    ]);
  });

  test("a formula", () => {
    expect(read({ total: 5 }).complaints).toEqual([
      ["total", "total is a formula (sum(cheque)); only inputs can be set."],
    ]);
  });

  test("an unknown item, and items where there are none", () => {
    expect(read({ cheque: { C: 5 } }).complaints).toEqual([["cheque,C", "holders has no item “C”."]]);
    expect(read({ rate: { A: 5 } }).complaints[0]?.[0]).toBe("rate");
    expect(read({ cheque: { A: { B: 5 } } }).complaints[0]?.[0]).toBe("cheque,A");
    expect(read({ customer: { A: "x" } }).complaints[0]?.[0]).toBe("customer");
  });

  test("a text that is no quantity, and one that is no option", () => {
    expect(read({ rate: "abc" }).complaints[0]?.[1]).toContain("“abc” is not a number");
    expect(read({ supplier: "C" }).complaints[0]?.[1]).toContain("is none of A, B");
    expect(read({ rate: Number.NaN }).complaints).toHaveLength(1);
    expect(read({ rate: Number.POSITIVE_INFINITY }).complaints).toHaveLength(1);
  });
});
