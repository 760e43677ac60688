/** Ranges as two ends that are typed one after the other. */

/** From and to; null is open, or not given yet. */
export type Ends = readonly [number | null, number | null];

export const withEnd = (ends: Ends | undefined, end: 0 | 1, value: number | null): Ends => {
  const [from, to] = ends ?? [null, null];
  return end === 0 ? [value, to] : [from, value];
};

/** A range with both ends; `none` where neither is given, `half` where one is. */
export function wholeRange([from, to]: Ends): readonly [number, number] | "none" | "half" {
  if (from === null && to === null) return "none";
  return from === null || to === null ? "half" : [from, to];
}

/** A range of which one end may be open; nothing where both are. */
export const openRange = (ends: Ends): Ends | undefined =>
  ends[0] === null && ends[1] === null ? undefined : ends;
