/** Names by which the workbooks of a list can be told apart. */

interface Named {
  readonly id: string;
  readonly name: string;
  /** Which was made first. */
  readonly born: number;
}

/** Each id's name; of those alike, all but the one that was made first have a number behind it. */
export function distinctNames(list: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(list.map(({ name }) => name));
  const given = new Set<string>();
  for (const { id, name } of list.toSorted((one, other) => one.born - other.born)) {
    let distinct = name;
    for (let n = 2; given.has(distinct) || (distinct !== name && taken.has(distinct)); n += 1)
      distinct = `${name} (${n})`;
    given.add(distinct);
    names.set(id, distinct);
  }
  return names;
}
