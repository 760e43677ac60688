/** What differs between two lists of things with names: the stretch in which they are not the same things, and fields that changed. */
import { type FieldsDifference, fieldsDifference, withFieldsDifference } from "./fieldsDifference.ts";

export interface Named {
  readonly name: string;
  /** The name that it had at first. */
  readonly builtIn?: string;
}

export interface ListDifference<T> {
  /** How many at the start and at the end are the same things; left out, all are. */
  readonly start?: number;
  readonly end?: number;
  /** What stands between: things of the list before by their names there, and new ones whole. */
  readonly between?: readonly (string | T)[];
  /** What changed in things of the list before, by their names there. */
  readonly changed?: { readonly [name: string]: FieldsDifference };
}

/** What differs; undefined where nothing does. */
export function listDifference<T extends Named>(
  before: readonly T[],
  after: readonly T[],
): ListDifference<T> | undefined {
  if (before === after) return undefined;
  const origins = originsOf(before, after);
  const changed = after.flatMap((one, i): [string, FieldsDifference][] => {
    const origin = origins[i];
    const difference = origin && fieldsDifference(origin, one);
    return difference === undefined ? [] : [[origin?.name ?? "", difference]];
  });
  const stretch = stretchOf(before, after, origins);
  if (changed.length === 0 && stretch === undefined) return undefined;
  return { ...stretch, ...(changed.length > 0 && { changed: Object.fromEntries(changed) }) };
}

/** What each was before: of the same name, else of the name that it had at first. No two have one origin. */
function originsOf<T extends Named>(before: readonly T[], after: readonly T[]): readonly (T | undefined)[] {
  const byName = new Map(before.toReversed().map((one) => [one.name, one]));
  const take = (name: string | undefined): T | undefined => {
    const origin = name === undefined ? undefined : byName.get(name);
    if (origin !== undefined) byName.delete(origin.name);
    return origin;
  };
  const sameName = after.map(({ name }) => take(name));
  return after.map(({ builtIn }, i) => sameName[i] ?? take(builtIn));
}

function stretchOf<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  origins: readonly (T | undefined)[],
): Pick<ListDifference<T>, "start" | "end" | "between"> | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && origins[start] === before[start]) start += 1;
  if (start === before.length && start === after.length) return undefined;
  let end = 0;
  while (end < shorter - start && origins.at(-1 - end) === before.at(-1 - end)) end += 1;
  const between = after.slice(start, after.length - end).map((one, i) => origins[start + i]?.name ?? one);
  return { start, end, between };
}

/** The list after, from the list before and what differs. */
export function withListDifference<T extends Named>(
  before: readonly T[],
  difference: ListDifference<T> | undefined,
): readonly T[] {
  if (difference === undefined) return before;
  const { start = before.length, end = 0, between = [], changed = {} } = difference;
  const byName = new Map(before.toReversed().map((one) => [one.name, one]));
  const things = [
    ...before.slice(0, start),
    ...between.flatMap((one) => (typeof one === "string" ? (byName.get(one) ?? []) : [one])),
    ...before.slice(Math.max(start, before.length - end)),
  ];
  return things.map((one) =>
    byName.get(one.name) === one && Object.hasOwn(changed, one.name)
      ? withFieldsDifference(one, changed[one.name])
      : one,
  );
}
