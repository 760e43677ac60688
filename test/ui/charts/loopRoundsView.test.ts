import { describe, expect, test } from "vitest";
import {
  type LoopRound,
  type LoopRoundsData,
  shownRounds,
  viewLoopRounds,
} from "../../../src/ui/charts/loopRoundsView.ts";
import { testTheme } from "./themes.ts";

/** 30 with a quarter of each round put in again: 30, 7.5, 1.875 …, 40 in all. */
const rounds: readonly LoopRound[] = Array.from({ length: 12 }, (_, i) => ({
  round: i + 1,
  amount: 30e9 * 0.25 ** i,
  sum: 40e9 * (1 - 0.25 ** (i + 1)),
}));
const data: LoopRoundsData = {
  rounds: rounds.slice(0, 3),
  axis: { min: 0, max: 50e9, step: 10e9 },
  axisTitle: "Billions of dollars",
  roundsTitle: "Round",
  selected: undefined,
  tick: (dollars) => String(dollars / 1e9),
  roundText: (round) => `round ${round}`,
  total: 40e9,
  totalText: "$40B in all",
};

describe("the rounds of the loop", () => {
  const { labels, datasets, options } = viewLoopRounds(data)(testTheme, 600);

  test("are columns of what is put in and a line of the sum so far", () => {
    expect(labels).toEqual(["round 1", "round 2", "round 3"]);
    expect(datasets[0]).toMatchObject({ type: "bar", data: [30e9, 7.5e9, 1.875e9], backgroundColor: "lime" });
    // 30, 37.5, 39.375.
    expect(datasets[1]).toMatchObject({ type: "line", data: [30e9, 37.5e9, 39.375e9] });
  });

  test("stand on the axis given", () => {
    expect(options.scales?.y).toMatchObject({ min: 0, max: 50e9, ticks: { stepSize: 10e9 } });
  });

  test("leave a gap where an amount is not known", () => {
    const unknown = rounds.slice(0, 2).map((round) => ({ ...round, sum: undefined }));
    expect(viewLoopRounds({ ...data, rounds: unknown })(testTheme, 600).datasets[1]?.data).toEqual([
      null,
      null,
    ]);
  });
});

describe("the rounds shown", () => {
  test("go one beyond those that are needed, and are never too few to see where they go", () => {
    expect(shownRounds(rounds, 8)).toHaveLength(9);
    expect(shownRounds(rounds, 2)).toHaveLength(6);
    expect(shownRounds(rounds, 40)).toHaveLength(12);
  });

  test("are all where the loop has no end", () => {
    expect(shownRounds(rounds, undefined)).toHaveLength(12);
  });
});
