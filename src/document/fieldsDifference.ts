/** The fields in which two objects of plain data differ. */

export interface FieldsDifference {
  /** Fields as they are after. */
  readonly set?: { readonly [field: string]: unknown };
  /** Fields that are gone. */
  readonly unset?: readonly string[];
}

/** What differs; undefined where nothing does. */
export function fieldsDifference(before: object, after: object): FieldsDifference | undefined {
  if (before === after) return undefined;
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  const set = [...is].filter(([field, value]) => !was.has(field) || !isAlike(was.get(field), value));
  const unset = [...was.keys()].filter((field) => !is.has(field));
  if (set.length + unset.length === 0) return undefined;
  return {
    ...(set.length > 0 && { set: Object.fromEntries(set) }),
    ...(unset.length > 0 && { unset }),
  };
}

/** An object with the fields of a difference; the same where there is none. */
export function withFieldsDifference<T extends object>(
  before: T,
  difference: FieldsDifference | undefined,
): T {
  if (difference === undefined) return before;
  const { set = {}, unset = [] } = difference;
  const kept = Object.entries(before).filter(([field]) => !unset.includes(field));
  return Object.fromEntries([...kept, ...Object.entries(set)]) as T;
}

/** Whether two values of plain data are alike, whatever the order of their fields. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    entries.length === others.size &&
    entries.every(([field, value]) => others.has(field) && isAlike(value, others.get(field)))
  );
}
