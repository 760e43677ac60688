import { expect, test } from "vitest";
import type { SplitBridge } from "../../src/analysis/bridge.ts";
import { bridgeTable, type OpenBridge } from "../../src/cli/bridgeTable.ts";
import { calculated, cell, type SmallSheet } from "../support/sheets.ts";

const small: SmallSheet = {
  dimensions: { holders: ["A", "B"] },
  variables: {
    price: { input: 2, unit: "$B" },
    part: { over: ["holders"], input: { A: 50, B: 50 }, unit: "%" },
    free: { default: "price", unit: "$B" },
    result: { formula: "price + free", unit: "$B" },
  },
};
const calculation = calculated(small);
const { sheet } = calculation;
const side = { sheet, session: {}, calculation, edits: [], texts: {}, complaints: [] };
const open: OpenBridge = {
  from: { ...side, scenario: "Base" },
  to: { ...side, scenario: "Other" },
  output: { variable: "result", items: [] },
  cell: cell(sheet, "result"),
  settings: [],
};
const input = (name: string, from: number, to: number, isGiven = true) => ({
  cell: cell(sheet, name),
  toCell: cell(sheet, name),
  from: { value: from, isGiven },
  to: { value: to, isGiven: true },
});
const split: SplitBridge = {
  kind: "split",
  from: 4e9,
  to: 9e9,
  total: 5e9,
  contributions: [
    { inputs: [input("price", 2e9, 5e9)], amount: 4e9, error: 0.5e9 },
    { inputs: [input('part["A"]', 0.5, 0.2), input('part["B"]', 0.5, 0.8)], amount: 1e9, error: 0.5e9 },
    { inputs: [input("free", 2e9, 4e9, false)], amount: 0 },
  ],
  players: 14,
  isSampled: true,
  isTogether: true,
  orders: 1990,
  leftOut: 10,
};

test("Estimates say how sure they are, and inputs changed together are named once", () => {
  expect(bridgeTable(open, split)).toEqual([
    "Small: result from Base to Other",
    "",
    "                     Base  Other  adds  give or take",
    "  price               $2B    $5B  +$4B        $0.98B",
    "  part (2 together)               +$1B        $0.98B",
    "  result              $4B    $9B  +$5B",
    "",
    "Estimated: the average over 1990 random orders of 14 changes; 95 % certain within “give or take”.",
    "10 orders are left out, on whose way there is no result: this is the average over the orders that have one at every step,",
    "not the Shapley value over all orders. The parts add up to the difference all the same.",
    "Inputs of one variable were changed together.",
    "Differ and add nothing: free.",
  ]);
});

test("Where orders are left out, it is no Shapley value; where none is, nothing is said of that", () => {
  const exact = { ...split, isSampled: false, isTogether: false, players: 2, orders: 1, leftOut: 1 };
  expect(bridgeTable(open, exact).slice(-4, -1)).toEqual([
    "Exact: the average over 1 of the 2 orders in which the 2 changes can be made.",
    "1 order is left out, on whose way there is no result: this is the average over the orders that have one at every step,",
    "not the Shapley value over all orders. The parts add up to the difference all the same.",
  ]);
  expect(bridgeTable(open, { ...exact, orders: 2, leftOut: 0 }).slice(-2, -1)).toEqual([
    "Exact: the average over all 2 orders in which the 2 changes can be made.",
  ]);
});
