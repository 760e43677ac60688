/** What is put in round by round as columns, the sum so far as a line, and the total it goes to as a level. */
import type { Axis } from "./axis.ts";
import type { MakeView } from "./createChart.ts";
import { drawLevel, drawSelectedColumn } from "./marks.ts";
import { AXIS_TITLE_ROOM, axisOptions, drawAxisTitle, yearAxis } from "./style.ts";

export interface LoopRound {
  readonly round: number;
  /** Dollars put in in the round, and in all rounds so far; undefined where not known. */
  readonly amount: number | undefined;
  readonly sum: number | undefined;
}

export interface LoopRoundsData {
  readonly rounds: readonly LoopRound[];
  readonly axis: Axis;
  readonly axisTitle: string;
  readonly roundsTitle: string;
  readonly selected: number | undefined;
  readonly tick: (dollars: number) => string;
  readonly roundText: (round: number) => string;
  /** Where the sum goes to, in dollars and in words; undefined where it has no end. */
  readonly total: number | undefined;
  readonly totalText: string;
}

/** Rounds shown at least, so that the way to the total is seen. */
const LEAST_SHOWN = 6;

/** The rounds until little is left to come, a few more where that is soon; all where the loop has no end. */
export function shownRounds(rounds: readonly LoopRound[], needed: number | undefined): readonly LoopRound[] {
  return needed === undefined ? rounds : rounds.slice(0, Math.max(needed + 1, LEAST_SHOWN));
}

export const viewLoopRounds =
  ({ rounds, axis, total, ...data }: LoopRoundsData): MakeView =>
  (theme) => ({
    labels: rounds.map(({ round }) => data.roundText(round)),
    datasets: [
      {
        type: "bar",
        data: rounds.map(({ amount }) => amount ?? null),
        backgroundColor: theme.supplierBand,
        maxBarThickness: 34,
        categoryPercentage: 0.8,
        barPercentage: 0.7,
        order: 2,
      },
      {
        type: "line",
        data: rounds.map(({ sum }) => sum ?? null),
        borderColor: theme.ink,
        borderWidth: 1.75,
        pointBackgroundColor: theme.paper,
        pointBorderColor: theme.ink,
        pointBorderWidth: 1.75,
        pointRadius: 3.5,
        order: 1,
      },
    ],
    options: {
      layout: { padding: { top: AXIS_TITLE_ROOM } },
      scales: {
        x: yearAxis(theme, data.roundsTitle),
        y: axisOptions(theme, axis, data.tick),
      },
    },
    over: (drawing) => {
      drawAxisTitle(drawing.ctx, data.axisTitle, theme);
      if (total !== undefined) drawLevel(drawing, total, data.totalText, theme);
      drawSelectedColumn(drawing, data.selected, rounds.length, theme);
    },
  });
