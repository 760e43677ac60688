import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Axis,
  axisFor,
  decimalsOf,
  extentOf,
  moneyUnitOf,
  roundStep,
} from "../../../src/ui/charts/axis.ts";

describe("an axis", () => {
  test("has round ticks, 0 among them, and room beyond the values", () => {
    // 0.36 and a tenth more; five steps at most.
    expect(axisFor(0, 0.36)).toEqual({ min: 0, max: 0.4, step: 0.1 });
    // From −30 to 31.9, a tenth of 61.9 more on both sides: −36.2 to 38.1.
    expect(axisFor(-30e9, 31.9e9)).toEqual({ min: -40e9, max: 40e9, step: 20e9 });
  });

  test("begins at 0 where nothing is below, and ends there where nothing is above", () => {
    expect(axisFor(5, 9).min).toBe(0);
    expect(axisFor(-9, -5).max).toBe(0);
  });

  test("does not go beyond what can come", () => {
    expect(axisFor(0, 0.98, undefined, { max: 1 }).max).toBe(1);
  });

  test("is an axis also where there is nothing to show", () => {
    expect(axisFor(0, 0)).toEqual({ min: 0, max: 1, step: 0.2 });
  });

  test("does not move while a drag stays on it", () => {
    const former: Axis = { min: 0, max: 0.4, step: 0.1 };
    for (const high of [0.36, 0.38, 0.4, 0.3, 0.2, 0.15]) expect(axisFor(0, high, former)).toBe(former);
  });

  test("moves when the values leave it, or have become small on it", () => {
    const former: Axis = { min: 0, max: 0.4, step: 0.1 };
    expect(axisFor(0, 0.41, former)).toEqual({ min: 0, max: 0.5, step: 0.1 });
    expect(axisFor(0, 0.13, former)).toEqual({ min: 0, max: 0.15, step: 0.05 });
  });

  test("moves at most a few times over a drag from one end to the other", () => {
    let axis: Axis | undefined;
    const seen = new Set<Axis>();
    for (let percent = 1; percent <= 100; percent++) {
      axis = axisFor(-percent, percent / 2, axis);
      seen.add(axis);
    }
    expect(seen.size).toBeLessThanOrEqual(25);
    // And back a little: not at all.
    for (let percent = 100; percent >= 60; percent--) expect(axisFor(-percent, percent / 2, axis)).toBe(axis);
  });

  test("holds the values and 0 in at most six steps, whatever they are", () => {
    const amount = fc
      .double({ min: -1e15, max: 1e15, noNaN: true })
      .map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { min, max, step } = axisFor(low, high);
        expect(min).toBeLessThanOrEqual(Math.min(low, 0));
        expect(max).toBeGreaterThanOrEqual(Math.max(high, 0));
        expect(Math.round((max - min) / step)).toBeLessThanOrEqual(7);
        expect(Math.abs(min / step - Math.round(min / step))).toBeLessThan(1e-6);
      }),
      { seed: 1 },
    );
  });
});

test("a step is 1, 2 or 5 times a power of ten", () => {
  expect([0.07, 0.1, 1.2, 3, 5.1, 10, 11].map(roundStep)).toEqual([0.1, 0.1, 2, 5, 10, 10, 20]);
});

test("the extent of values leaves out what is not known", () => {
  expect(extentOf([undefined, -3, 5, Number.NaN])).toEqual([-3, 5]);
  expect(extentOf([undefined])).toEqual([0, 0]);
});

test("an axis has one number of decimals, as many as its step needs", () => {
  expect([20, 5, 1, 0.5, 0.25, 0.01].map(decimalsOf)).toEqual([0, 0, 0, 1, 1, 2]);
});

test("an axis in dollars has one unit, in which its numbers are small", () => {
  expect(moneyUnitOf({ min: -40e9, max: 40e9, step: 20e9 })).toEqual({ unit: "$B", size: 1e9 });
  expect(moneyUnitOf({ min: 0, max: 1.5e9, step: 5e8 }).unit).toBe("$M");
  expect(moneyUnitOf({ min: -5e12, max: 0, step: 1e12 }).unit).toBe("$T");
  expect(moneyUnitOf({ min: 0, max: 1, step: 0.5 }).unit).toBe("$");
});
