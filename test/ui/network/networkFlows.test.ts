import { expect, test } from "vitest";
import { amountIn, partiesInUse, partsIn, presentFlows } from "../../../src/ui/network/networkFlows.ts";
import { sampleFlows } from "./sampleNetwork.ts";

const nothing = { from: 2, to: 3, amount: 0, round: 0, oneWay: 0, kinds: [] };
const unknown = { from: 2, to: 4, amount: undefined, round: undefined, oneWay: undefined, kinds: [] };
const toItself = { from: 4, to: 4, amount: 5e9, round: 5e9, oneWay: 0, kinds: [] };

test("flows of nothing and from a party to itself are left out; one that is not known is there", () => {
  expect(presentFlows([nothing, unknown, toItself, ...sampleFlows])).toEqual([unknown, ...sampleFlows]);
});

test("parties are those that pay or receive, in the order of the list", () => {
  expect(partiesInUse(sampleFlows)).toEqual([0, 1, 2, 3]);
  expect(partiesInUse([nothing, unknown])).toEqual([2, 4]);
});

test("a view shows all of a flow, what goes round, or what is left", () => {
  const [first] = sampleFlows;
  if (first === undefined) throw new Error("There is no flow");
  expect([amountIn(first, "gross"), amountIn(first, "round"), amountIn(first, "net")]).toEqual([
    30e9, 20e9, 10e9,
  ]);
  expect(partsIn(first, "gross")).toEqual({ round: 20e9, oneWay: 10e9, unknown: 0 });
  expect(partsIn(first, "round")).toEqual({ round: 20e9, oneWay: 0, unknown: 0 });
  expect(partsIn(first, "net")).toEqual({ round: 0, oneWay: 10e9, unknown: 0 });
});

test("where it is not known how much goes round, all of a flow is in neither part", () => {
  const half = { ...unknown, amount: 7e9 };
  expect(partsIn(half, "gross")).toEqual({ round: 0, oneWay: 0, unknown: 7e9 });
  expect(partsIn(half, "round")).toEqual({ round: 0, oneWay: 0, unknown: 0 });
});
