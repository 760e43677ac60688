/** Which columns are shown, in which order: chosen at first, added, moved, taken away, and followed when a scenario is renamed. */
import type { Scenario } from "../../engine/index.ts";
import {
  OWN_COLUMN,
  presetColumn,
  scenarioColumn,
  sourceOf,
  UNNAMED_COLUMN,
} from "../../store/createComparison.ts";

/** Most and fewest columns that can be compared. */
export const MOST_COLUMNS = 12;
export const FEWEST_COLUMNS = 2;
/** So many of a person's own columns stand there at first. */
const FIRST = 4;

/** Published deals that say most beside another; others stand beside the round of January as it was closed. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  "seed-2026-01": ["announced-2026-02", "closed-2026-03"],
  "letter-of-intent-2025": ["seed-2026-01", "closed-2026-03"],
  "announced-2026-02": ["seed-2026-01", "closed-2026-03"],
  "closed-2026-03": ["seed-2026-01", "announced-2026-02"],
};
const USUAL = ["seed-2026-01", "closed-2026-03"];

/** The first choice among the keys that there are: what a person made, else published deals like the open one. */
export function firstColumns(keys: readonly string[], openKey: string, preset: string): readonly string[] {
  const own = keys.filter((key) => sourceOf(key)?.kind !== "preset");
  const first = own.slice(0, FIRST);
  const withOpen = first.includes(openKey) ? first : [...first.slice(0, FIRST - 1), openKey];
  if (withOpen.length >= FEWEST_COLUMNS) return withOpen;
  const related = Object.hasOwn(RELATED, preset) ? (RELATED[preset] ?? USUAL) : USUAL;
  return [...withOpen, ...related.map(presetColumn).filter((key) => keys.includes(key))];
}

/** Whether there is nothing of a person's to compare with the workbook as it is. */
export const hasOwnOnly = (keys: readonly string[]): boolean =>
  keys.every((key) => key === OWN_COLUMN || sourceOf(key)?.kind === "preset");

/** With one more column behind the others; the same where it is there, or where there are twelve. */
export const withColumn = (columns: readonly string[], key: string): readonly string[] =>
  columns.includes(key) || columns.length >= MOST_COLUMNS ? columns : [...columns, key];

/** What is open always has its column: else nothing in the table would move. Where there are twelve it takes the place of the last. */
export const withOpen = (columns: readonly string[], openKey: string): readonly string[] =>
  columns.includes(openKey) ? columns : [...columns.slice(0, MOST_COLUMNS - 1), openKey];

export const withoutColumn = (columns: readonly string[], key: string): readonly string[] =>
  columns.filter((other) => other !== key);

/** With a column one place further to the left (-1) or right (1), past those that are not shown now. */
export function movedColumn(
  columns: readonly string[],
  key: string,
  by: -1 | 1,
  isShown: (key: string) => boolean = () => true,
): readonly string[] {
  const at = columns.indexOf(key);
  let to = at + by;
  while (columns[to] !== undefined && !isShown(columns[to] ?? "")) to += by;
  if (at < 0 || columns[to] === undefined) return columns;
  return columns.toSpliced(at, 1).toSpliced(to, 0, key);
}

/** The scenarios at a moment, and the changes that have no name yet, if there are any. */
export interface Moment {
  readonly scenarios: readonly Scenario[];
  readonly unnamed: Scenario["overrides"] | undefined;
}

/** With the scenarios that a person has made since, and with changes that have no name, once there are some. */
export function withNew(columns: readonly string[], before: Moment, after: Moment): readonly string[] {
  const isNew = (name: string): boolean => before.scenarios.every((scenario) => scenario.name !== name);
  const made = after.scenarios.filter(({ name }) => isNew(name)).map(({ name }) => scenarioColumn(name));
  const isUnnamedNew = before.unnamed === undefined && after.unnamed !== undefined;
  return [...(isUnnamedNew ? [UNNAMED_COLUMN] : []), ...made].reduce(withColumn, columns);
}

/** The columns after a scenario was renamed, or changes were given a name: its column stays in its place. */
export function followedColumns(
  columns: readonly string[],
  before: Moment,
  after: Moment,
): readonly string[] {
  const renamed = new Map<string, string>();
  const isNew = (name: string): boolean => before.scenarios.every((scenario) => scenario.name !== name);
  const heirOf = (overrides: Scenario["overrides"]): string | undefined =>
    after.scenarios.find((scenario) => scenario.overrides === overrides && isNew(scenario.name))?.name;
  for (const { name, overrides } of before.scenarios) {
    const isThere = after.scenarios.some((scenario) => scenario.name === name);
    const heir = isThere ? undefined : heirOf(overrides);
    if (heir !== undefined) renamed.set(scenarioColumn(name), scenarioColumn(heir));
  }
  const heir =
    before.unnamed !== undefined && after.unnamed === undefined ? heirOf(before.unnamed) : undefined;
  if (heir !== undefined) renamed.set(UNNAMED_COLUMN, scenarioColumn(heir));
  return renamed.size === 0 ? columns : [...new Set(columns.map((key) => renamed.get(key) ?? key))];
}
