/** The rows of a trace as they stand on the page: what a cell is made of, or what is made of it, as far as it is unfolded. */
import { cellText, dependentsOf, nameOf, precedentsOf, type Sheet } from "../../engine/index.ts";

/** Which way a trace goes: to what a cell reads, or to what reads it. */
export type Direction = "precedents" | "dependents";

export interface TraceRow {
  /** The way to it from the cell that is traced: the same after the sheet has changed. */
  readonly key: string;
  /** The key of the row that it hangs from; "" at the top. */
  readonly parent: string;
  /** A row without a cell stands for those of its branch that are not shown. */
  readonly cell: number | undefined;
  readonly level: number;
  /** Its place in its branch, from 1, and how many rows the branch has. */
  readonly place: number;
  readonly size: number;
  /** A cell that stands above itself on the same branch is circular, and is not followed further. */
  readonly state: "end" | "closed" | "open" | "circular";
  /** Of a row without a cell: how many are not shown. */
  readonly hidden: number;
}

/** What is unfolded: rows by key, and how many of a branch are shown where that is more than at first. */
export interface Unfolded {
  readonly open: ReadonlySet<string>;
  readonly shown: ReadonlyMap<string, number>;
}

/** So many of a branch are shown at first, and so many more each time. */
export const FIRST_SHOWN = 20;
export const MORE_SHOWN = 100;

const NEXT: Readonly<Record<Direction, (sheet: Sheet, cell: number) => readonly number[]>> = {
  precedents: precedentsOf,
  dependents: dependentsOf,
};

/** The rows in order of reading. */
export function traceRows(
  sheet: Sheet,
  root: number,
  direction: Direction,
  { open, shown }: Unfolded,
): readonly TraceRow[] {
  const next = (cell: number): readonly number[] => NEXT[direction](sheet, cell);
  const rows: TraceRow[] = [];
  // As deep as somebody has unfolded it.
  const grow = (parent: string, cells: readonly number[], above: readonly number[]): void => {
    const count = Math.min(cells.length, shown.get(parent) ?? FIRST_SHOWN);
    const hidden = cells.length - count;
    const [level, size] = [above.length, count + (hidden > 0 ? 1 : 0)];
    for (const [i, cell] of cells.slice(0, count).entries()) {
      const key = `${parent}\n${cellText(nameOf(sheet, cell))}`;
      const isCircular = above.includes(cell);
      const inner = isCircular ? [] : next(cell);
      const isOpen = inner.length > 0 && open.has(key);
      const state = isCircular ? "circular" : inner.length === 0 ? "end" : isOpen ? "open" : "closed";
      rows.push({ key, parent, cell, level, place: i + 1, size, state, hidden: 0 });
      if (isOpen) grow(key, inner, [...above, cell]);
    }
    if (hidden > 0)
      rows.push({
        key: `${parent}\n`,
        parent,
        cell: undefined,
        level,
        place: size,
        size,
        state: "end",
        hidden,
      });
  };
  grow("", next(root), [root]);
  return rows;
}
