/** Keys of provenance by items: "Nvidia × OpenAI" of a cell over two dimensions, or its first item alone. */

const SIGN = " × ";

export const itemKey = (items: readonly string[]): string => items.join(SIGN);

/** The items that a key names, of dimensions with these items; none where it names none of them. */
export function itemsOfKey(key: string, dimensions: readonly (readonly string[])[]): readonly string[] {
  const [first = [], second] = dimensions;
  if (first.includes(key)) return [key];
  for (const item of first) {
    if (!key.startsWith(`${item}${SIGN}`)) continue;
    const rest = key.slice(item.length + SIGN.length);
    if (second?.includes(rest)) return [item, rest];
  }
  return [];
}
