/** What the palette lists: entries in groups, the best first, and what is listed before anything is typed. */
import { rank, type Searched } from "./rank.ts";

export const KINDS = ["variable", "tab", "command", "deal", "item"] as const;
export type Kind = (typeof KINDS)[number];

export interface Entry {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** What tells it from others: its section, its name in formulas. */
  readonly about?: string;
  readonly name?: string;
  readonly searched: Searched;
  /** What stands at its end: a value. Tracked. */
  readonly shown?: () => string;
  readonly keys?: string | undefined;
  /** It cannot be done now. */
  readonly isOff?: () => boolean;
  run(): void;
}

export interface Group {
  readonly kind: Kind | "recent";
  readonly entries: readonly Entry[];
  /** How many more there are. */
  readonly more: number;
}

/** Most entries of a group that are listed. */
const MOST = 12;

/** The entries that fit a query, by kind; the kind with the best entry first. ">" asks for commands alone. */
export function groupsFor(
  query: string,
  entries: readonly Entry[],
  recent: readonly string[],
): readonly Group[] {
  const isCommands = query.trimStart().startsWith(">");
  const typed = isCommands ? query.trimStart().slice(1) : query;
  const asked = isCommands ? entries.filter(({ kind }) => kind === "command" || kind === "tab") : entries;
  if (typed.trim() === "")
    return isCommands ? groupsOf(asked.map(unranked), asked.length) : atRest(entries, recent);
  const ranked = asked
    .map((entry) => ({ entry, fits: rank(typed, entry.searched) }))
    .filter(({ fits }) => fits > 0)
    .sort((one, other) => other.fits - one.fits || one.entry.label.length - other.entry.label.length);
  return groupsOf(ranked, MOST);
}

interface Ranked {
  readonly entry: Entry;
  readonly fits: number;
}

const unranked = (entry: Entry): Ranked => ({ entry, fits: 0 });

function groupsOf(ranked: readonly Ranked[], most: number): readonly Group[] {
  const groups = KINDS.map((kind) => ({ kind, list: ranked.filter(({ entry }) => entry.kind === kind) }));
  return groups
    .filter(({ list }) => list.length > 0)
    .sort((one, other) => (other.list[0]?.fits ?? 0) - (one.list[0]?.fits ?? 0))
    .map(({ kind, list }) => ({
      kind,
      entries: list.slice(0, most).map(({ entry }) => entry),
      more: Math.max(list.length - most, 0),
    }));
}

/** Before anything is typed: what was chosen lately, then pages, commands that can be done now, and deals. */
function atRest(entries: readonly Entry[], recent: readonly string[]): readonly Group[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lately = recent.flatMap((id) => byId.get(id) ?? []);
  const others = entries.filter(
    ({ kind, id, isOff }) => kind !== "variable" && kind !== "item" && !isOff?.() && !recent.includes(id),
  );
  const groups = groupsOf(others.map(unranked), others.length);
  return lately.length === 0 ? groups : [{ kind: "recent", entries: lately, more: 0 }, ...groups];
}
