import { expect, test } from "vitest";
import {
  choosePerPixel,
  HEAD_EXTRA,
  headWidth,
  LEAST_HEAD,
  neededPerPixel,
  radiusFor,
} from "../../../src/ui/network/networkScale.ts";
import { ringRoom } from "../../../src/ui/network/ring.ts";
import { sampleFlows } from "./sampleNetwork.ts";

const room = ringRoom(760, 4);

test("a pixel stands for so many dollars that the busiest party's flows have their place on the largest disc", () => {
  // OpenAI: 30 + 24 + 30 = 84 on a rim of 2.1 · 80 = 168 less three gaps of 2.5 and two heads of 5: 150.5 pixels, 0.56 $B
  // a pixel. The widest, 30, in 0.6 · 80 = 48 pixels asks for more: 0.625.
  expect(neededPerPixel(sampleFlows, room) / 1e9).toBeCloseTo(30 / 48, 6);
  // All four out of one party: 109 in 168 less four gaps of 2.5 is 0.69.
  const many = sampleFlows.map((flow) => ({ ...flow, from: 0, to: flow.from + 1 }));
  expect(neededPerPixel(many, room) / 1e9).toBeCloseTo(109 / 158, 6);
});

test("the scale stays while the amounts fit it and are not lost in it", () => {
  const scale = choosePerPixel(1e9);
  expect(choosePerPixel(1.2e9, scale)).toBe(scale);
  expect(choosePerPixel(2e9, scale)).toBeGreaterThan(scale);
  expect(choosePerPixel(0.2e9, scale)).toBeLessThan(scale);
});

test("a head is wider than its shaft and never too small to be seen", () => {
  expect(headWidth(20)).toBe(20 + HEAD_EXTRA);
  expect(headWidth(1)).toBe(LEAST_HEAD);
});

test("a disc is as large as its flows' ends need, within bounds", () => {
  expect(radiusFor([10], room)).toBe(room.least);
  expect(radiusFor([80, 60], room)).toBeCloseTo(145 / 2.1, 6);
  expect(radiusFor([200, 200], room)).toBe(room.most);
});
