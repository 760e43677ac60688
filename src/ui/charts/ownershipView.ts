/** Ownership before and after the round as bars: solid what a holder has after it, an outline what it had before. */
import type { Axis } from "./axis.ts";
import type { Drawing, MakeView } from "./createChart.ts";
import { AXIS_TITLE_ROOM, axisOptions, drawAxisTitle, FONT_SIZE, fontOf } from "./style.ts";
import type { Theme } from "./theme.ts";

export interface HolderShare {
  readonly name: string;
  readonly role: "supplier" | "earlier" | "new";
  /** Fractions of the whole; undefined where not known. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface OwnershipData {
  readonly holders: readonly HolderShare[];
  readonly axis: Axis;
  readonly axisTitle: string;
  readonly selected: number | undefined;
  readonly tick: (fraction: number) => string;
  /** What stands at the end of a holder's row: its share after, and the change. */
  readonly labels: readonly { readonly share: string; readonly change: string }[];
}

const BAR = 14;
/** Below this width of the chart the change stands under the share. */
const NARROW = 480;

export const viewOwnership =
  (data: OwnershipData): MakeView =>
  (theme, width) => {
    const { holders, axis } = data;
    const isNarrow = width < NARROW;
    const colour = ({ role }: HolderShare): string => (role === "supplier" ? theme.supplierBand : theme.ink3);
    const row = { grouped: false, barThickness: BAR, borderSkipped: false } as const;
    return {
      labels: holders.map(({ name }) => (isNarrow ? brokenName(name) : name)),
      datasets: [
        {
          ...row,
          data: holders.map(({ after }) => after ?? null),
          backgroundColor: holders.map(colour),
          order: 1,
        },
        {
          ...row,
          data: holders.map(({ before }) => before || null),
          backgroundColor: theme.paper,
          borderColor: holders.map(colour),
          borderWidth: 1.5,
          order: 2,
        },
      ],
      options: {
        indexAxis: "y",
        layout: { padding: { right: labelWidth(isNarrow), top: AXIS_TITLE_ROOM - 6 } },
        scales: {
          x: axisOptions(theme, axis, data.tick),
          y: {
            grid: { display: false },
            border: { color: theme.ink3 },
            ticks: { color: theme.ink, font: fontOf(theme), autoSkip: false, crossAlign: "far" },
          },
        },
      },
      over: (drawing) => {
        drawAxisTitle(drawing.ctx, data.axisTitle, theme);
        drawEarlierMarks(drawing, data, theme);
        drawLabels(drawing, data, theme, isNarrow);
      },
    };
  };

const labelWidth = (isNarrow: boolean): number => (isNarrow ? 70 : 142);

/** A name in two lines, broken at the space nearest to its middle. */
export function brokenName(name: string): string | string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  if (name.length <= 12 || spaces.length === 0) return name;
  const middle = name.length / 2;
  const at = spaces.reduce((best, next) => (Math.abs(next - middle) < Math.abs(best - middle) ? next : best));
  return [name.slice(0, at), name.slice(at + 1)];
}

/** A line across the solid bar where a holder that gained stood before. */
function drawEarlierMarks({ ctx, scales }: Drawing, { holders }: OwnershipData, theme: Theme): void {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return;
  ctx.save();
  ctx.fillStyle = theme.paper;
  for (const [i, { before, after }] of holders.entries())
    if (before !== undefined && after !== undefined && before > 0 && after > before)
      ctx.fillRect(x.getPixelForValue(before) - 1, y.getPixelForValue(i) - BAR / 2, 2, BAR);
  ctx.restore();
}

/** The share and its change beside each row, and a pointer at the row that is read. */
function drawLabels(drawing: Drawing, data: OwnershipData, theme: Theme, isNarrow: boolean): void {
  const { ctx, chartArea, scales, width } = drawing;
  const { y } = scales;
  if (y === undefined) return;
  ctx.save();
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  const shareRight = isNarrow ? width - 2 : chartArea.right + 66;
  for (const [i, { share, change }] of data.labels.entries()) {
    const middle = y.getPixelForValue(i);
    const isSelected = i === data.selected;
    if (isSelected) {
      ctx.fillStyle = theme.ink;
      ctx.fillRect(chartArea.left - 3, middle - BAR, 3, 2 * BAR);
    }
    const isSupplier = data.holders[i]?.role === "supplier";
    ctx.fillStyle = isSupplier ? theme.supplier : theme.ink;
    ctx.font = `${isSupplier || isSelected ? 700 : 400} ${FONT_SIZE}px ${theme.sans}`;
    ctx.fillText(share, shareRight, isNarrow && change !== "" ? middle - 7 : middle);
    ctx.fillStyle = theme.ink2;
    ctx.font = `400 ${FONT_SIZE}px ${theme.sans}`;
    ctx.fillText(change, width - 2, isNarrow ? middle + 8 : middle);
  }
  ctx.restore();
}
