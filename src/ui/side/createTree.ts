/** What is unfolded in a trace and where its keys are: arrows, Home and End as in any tree; Enter goes to the cell. */
import { type Accessor, createMemo, createSignal, untrack } from "solid-js";
import { FIRST_SHOWN, MORE_SHOWN, type TraceRow, type Unfolded } from "./traceRows.ts";

export interface Tree {
  readonly keys: Accessor<readonly string[]>;
  /** A row by its key. Tracked. */
  row(key: string): TraceRow | undefined;
  /** The row that Tab comes to. Tracked. */
  readonly current: Accessor<string | undefined>;
  setCurrent(key: string): void;
  toggle(key: string): void;
  /** Shows more of the branch whose last row this is. */
  more(row: TraceRow): void;
  /** What a key does: the key of the row that takes the focus; undefined where it does nothing here. */
  press(key: string, at: TraceRow): string | undefined;
}

/** A tree whose rows are grown from what is unfolded. */
export function createTree(grow: (unfolded: Unfolded) => readonly TraceRow[]): Tree {
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set());
  const [shown, setShown] = createSignal<ReadonlyMap<string, number>>(new Map());
  const [current, setCurrent] = createSignal<string>();
  const rows = createMemo(() => grow({ open: open(), shown: shown() }));
  const byKey = createMemo(() => new Map(rows().map((row) => [row.key, row])));
  const keys = createMemo(() => rows().map(({ key }) => key));
  const setOpenAt = (key: string, isOpen: boolean): void => {
    setOpen((before) => {
      const after = new Set(before);
      if (isOpen) after.add(key);
      else after.delete(key);
      return after;
    });
  };
  const toggle = (key: string): void => {
    const state = untrack(byKey).get(key)?.state;
    if (state === "open" || state === "closed") setOpenAt(key, state === "closed");
  };
  const step = (at: TraceRow, by: number): string | undefined => {
    const all = untrack(keys);
    return all[Math.min(Math.max(all.indexOf(at.key) + by, 0), all.length - 1)];
  };
  const press: Tree["press"] = (key, at) => {
    if (key === "ArrowDown") return step(at, 1);
    if (key === "ArrowUp") return step(at, -1);
    if (key === "Home") return untrack(keys)[0];
    if (key === "End") return untrack(keys).at(-1);
    if (key === "ArrowRight") {
      if (at.state === "open") return step(at, 1);
      toggle(at.key);
      return at.key;
    }
    if (key !== "ArrowLeft") return undefined;
    if (at.state !== "open") return at.parent === "" ? at.key : at.parent;
    toggle(at.key);
    return at.key;
  };
  return {
    keys,
    row: (key) => byKey().get(key),
    current: () => {
      const wished = current();
      return wished !== undefined && byKey().has(wished) ? wished : keys()[0];
    },
    setCurrent,
    toggle,
    more: ({ parent }) => {
      setShown((before) => new Map(before).set(parent, (before.get(parent) ?? FIRST_SHOWN) + MORE_SHOWN));
    },
    press,
  };
}
