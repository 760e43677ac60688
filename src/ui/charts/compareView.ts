/** One result in several columns as bars, each with its value at its end; what is less than 0 goes to the left, its value stands at the right. */
import type { Axis } from "./axis.ts";
import type { Drawing, MakeView } from "./createChart.ts";
import { AXIS_TITLE_ROOM, axisOptions, drawAxisTitle, FONT_SIZE, fontOf, textWidth } from "./style.ts";
import type { Theme } from "./theme.ts";

/** A column of the comparison; without a value where it is an error or not there. */
export interface ComparedBar {
  readonly name: string;
  /** On the axis; undefined where not known. */
  readonly value: number | undefined;
  /** The value in words, or why there is none. */
  readonly text: string;
  /** What moves with the sliders. */
  readonly isOpen: boolean;
  readonly isBase: boolean;
}

export interface CompareData {
  readonly bars: readonly ComparedBar[];
  readonly axis: Axis;
  readonly axisTitle: string;
  readonly selected: number | undefined;
  readonly tick: (value: number) => string;
}

const BAR = 18;
const GAP = 8;
/** Names take no more than this part of the width. */
const NAMES = 0.4;

export const viewCompare =
  (data: CompareData): MakeView =>
  (theme, width) => {
    const ends = Math.max(0, ...data.bars.map(({ text }) => textWidth(theme, text, 700)));
    return {
      labels: data.bars.map(({ name }) => linesOf(theme, name, width * NAMES)),
      datasets: [
        {
          type: "bar",
          data: data.bars.map(({ value }) => value ?? null),
          backgroundColor: data.bars.map(({ isOpen, isBase }) =>
            isOpen ? theme.supplierBand : isBase ? theme.ink2 : theme.ink3,
          ),
          barThickness: BAR,
        },
      ],
      options: {
        indexAxis: "y",
        layout: { padding: { right: ends + GAP, top: AXIS_TITLE_ROOM - 6 } },
        scales: {
          x: axisOptions(theme, data.axis, data.tick),
          y: {
            grid: { display: false },
            border: { display: data.axis.min >= 0, color: theme.ink3 },
            ticks: { color: theme.ink, font: fontOf(theme), autoSkip: false, crossAlign: "far" },
          },
        },
      },
      over: (drawing) => {
        drawAxisTitle(drawing.ctx, data.axisTitle, theme);
        drawEnds(drawing, data, theme);
      },
    };
  };

/** A name in as many lines as it needs, two at most; what is too long ends in an ellipsis. */
export function linesOf(theme: Pick<Theme, "sans">, name: string, room: number): string[] {
  const fits = (text: string): boolean => textWidth(theme as Theme, text, 400) <= room;
  if (fits(name)) return [name];
  const words = name.split(" ");
  let first = words.shift() ?? "";
  while (words.length > 0 && fits(`${first} ${words[0]}`)) first += ` ${words.shift()}`;
  const rest = words.join(" ");
  if (rest === "") return [shortened(first, fits)];
  return [shortened(first, fits), shortened(rest, fits)];
}

function shortened(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  let end = text.length - 1;
  while (end > 1 && !fits(`${text.slice(0, end)}…`)) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The value behind each bar, and a pointer at the one that is read. */
function drawEnds(drawing: Drawing, data: CompareData, theme: Theme): void {
  const { ctx, chartArea, scales } = drawing;
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  ctx.save();
  ctx.textBaseline = "middle";
  for (const [i, { value, text, isOpen }] of data.bars.entries()) {
    const middle = y.getPixelForValue(i);
    if (i === data.selected) {
      ctx.fillStyle = theme.ink;
      ctx.fillRect(chartArea.left - 3, middle - BAR, 3, 2 * BAR);
    }
    const wide = textWidth(theme, text, 700);
    const from = x.getPixelForValue(Math.max(value ?? 0, 0)) + GAP;
    ctx.fillStyle = value === undefined ? theme.ink2 : isOpen ? theme.supplier : theme.ink;
    ctx.font = `${value === undefined ? 400 : 700} ${FONT_SIZE}px ${theme.sans}`;
    ctx.fillText(text, Math.min(from, drawing.width - wide), middle);
  }
  ctx.restore();
}
