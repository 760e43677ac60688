/** Marks that charts have in common: what is written at the end of a line, and which column is read. */
import type { Drawing } from "./createChart.ts";
import { FONT_SIZE } from "./style.ts";
import type { Theme } from "./theme.ts";

/** Distance of a word at the right of the plot from it. */
export const RIGHT_GAP = 6;

/** Words beside the plot at the height of a value. */
export function drawAtRight(
  { ctx, chartArea, scales }: Drawing,
  axis: string,
  value: number,
  words: string,
  theme: Theme,
  weight: 400 | 700 = 700,
): void {
  const scale = scales[axis];
  if (scale === undefined) return;
  ctx.save();
  ctx.fillStyle = theme.ink;
  ctx.font = `${weight} ${FONT_SIZE}px ${theme.sans}`;
  ctx.textBaseline = "middle";
  ctx.fillText(words, chartArea.right + RIGHT_GAP, scale.getPixelForValue(value));
  ctx.restore();
}

/** A rule under the column that is read. */
export function drawSelectedColumn(
  { ctx, scales, chartArea }: Drawing,
  selected: number | undefined,
  count: number,
  theme: Theme,
): void {
  const { x } = scales;
  if (x === undefined || selected === undefined) return;
  const half = (x.width / Math.max(count, 1)) * 0.46;
  const middle = x.getPixelForValue(selected);
  ctx.save();
  ctx.fillStyle = theme.ink;
  ctx.fillRect(middle - half, chartArea.bottom - 2, 2 * half, 3);
  ctx.restore();
}

/** A level across the plot, dashed, with its words on it at the right: where a line goes in the end. */
export function drawLevel(
  { ctx, chartArea, scales }: Drawing,
  value: number,
  words: string,
  theme: Theme,
): void {
  const { y } = scales;
  if (y === undefined) return;
  const height = Math.round(y.getPixelForValue(value)) + 0.5;
  ctx.save();
  ctx.strokeStyle = theme.ink2;
  ctx.lineWidth = 1;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(chartArea.left, height);
  ctx.lineTo(chartArea.right, height);
  ctx.stroke();
  ctx.fillStyle = theme.ink;
  ctx.font = `700 ${FONT_SIZE}px ${theme.sans}`;
  ctx.textAlign = "right";
  ctx.textBaseline = "bottom";
  ctx.fillText(words, chartArea.right, height - 8);
  ctx.restore();
}
