/**
 * A difference from an edition of a published deal that is not known here, put on the present one: what was added stands
 * behind what it stood behind, what was changed is changed where it still is. What was deleted or moved cannot be told.
 */
import type { Difference } from "../document/difference.ts";
import type { ListDifference, Named } from "../document/listDifference.ts";
import type { Workbook } from "../engine/index.ts";

export function fitted(base: Workbook, difference: Difference): Difference {
  const { dimensions, variables, checks, ...rest } = difference;
  return {
    ...rest,
    ...(dimensions && { dimensions: fittedList(base.dimensions, dimensions) }),
    ...(variables && { variables: fittedList(base.variables, variables) }),
    ...(checks && { checks: fittedList(base.checks ?? [], checks) }),
  };
}

function fittedList<T extends Named>(before: readonly T[], difference: ListDifference<T>): ListDifference<T> {
  const { start = before.length, between, ...rest } = difference;
  if (between === undefined) return rest;
  const names = before.map(({ name }) => name);
  const known = new Set(names);
  /** What was added, by the name that it stands behind; at first by none. */
  const added = new Map<string | undefined, T[]>();
  let behind = names[Math.min(start, names.length) - 1];
  for (const one of between) {
    if (typeof one !== "string") {
      if (!known.has(one.name)) added.set(behind, [...(added.get(behind) ?? []), one]);
    } else if (known.has(one)) behind = one;
  }
  const all = names.flatMap((name) => [name, ...(added.get(name) ?? [])]);
  return { ...rest, start: 0, end: 0, between: [...(added.get(undefined) ?? []), ...all] };
}
