/** Two strips over the same years: what is paid to date as columns, and the stake that it has bought as steps. */
import type { Axis } from "./axis.ts";
import type { Drawing, MakeView, View } from "./createChart.ts";
import { drawAtRight, drawSelectedColumn, RIGHT_GAP } from "./marks.ts";
import { axisOptions, FONT_SIZE, textWidth, yearAxis } from "./style.ts";
import type { Theme } from "./theme.ts";

/** A year's end: dollars paid to date, and the stake bought as a fraction; undefined where not known. */
export interface StakeYear {
  readonly year: number;
  readonly paid: number | undefined;
  readonly stake: number | undefined;
}

export interface TranchesData {
  readonly years: readonly StakeYear[];
  readonly paidAxis: Axis;
  readonly stakeAxis: Axis;
  readonly paidTitle: string;
  readonly stakeTitle: string;
  readonly yearsTitle: string;
  readonly selected: number | undefined;
  readonly paidTick: (dollars: number) => string;
  readonly stakeTick: (fraction: number) => string;
  readonly yearText: (year: number) => string;
  /** What has been paid and bought in the end. */
  readonly paidEnd: string;
  readonly stakeEnd: string;
}

/** The years from the one before the first payment to the one after the last. */
export function foldStakeYears(years: readonly StakeYear[]): readonly StakeYear[] {
  const last = years.at(-1);
  const first = years.findIndex(({ paid }) => paid !== 0);
  if (first < 0 || last === undefined) return years;
  const settled = years.findIndex(({ paid, stake }) => paid === last.paid && stake === last.stake);
  return years.slice(Math.max(first - 1, 0), settled + 2);
}

/** Room above each strip, in which its title stands. */
const TITLE_ROOM = 22;

export const viewTranches =
  (data: TranchesData): MakeView =>
  (theme) => {
    const { years, paidAxis, stakeAxis } = data;
    const ends = Math.max(textWidth(theme, data.paidEnd, 700), textWidth(theme, data.stakeEnd, 700));
    const strip = { position: "left", stack: "strips" } as const;
    return {
      labels: years.map(({ year }) => data.yearText(year)),
      datasets: datasetsOf(years, theme),
      options: {
        layout: { padding: { top: TITLE_ROOM, right: ends + RIGHT_GAP + 4 } },
        scales: {
          x: yearAxis(theme, data.yearsTitle),
          // The strips are stacked from the bottom up.
          stake: { ...axisOptions(theme, stakeAxis, data.stakeTick), ...strip },
          gap: { ...strip, stackWeight: 0.4, display: false, type: "linear", min: 0, max: 1 },
          y: { ...axisOptions(theme, paidAxis, data.paidTick), ...strip },
        },
      },
      over: (drawing) => {
        drawTitles(drawing, data, theme);
        const last = years.at(-1);
        if (last?.paid !== undefined) drawAtRight(drawing, "y", last.paid, data.paidEnd, theme);
        if (last?.stake !== undefined) drawAtRight(drawing, "stake", last.stake, data.stakeEnd, theme);
        drawSelectedColumn(drawing, data.selected, years.length, theme);
      },
    };
  };

function datasetsOf(years: readonly StakeYear[], theme: Theme): View["datasets"] {
  return [
    {
      type: "bar",
      yAxisID: "y",
      data: years.map(({ paid }) => paid ?? null),
      backgroundColor: theme.supplierBand,
      categoryPercentage: 0.8,
      barPercentage: 0.7,
      maxBarThickness: 34,
    },
    {
      type: "line",
      yAxisID: "stake",
      data: years.map(({ stake }) => stake ?? null),
      stepped: "middle",
      borderColor: theme.supplier,
      borderWidth: 2,
      pointRadius: 0,
    },
  ];
}

/** What each strip shows, above it. */
function drawTitles({ ctx, scales }: Drawing, { paidTitle, stakeTitle }: TranchesData, theme: Theme): void {
  ctx.save();
  ctx.fillStyle = theme.ink2;
  ctx.font = `400 ${FONT_SIZE}px ${theme.sans}`;
  ctx.textBaseline = "bottom";
  ctx.fillText(paidTitle, 0, (scales.y?.top ?? 0) - 8);
  ctx.fillText(stakeTitle, 0, (scales.stake?.top ?? 0) - 8);
  ctx.restore();
}
