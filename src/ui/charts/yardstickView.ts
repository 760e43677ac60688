/** Exposure over revenue as bars, each with the year of the revenue in its label and the sums at its end. */
import type { Axis } from "./axis.ts";
import type { Drawing, MakeView } from "./createChart.ts";
import { AXIS_TITLE_ROOM, axisOptions, drawAxisTitle, FONT_SIZE, fontOf, textWidth } from "./style.ts";
import type { Theme } from "./theme.ts";

/** A maker in a year: dollars and their ratio as a fraction; undefined where not known. */
export interface YardstickRow {
  readonly name: string;
  /** The year of the revenue, in words. */
  readonly year: string;
  /** This deal as announced or as paid, or another maker. */
  readonly role: "headline" | "paid" | "peer";
  readonly exposure: number | undefined;
  readonly revenue: number | undefined;
  readonly ratio: number | undefined;
}

export interface YardstickData {
  readonly rows: readonly YardstickRow[];
  readonly axis: Axis;
  readonly axisTitle: string;
  readonly selected: number | undefined;
  readonly tick: (fraction: number) => string;
  /** Name and year, in two lines. */
  readonly labels: readonly (readonly [string, string])[];
  /** What stands at the end of a bar: its ratio, and the sums behind it. */
  readonly ends: readonly { readonly ratio: string; readonly sums: string }[];
}

const BAR = 18;
/** Below this width the sums are left to the readout and the table. */
const NARROW = 480;
const GAP = 8;

export const viewYardstick =
  (data: YardstickData): MakeView =>
  (theme, width) => {
    const isNarrow = width < NARROW;
    const colours = { headline: theme.supplierBand, paid: theme.supplierHatch, peer: theme.ink3 };
    const widest = Math.max(0, ...data.ends.map((end) => endWidth(theme, end, isNarrow)));
    return {
      labels: data.labels.map((lines) => [...lines]),
      datasets: [
        {
          type: "bar",
          data: data.rows.map(({ ratio }) => ratio ?? null),
          backgroundColor: data.rows.map(({ role }) => colours[role]),
          borderColor: theme.supplier,
          borderWidth: data.rows.map(({ role }) => (role === "paid" ? 1.25 : 0)),
          barThickness: BAR,
        },
      ],
      options: {
        indexAxis: "y",
        layout: { padding: { right: widest + GAP, top: AXIS_TITLE_ROOM - 6 } },
        scales: {
          x: axisOptions(theme, data.axis, data.tick),
          y: {
            grid: { display: false },
            border: { color: theme.ink3 },
            ticks: { color: theme.ink, font: fontOf(theme), autoSkip: false, crossAlign: "far" },
          },
        },
      },
      over: (drawing) => {
        drawAxisTitle(drawing.ctx, data.axisTitle, theme);
        drawEnds(drawing, data, theme, isNarrow);
      },
    };
  };

function endWidth(theme: Theme, { ratio, sums }: YardstickData["ends"][number], isNarrow: boolean): number {
  return textWidth(theme, ratio, 700) + (isNarrow ? 0 : GAP + textWidth(theme, sums, 400));
}

/** Ratio and sums right behind each bar, and a pointer at the one that is read. */
function drawEnds(drawing: Drawing, data: YardstickData, theme: Theme, isNarrow: boolean): void {
  const { ctx, chartArea, scales } = drawing;
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  ctx.save();
  ctx.textBaseline = "middle";
  for (const [i, { ratio, sums }] of data.ends.entries()) {
    const middle = y.getPixelForValue(i);
    const from = x.getPixelForValue(Math.max(data.rows[i]?.ratio ?? 0, 0)) + GAP;
    if (i === data.selected) {
      ctx.fillStyle = theme.ink;
      ctx.fillRect(chartArea.left - 3, middle - BAR, 3, 2 * BAR);
    }
    ctx.fillStyle = data.rows[i]?.role === "peer" ? theme.ink : theme.supplier;
    ctx.font = `700 ${FONT_SIZE}px ${theme.sans}`;
    ctx.fillText(ratio, from, middle);
    if (isNarrow) continue;
    ctx.fillStyle = theme.ink2;
    ctx.font = `400 ${FONT_SIZE}px ${theme.sans}`;
    ctx.fillText(sums, from + textWidth(theme, ratio, 700) + GAP, middle);
  }
  ctx.restore();
}
