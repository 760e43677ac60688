import { describe, expect, test } from "vitest";
import { itemChoices, outputGroups, outputIn } from "../../../src/ui/bridge/outputChoices.ts";
import { dealSheet } from "../../support/deal.ts";
import { sheetOf } from "../../support/sheets.ts";

const small = sheetOf({
  dimensions: { holders: ["A", "B"] },
  variables: {
    price: 3,
    kind: { choice: ["low", "high"], input: "low" },
    cost: { formula: "price * 2", section: "money" },
    stake: { over: ["holders"], formula: "price", section: "owners" },
    profit: { formula: "cost - price", section: "money", pinned: true },
    due: { formula: "price * (1 year)", unit: "date" },
  },
});

describe("What can be asked about", () => {
  test("is every result that is a number: the main ones first, then by section", () => {
    expect(outputGroups(small, false)).toEqual([
      { section: undefined, variables: ["profit"] },
      { section: "money", variables: ["cost"] },
      { section: "owners", variables: ["stake"] },
    ]);
  });

  test("begins in the deal with the key figures", () => {
    expect(outputGroups(dealSheet, true)[0]?.variables.slice(0, 4)).toEqual([
      "wholeRoundRatio",
      "supplierOwnership",
      "passiveDilution",
      "effectiveCost",
    ]);
  });

  test("is asked at the items in use", () => {
    const isUsed = (_: unknown, cell: number): boolean => cell === small.variables.get("stake")?.first;
    expect(itemChoices(small, "stake", () => true)).toEqual([["A"], ["B"]]);
    expect(itemChoices(small, "stake", isUsed)).toEqual([["A"]]);
    expect(itemChoices(small, "cost", () => true)).toEqual([]);
  });
});

describe("What is asked about", () => {
  const groups = outputGroups(small, false);
  const first = (variable: string): readonly string[] => (variable === "stake" ? ["A"] : []);

  test("is what is wanted, where the sheet has it", () => {
    expect(outputIn(small, groups, { variable: "stake", items: ["B"] }, first)).toEqual({
      variable: "stake",
      items: ["B"],
    });
    expect(outputIn(small, groups, { variable: "stake", items: ["C"] }, first)).toEqual({
      variable: "stake",
      items: ["A"],
    });
  });

  test("is the first of all where it has not, or nothing is wanted", () => {
    expect(outputIn(small, groups, { variable: "gone", items: [] }, first)).toEqual({
      variable: "profit",
      items: [],
    });
    expect(outputIn(small, groups, undefined, first)).toEqual({ variable: "profit", items: [] });
  });

  test("is the effective valuation in the deal at first", () => {
    const deal = outputGroups(dealSheet, true);
    expect(outputIn(dealSheet, deal, undefined, first)).toEqual({
      variable: "effectiveValuation",
      items: [],
    });
  });

  test("is nothing in a sheet without results", () => {
    const bare = sheetOf({ variables: { price: 3 } });
    expect(outputIn(bare, outputGroups(bare, false), undefined, first)).toBeUndefined();
  });
});
