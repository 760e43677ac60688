/** What all charts have in common: the size of their letters, and how an axis with numbers looks. */
import type { ChartOptions } from "chart.js";
import type { Axis } from "./axis.ts";
import type { Theme } from "./theme.ts";

/** Letters on a canvas, in CSS pixels. */
export const FONT_SIZE = 12.5;

export const fontOf = (theme: Theme) => ({ family: theme.sans, size: FONT_SIZE });

type LinearAxis = NonNullable<NonNullable<ChartOptions<"scatter">["scales"]>[string]> & {
  readonly type?: "linear";
};

/** Height above the plot in which an axis says its unit. */
export const AXIS_TITLE_ROOM = 26;

/** Pixels that a text takes on a chart. */
export function textWidth(theme: Theme, text: string, weight: 400 | 700): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen === null) return text.length * FONT_SIZE * 0.6;
  pen.font = `${weight} ${FONT_SIZE}px ${theme.sans}`;
  return Math.ceil(pen.measureText(text).width);
}
let pen: CanvasRenderingContext2D | null | undefined;

/** An axis's title where it is read first, and where it has the whole width: over the plot. */
export function drawAxisTitle(ctx: CanvasRenderingContext2D, title: string, theme: Theme): void {
  ctx.save();
  ctx.fillStyle = theme.ink2;
  ctx.font = `400 ${FONT_SIZE}px ${theme.sans}`;
  ctx.textBaseline = "top";
  ctx.fillText(title, 0, 0);
  ctx.restore();
}

/** A linear axis that is exactly `axis`, with its ticks in words. */
export function axisOptions(
  theme: Theme,
  { min, max, step }: Axis,
  tick: (value: number) => string,
): LinearAxis {
  return {
    type: "linear",
    min,
    max,
    // The line at 0 carries the bars; the others only help to read them.
    grid: {
      color: ({ tick: { value } }) => (value === 0 ? theme.ink3 : theme.rule),
      drawTicks: false,
    },
    border: { display: false },
    ticks: {
      stepSize: step,
      color: theme.ink2,
      font: fontOf(theme),
      padding: 6,
      callback: (value) => tick(Number(value)),
    },
  };
}

/** An axis of years or rounds under columns, with what it counts below it. */
export function yearAxis(theme: Theme, title: string) {
  return {
    grid: { display: false },
    border: { display: false },
    title: { display: true, text: title, color: theme.ink2, font: fontOf(theme), padding: 4 },
    ticks: { color: theme.ink2, font: fontOf(theme), maxRotation: 0, autoSkipPadding: 8 },
  } as const;
}
