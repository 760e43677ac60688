/** Change by copy that shares what stays the same: what comes out unchanged is the object that went in. */

export function mapKept<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((one, i) => one === list[i]) ? list : changed;
}

export function filterKept<T>(list: readonly T[], keep: (one: T) => boolean): readonly T[] {
  const kept = list.filter(keep);
  return kept.length === list.length ? list : kept;
}

type Table<T> = { readonly [key: string]: T };

/** A table with its entries changed; undefined takes one out. */
export function mapEntries<T>(
  table: Table<T>,
  change: (key: string, value: T) => Entry<T> | undefined,
): Table<T> {
  let isSame = true;
  const entries = Object.entries(table).flatMap(([key, value]) => {
    const next = change(key, value);
    if (next === undefined || next[0] !== key || next[1] !== value) isSame = false;
    return next === undefined ? [] : [next];
  });
  return isSame ? table : Object.fromEntries(entries);
}

type Entry<T> = readonly [key: string, value: T];

/** An object with a field set; undefined takes it out. */
export function withField<T extends object, K extends keyof T>(
  whole: T,
  field: K,
  value: T[K] | undefined,
): T {
  if (value === undefined ? !Object.hasOwn(whole, field) : whole[field] === value) return whole;
  if (value !== undefined) return { ...whole, [field]: value };
  const { [field]: _, ...rest } = whole;
  return rest as T;
}

/** An object with several fields set. */
export function withFields<T extends object>(
  whole: T,
  fields: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  let changed = whole;
  for (const field of Object.keys(fields) as (keyof T)[])
    changed = withField(changed, field, fields[field] as T[keyof T] | undefined);
  return changed;
}

/** A list with one more in front of the one at a place. */
export const inserted = <T>(list: readonly T[], at: number, one: T): readonly T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
];

/** A list with two of its members in each other's place. */
export const swapped = <T>(list: readonly T[], one: number, other: number): readonly T[] =>
  list.map((member, i) => (i === one ? list[other] : i === other ? list[one] : member) as T);
