/** What is typed into the palette, what fits, and which entry is marked. */
import { type Accessor, createMemo, createSignal, untrack } from "solid-js";
import { createEntries } from "./createEntries.ts";
import { type Entry, type Group, groupsFor } from "./entries.ts";
import { recent, remember } from "./recent.ts";

export interface PaletteState {
  readonly query: Accessor<string>;
  /** Types: the best entry is marked. */
  type(query: string): void;
  readonly groups: Accessor<readonly Group[]>;
  /** How many fit, listed or not. */
  readonly found: Accessor<number>;
  /** The entry that Enter does. */
  readonly marked: Accessor<Entry | undefined>;
  mark(entry: Entry): void;
  /** Marks the entry so many further, round the ends for a step of one. */
  move(by: number): void;
  /** Does an entry, unless it cannot be done now; says whether. `close` comes before it. */
  run(entry: Entry | undefined, close: () => void): boolean;
}

export function createPalette(): PaletteState {
  const entries = createEntries();
  const [query, setQuery] = createSignal("");
  const [at, setAt] = createSignal(0);
  // What was chosen lately stays as it was when the palette was opened.
  const lately = untrack(recent);
  const groups = createMemo(() => groupsFor(query(), entries(), lately));
  const listed = createMemo(() => groups().flatMap((group) => group.entries));
  return {
    query,
    type: (typed) => {
      setAt(0);
      setQuery(typed);
    },
    groups,
    found: () => groups().reduce((sum, { entries: list, more }) => sum + list.length + more, 0),
    marked: () => listed()[Math.min(at(), listed().length - 1)],
    mark: (entry) => setAt(Math.max(listed().indexOf(entry), 0)),
    move: (by) => {
      const last = listed().length - 1;
      const next = at() + by;
      if (Math.abs(by) === 1 && (next < 0 || next > last)) setAt(next < 0 ? last : 0);
      else setAt(Math.max(Math.min(next, last), 0));
    },
    run: (entry, close) => {
      if (entry === undefined || entry.isOff?.()) return false;
      remember(entry.id);
      close();
      entry.run();
      return true;
    },
  };
}
