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
    "10 orders are left out: on their way there is no result.",
    "Inputs of one variable were changed together.",
    "Differ and add nothing: free.",
  ]);
});
