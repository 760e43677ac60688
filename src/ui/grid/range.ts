/** A selected range: a rectangle of places inside one block. */
import { type Ground, groupOf, type Place } from "./navigation.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** First and last row and column, both included. */
export interface Range {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** From one place to another; what lies beyond the block of the first is left out. */
export function rangeBetween({ layout }: Ground, from: Place, to: Place): Range {
  const group = groupOf(layout.rows[from.row]);
  const way = to.row < from.row ? -1 : 1;
  let last = from.row;
  while (last !== to.row && groupOf(layout.rows[last + way]) === group) last += way;
  return { rows: sorted(from.row, last), columns: sorted(from.column, to.column) };
}

/** The whole block of a place; a row that belongs to none. */
export function wholeBlock(ground: Ground, { row }: Place): Range {
  const { rows } = ground.layout;
  const group = groupOf(rows[row]);
  let [first, last] = [row, row];
  while (groupOf(rows[first - 1]) === group) first--;
  while (groupOf(rows[last + 1]) === group) last++;
  const widths = rowsWithin(ground, [first, last]).flatMap((slots) => slots.map(({ column }) => column));
  return { rows: [first, last], columns: [0, Math.max(0, ...widths)] };
}

export const isWithin = ({ rows, columns }: Range, { row, column }: Place): boolean =>
  row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];

export const isSingle = ({ rows, columns }: Range): boolean =>
  rows[0] === rows[1] && columns[0] === columns[1];

/** The slots inside, row by row, left to right; a place without one is left undefined. */
export function slotsWithin(ground: Ground, range: Range): readonly (readonly (Slot | undefined)[])[] {
  const [left, right] = range.columns;
  return rowsWithin(ground, range.rows).map((slots) => {
    const byColumn = new Map(slots.map((slot) => [slot.column, slot]));
    return Array.from({ length: right - left + 1 }, (_, i) => byColumn.get(left + i));
  });
}

/** Cells of values inside, row by row. */
export const cellsWithin = (ground: Ground, range: Range): readonly number[] =>
  slotsWithin(ground, range).flatMap((slots) => slots.flatMap((slot) => slot?.cell ?? []));

/** Variables that have anything inside, in order. */
export const variablesWithin = (ground: Ground, range: Range): readonly string[] => [
  ...new Set(
    slotsWithin(ground, range).flatMap((slots) => slots.flatMap((slot) => slot?.spot?.variable ?? [])),
  ),
];

/**
 * The cells of values to the right of a place and below it, as far as its block goes on, for what is pasted there;
 * undefined where no value stands. Nothing where the place holds none.
 */
export function cellsFrom(ground: Ground, place: Place): readonly (readonly (number | undefined)[])[] {
  const block = wholeBlock(ground, place);
  const whole: Range = {
    rows: [place.row, block.rows[1]],
    columns: [place.column, Math.max(place.column, block.columns[1])],
  };
  const rows = slotsWithin(ground, whole).map((slots) => slots.map((slot) => slot?.cell));
  const isFilled = (cells: readonly (number | undefined)[]): boolean =>
    cells.some((cell) => cell !== undefined);
  const height = rows.findLastIndex(isFilled) + 1;
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((cell) => cell !== undefined) + 1));
  return rows.slice(0, height).map((cells) => cells.slice(0, width));
}

const rowsWithin = ({ sheet, layout }: Ground, [first, last]: Range["rows"]) =>
  layout.rows.slice(first, last + 1).map((row) => slotsOf(sheet, row));

const sorted = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);
