import { describe, expect, test } from "vitest";
import {
  type BridgeBar,
  type BridgeData,
  bridgeAxis,
  viewBridge,
  wrapped,
} from "../../../src/ui/charts/bridgeView.ts";
import { testTheme } from "./themes.ts";

const bars: readonly BridgeBar[] = [
  { kind: "end", start: 0, end: 468, label: "As published", text: "$468B" },
  { kind: "fall", start: 468, end: 324, label: "Chip-spend share", text: "−$144B" },
  { kind: "rise", start: 324, end: 400, label: "Tax", text: "+$76B" },
  { kind: "end", start: 0, end: 400, label: "Mine", text: "$400B" },
];
const data: BridgeData = {
  bars,
  axis: bridgeAxis(bars),
  axisTitle: "Billions of dollars",
  selected: undefined,
  tick: String,
};

describe("The axis of a bridge", () => {
  test("has 0 where the steps are large enough to be seen beside the values", () => {
    expect(bridgeAxis(bars)).toEqual({ min: 0, max: 500, step: 100, hasZero: true });
  });

  test.each([
    [914, 1000, 200],
    [600, 600, 100],
    [601, 800, 200],
    [1005, 1200, 200],
    [0.03, 0.03, 0.005],
    [0, 1, 0.2],
  ])("for values up to %d ends at %d", (high, max, step) => {
    const axis = bridgeAxis([{ kind: "end", start: 0, end: high, label: "", text: "" }]);
    expect(axis).toEqual({ min: 0, max, step, hasZero: true });
  });

  test("ends at 0 for losses alone", () => {
    expect(bridgeAxis([{ kind: "end", start: 0, end: -914, label: "", text: "" }])).toEqual({
      min: -1000,
      max: 0,
      step: 200,
      hasZero: true,
    });
  });

  test("has 0 between a loss and a gain", () => {
    const across = bars.map((bar) => ({ ...bar, start: bar.start - 400, end: bar.end - 400 }));
    expect(bridgeAxis(across)).toMatchObject({ hasZero: true });
    expect(bridgeAxis(across).min).toBeLessThan(0);
  });

  test("leaves 0 out where the steps would be lost", () => {
    const small: readonly BridgeBar[] = [
      { kind: "end", start: 0, end: 1000, label: "", text: "" },
      { kind: "rise", start: 1000, end: 1010, label: "", text: "" },
      { kind: "end", start: 0, end: 1010, label: "", text: "" },
    ];
    // From 999.4 to 1010.6, in at most six steps: 11.2 / 6 is less than 2.
    expect(bridgeAxis(small)).toEqual({ min: 998, max: 1012, step: 2, hasZero: false });
  });
});

describe("The bars of a bridge", () => {
  test("float between their ends, those of both sides stand on 0", () => {
    expect(viewBridge(data)(testTheme, 700).datasets[0]?.data).toEqual([
      [0, 468],
      [468, 324],
      [324, 400],
      [0, 400],
    ]);
  });

  test("of both sides are marks where 0 is not on the axis", () => {
    const axis = { ...data.axis, hasZero: false };
    expect(viewBridge({ ...data, axis })(testTheme, 700).datasets[0]?.data).toEqual([
      null,
      [468, 324],
      [324, 400],
      null,
    ]);
  });

  test("tell rise from fall by more than colour: a fall is hatched and outlined", () => {
    const [dataset] = viewBridge(data)(testTheme, 700).datasets;
    const colours = dataset?.backgroundColor;
    if (!Array.isArray(colours)) throw new Error("The bars have one colour.");
    expect(colours[1]).toBeInstanceOf(CanvasPattern);
    expect([colours[0], colours[2]]).toEqual([testTheme.ink, testTheme.ink3]);
    expect(dataset?.borderWidth).toEqual([0, 1.25, 0, 0]);
  });
});

describe("A name beside a bar", () => {
  const widthOf = (text: string): number => text.length;

  test("stands in one line where it fits, else in two", () => {
    expect(wrapped("Tax rate", 10, widthOf)).toEqual(["Tax rate"]);
    expect(wrapped("Share of the round", 12, widthOf)).toEqual(["Share of the", "round"]);
  });

  test("is cut where two lines do not hold it", () => {
    expect(wrapped("Share of the whole round of financing", 12, widthOf)).toEqual([
      "Share of the",
      "whole round…",
    ]);
  });
});
