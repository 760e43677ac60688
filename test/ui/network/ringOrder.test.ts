import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partiesInUse } from "../../../src/ui/network/networkFlows.ts";
import { costOf, ringOrder } from "../../../src/ui/network/ringOrder.ts";
import { anyNetwork, sampleFlows } from "./sampleNetwork.ts";

const flow = (from: number, to: number) => ({ from, to, amount: 10e9, round: 0, oneWay: 10e9, kinds: [] });

describe("the order of the ring", () => {
  test("has every party once, the first first", () => {
    fc.assert(
      fc.property(anyNetwork, (flows) => {
        const members = partiesInUse(flows);
        const order = ringOrder(flows, members);
        expect(order[0]).toBe(members[0]);
        expect([...order].sort((a, b) => a - b)).toEqual(members);
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  test("unties flows that cross", () => {
    // In the order 0 1 2 3 the flows 0–2 and 1–3 cross; 0 2 next to each other and 1 3 next to each other do not.
    const order = ringOrder([flow(0, 2), flow(1, 3)], [0, 1, 2, 3]);
    const at = (party: number): number => order.indexOf(party);
    expect([1, 3]).toContain(Math.abs(at(0) - at(2)));
  });

  test("lets money go round with the clock", () => {
    // 0 → 1 → 2 → 0 with 20 each and one small flow more.
    expect(ringOrder(sampleFlows.slice(0, 3), [0, 1, 2])).toEqual([0, 1, 2]);
    expect(ringOrder([flow(0, 2), flow(2, 1), flow(1, 0)], [0, 1, 2])).toEqual([0, 2, 1]);
  });
});

test("two flows that cross cost as much as the smaller, beside what they cost by their steps", () => {
  const edges = [
    { from: 0, to: 4, weight: 1 },
    { from: 2, to: 6, weight: 0.5 },
  ];
  // Four steps of eight cost nothing; crossed, the smaller counts.
  expect(costOf([0, 1, 2, 3, 4, 5, 6, 7], edges)).toBe(0.5);
  // Side by side: 0 and 4, 2 and 6 are neighbours, at 0.2 of their weight.
  expect(costOf([0, 4, 1, 2, 6, 3, 5, 7], edges)).toBeCloseTo(0.3, 12);
});
