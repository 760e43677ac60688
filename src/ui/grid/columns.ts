/** How wide the columns of a row are, and which of them are in sight. In pixels, from sizes in rem. */
import type { Row } from "./layout.ts";

export interface Measures {
  /** Of the part of the grid that is seen. */
  readonly width: number;
  /** Pixels in a rem. */
  readonly rem: number;
}

/** Widths in rem: of labels and names a part of what is seen, between these. */
const LABEL = { least: 8.5, most: 15, part: 0.26 };
const NAME = { least: 7, most: 11, part: 0.18 };
const VALUE = 8;
const UNIT = 4.5;
const FORMULA = 16;
const STATUS = 7;
/** Of a value in a timeline and a matrix. */
const YEAR = 5.25;
const ITEM = 6.5;
/** Of a variable in a table, which takes what room there is between these. */
const ACROSS = 9;
const ACROSS_MOST = 14;

/** The width of the first column, which stays in sight. */
export const labelWidth = (measures: Measures): number => partOf(measures, LABEL);

/** The widths of a row's columns; the formula of a list takes what is left. */
export function widthsOf(row: Row, measures: Measures): readonly number[] {
  const { width, rem } = measures;
  const label = labelWidth(measures);
  const name = partOf(measures, NAME) / rem;
  const px = (sizes: readonly number[]): readonly number[] => [label, ...sizes.map((size) => size * rem)];
  const block = "block" in row ? row.block : undefined;
  const repeated = (size: number, count: number): readonly number[] => Array<number>(count).fill(size);
  if (block?.kind === "timeline")
    return px([name, ...repeated(YEAR, block.items.length), UNIT, FORMULA, STATUS]);
  if (block?.kind === "table") {
    const count = block.variables.length;
    const room = (width - label) / rem / count;
    return px(repeated(Math.max(ACROSS, Math.min(ACROSS_MOST, room)), count));
  }
  if (block?.kind === "matrix" && row.kind !== "variable")
    return px(repeated(ITEM, block.acrossItems.length));
  const others = label + (name + VALUE + UNIT + STATUS) * rem;
  return [...px([name, VALUE, UNIT]), Math.max(FORMULA * rem, width - others), STATUS * rem];
}

const partOf = ({ width, rem }: Measures, { least, most, part }: typeof LABEL): number =>
  Math.round(Math.max(least * rem, Math.min(most * rem, width * part)));

export const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

/** The first and last column in sight of a row scrolled this far, with some to spare; the first column is always. */
export function columnsInSight(
  sizes: readonly number[],
  scrolled: number,
  width: number,
  spare = 200,
): readonly [number, number] {
  let start = 0;
  let [first, last] = [sizes.length, 0];
  for (const [column, size] of sizes.entries()) {
    const end = start + size;
    if (end >= scrolled - spare && start <= scrolled + width + spare) {
      first = Math.min(first, column);
      last = column;
    }
    start = end;
  }
  return [first, last];
}

/** How far to scroll so that a column is in sight beside the first one; as far as now where it is. */
export function scrolledTo(
  sizes: readonly number[],
  column: number,
  scrolled: number,
  width: number,
): number {
  if (column === 0) return scrolled;
  const start = sum(sizes.slice(0, column));
  const end = start + (sizes[column] ?? 0);
  const label = sizes[0] ?? 0;
  const tooFar = start - label < scrolled;
  if (tooFar) return start - label;
  return end > scrolled + width ? Math.min(end - width, start - label) : scrolled;
}
