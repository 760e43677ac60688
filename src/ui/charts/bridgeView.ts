/** A difference as steps: where it begins, what each change adds, where it ends; bars that hang on each other. */
import { type Axis, roundStep } from "./axis.ts";
import type { Datum, Drawing, MakeView } from "./createChart.ts";
import { AXIS_TITLE_ROOM, axisOptions, drawAxisTitle, FONT_SIZE, fontOf, textWidth } from "./style.ts";
import { hatch, type Theme } from "./theme.ts";

/** A row: one of the two ends, or what one change adds. */
export interface BridgeBar {
  readonly kind: "end" | "rise" | "fall";
  /** Where the bar begins and ends; an end begins at 0. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** What stands behind the bar: the value, or the change with its sign. */
  readonly text: string;
}

export interface BridgeData {
  readonly bars: readonly BridgeBar[];
  readonly axis: BridgeAxis;
  readonly axisTitle: string;
  readonly selected: number | undefined;
  readonly tick: (value: number) => string;
}

export interface BridgeAxis extends Axis {
  /** Whether 0 is on it: the ends are bars from there; else they are marks. */
  readonly hasZero: boolean;
}

/** Steps smaller than this part of the values would be lost on an axis with 0. */
const LEAST_SPREAD = 0.2;
const MOST_STEPS = 6;
/** Room beyond the values where the ends are marks, as part of their span. */
const HEADROOM = 0.06;

/** An axis on which the steps can be seen: with 0 where they are not small beside the values. It ends with the first tick beyond them. */
export function bridgeAxis(bars: readonly BridgeBar[]): BridgeAxis {
  const levels = bars.flatMap(({ kind, start, end }) => (kind === "end" ? [end] : [start, end]));
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const spread = high - low;
  const hasZero = spread === 0 || spread >= LEAST_SPREAD * Math.max(Math.abs(low), Math.abs(high));
  if (hasZero) return { ...axisAround(Math.min(low, 0), Math.max(high, 0)), hasZero };
  return { ...axisAround(low - HEADROOM * spread, high + HEADROOM * spread), hasZero };
}

/** From the last tick before to the first after, with as many ticks as there is room for. */
function axisAround(low: number, high: number): Axis {
  const span = high - low || 1;
  const step = roundStep(span / MOST_STEPS);
  const clean = (value: number): number => Number(value.toPrecision(12)) + 0;
  return {
    min: clean(step * Math.floor(low / step + ROUNDING)),
    max: clean(step * Math.ceil((low + span) / step - ROUNDING)),
    step,
  };
}

const ROUNDING = 1e-9;

const BAR = 18;
const GAP = 8;
/** The part of the width that the names may take, and their lines. */
const NAMES = 0.36;
const MOST_LINES = 2;
/** Width of the line around what a bar says, in the colour of the paper: half of it lies outside the letters. */
const HALO = 8;
/** Width of the mark that an end is where 0 is not on the axis. */
const MARK = 4;

export const viewBridge =
  (data: BridgeData): MakeView =>
  (theme, width) => {
    const { bars, axis } = data;
    const colours = {
      end: theme.ink,
      rise: theme.ink3,
      fall: hatch(theme.ink3, theme.paper),
    };
    const x = axisOptions(theme, axis, data.tick);
    const widest = Math.max(0, ...bars.map(({ text }) => textWidth(theme, text, 700)));
    return {
      labels: bars.map(({ label }) => wrapped(label, width * NAMES, (text) => textWidth(theme, text, 400))),
      datasets: [
        {
          type: "bar",
          data: bars.map(({ kind, start, end }): Datum => {
            if (kind !== "end") return [start, end];
            return axis.hasZero ? [0, end] : null;
          }),
          backgroundColor: bars.map(({ kind }) => colours[kind]),
          borderColor: theme.ink3,
          borderWidth: bars.map(({ kind }) => (kind === "fall" ? 1.25 : 0)),
          borderSkipped: false,
          barThickness: BAR,
          minBarLength: 1,
        },
      ],
      options: {
        indexAxis: "y",
        layout: { padding: { right: widest + GAP + 2, top: AXIS_TITLE_ROOM - 6 } },
        scales: {
          x: { ...x, ticks: { ...x.ticks, maxRotation: 0 } },
          y: {
            grid: { display: false },
            border: { color: theme.ink3, display: axis.hasZero && axis.min === 0 },
            ticks: { color: theme.ink, font: fontOf(theme), autoSkip: false, crossAlign: "far" },
          },
        },
      },
      over: (drawing) => {
        drawAxisTitle(drawing.ctx, data.axisTitle, theme);
        drawJoints(drawing, bars, theme);
        drawTexts(drawing, data, theme);
      },
    };
  };

/** A text in at most two lines of this width; what does not fit is cut, with a sign that it is. */
export function wrapped(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && (widthOf(`${last} ${word}`) <= room || lines.length === MOST_LINES))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => cut(line, room, widthOf));
}

function cut(line: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(line) <= room) return line;
  let kept = line;
  while (kept.length > 1 && widthOf(`${kept}…`) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** From the end of each bar a thin line to the next, at the value that holds there. */
function drawJoints({ ctx, scales }: Drawing, bars: readonly BridgeBar[], theme: Theme): void {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  ctx.save();
  ctx.strokeStyle = theme.ink3;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (const [i, { end }] of bars.slice(0, -1).entries()) {
    const at = Math.round(x.getPixelForValue(end)) + 0.5;
    ctx.moveTo(at, y.getPixelForValue(i) + BAR / 2);
    ctx.lineTo(at, y.getPixelForValue(i + 1) - BAR / 2);
  }
  ctx.stroke();
  ctx.restore();
}

/** What each bar says, right behind it; a mark for an end without a bar; and a pointer at the row that is read. */
function drawTexts({ ctx, chartArea, scales }: Drawing, data: BridgeData, theme: Theme): void {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  ctx.save();
  ctx.textBaseline = "middle";
  ctx.fillStyle = theme.ink;
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = HALO;
  ctx.lineJoin = "round";
  for (const [i, { kind, start, end, text }] of data.bars.entries()) {
    const middle = y.getPixelForValue(i);
    if (kind === "end" && !data.axis.hasZero)
      ctx.fillRect(x.getPixelForValue(end) - MARK / 2, middle - BAR / 2, MARK, BAR);
    if (i === data.selected) ctx.fillRect(chartArea.left - 3, middle - BAR, 3, 2 * BAR);
    const behind = kind === "end" ? Math.max(end, data.axis.hasZero ? 0 : end) : Math.max(start, end);
    ctx.font = `${kind === "end" ? 700 : 400} ${FONT_SIZE}px ${theme.sans}`;
    const at = x.getPixelForValue(behind) + GAP;
    // Lines of the grid end before it.
    ctx.strokeText(text, at, middle);
    ctx.fillText(text, at, middle);
  }
  ctx.restore();
}
