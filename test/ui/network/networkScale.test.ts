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
  const needed = neededPerPixel(sampleFlows, room);
  // OpenAI: 30 + 24 + 30 = 84 on a rim of 2.7 · 70 = 189 less three gaps of 2.5 and two heads of 5: 171.5 pixels.
  // The widest, 30, in 0.6 · 70 = 42 pixels asks for more: 0.714 $B a pixel.
  expect(needed / 1e9).toBeCloseTo(30 / 42, 6);
  const many = sampleFlows.map((flow) => ({ ...flow, from: 0, to: flow.from + 1 }));
  // 109 on a rim of 189 less 4 · 2.5 = 179: 0.609; the widest still asks for more.
  expect(neededPerPixel(many, room) / 1e9).toBeCloseTo(30 / 42, 6);
  // Four of 30: 120 in 179 pixels is 0.67; eight of 30 with 169 pixels left: 1.42.
  const heavy = Array.from({ length: 8 }, (_, i) => ({
    from: 0,
    to: i + 1,
    amount: 30e9,
    round: 0,
    oneWay: 30e9,
    kinds: [],
  }));
  expect(neededPerPixel(heavy, room) / 1e9).toBeCloseTo(240 / 169, 6);
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
  expect(radiusFor([80, 60], room)).toBeCloseTo(145 / 2.7, 6);
  expect(radiusFor([200, 200], room)).toBe(room.most);
});
