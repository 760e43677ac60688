/** Which rows are near the view, and how far to scroll for one: all rows have one height. */

export interface View {
  /** How far it is scrolled, and how high it is, in pixels. */
  readonly top: number;
  readonly height: number;
  /** Of a row. */
  readonly row: number;
}

/** Rows made ready above and below what is seen. */
const SPARE = 8;

/** The first and last row to show. */
export function rowsNear({ top, height, row }: View, count: number): readonly [number, number] {
  const first = Math.floor(top / row) - SPARE;
  const last = Math.ceil((top + height) / row) + SPARE;
  return [Math.max(0, first), Math.min(count - 1, last)];
}

/** The row that names the columns of the first row below the frozen head; one that stands there itself does so still unfrozen. */
export function frozenHead({ top, row }: View, headOf: readonly number[]): number {
  const first = Math.max(0, Math.min(headOf.length - 1, Math.floor(top / row) + 1));
  const head = headOf[first] ?? 0;
  return head === first ? (headOf[first - 1] ?? 0) : head;
}

/** How far to scroll so that a row is in sight below the frozen head; as far as now where it is. */
export function scrolledToRow({ top, height, row }: View, place: number): number {
  const start = place * row;
  if (start - row < top) return Math.max(0, start - row);
  return start + row > top + height ? start + row - height : top;
}

/** How far to scroll so that a row is seen amid its neighbours; as far as now where it is in sight. */
export function scrolledAround(view: View, place: number): number {
  const { top, height, row } = view;
  if (scrolledToRow(view, place) === top) return top;
  return Math.max(0, Math.round((place * row - height / 2) / row) * row);
}

/** How many rows a page is. */
export const rowsOfPage = ({ height, row }: View): number => Math.max(1, Math.floor(height / row) - 2);
