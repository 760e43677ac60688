import { describe, expect, test } from "vitest";
import { stepsOf } from "../../../src/ui/bridge/steps.ts";
import { splitOf } from "./splits.ts";

describe("Steps", () => {
  test("begin where the one before ends", () => {
    const steps = stepsOf(splitOf(100, { rent: 50, tax: -20 }));
    expect(steps.map(({ start, end, amount }) => [start, end, amount])).toEqual([
      [100, 150, 50],
      [150, 130, -20],
    ]);
  });

  test("leave out what adds nothing", () => {
    expect(stepsOf(splitOf(100, { rent: 50, idle: 0 }))).toHaveLength(1);
    expect(stepsOf(splitOf(100, { idle: 0 }))).toEqual([]);
  });

  test("put the smallest together where there are too many", () => {
    const steps = stepsOf(splitOf(0, { a: 5, b: -4, c: 3, d: 2 }), 3);
    expect(steps.map(({ contributions, amount }) => [contributions.length, amount])).toEqual([
      [1, 5],
      [1, -4],
      [2, 5],
    ]);
    expect(steps.at(-1)?.end).toBe(6);
  });

  test("tell all apart where there are just as many as can be told apart", () => {
    expect(stepsOf(splitOf(0, { a: 5, b: -4, c: 3 }), 3).map(({ amount }) => amount)).toEqual([5, -4, 3]);
  });
});
