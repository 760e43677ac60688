/** Values nested by items: changed at their leaves, at an item, and at many cells at once. Unchanged branches are shared. */
import type { InputValue, InputValues } from "../engine/index.ts";
import { mapEntries } from "./kept.ts";

/** Values at some items, one for each dimension. */
export interface Leaf {
  readonly items: readonly string[];
  readonly value: InputValue | undefined;
}

/** The tree with each value changed; undefined takes one out. A tree without values is undefined. */
export function mapValues(
  values: InputValues,
  change: (value: InputValue) => InputValue | undefined,
): InputValues | undefined {
  if (typeof values !== "object") return change(values);
  return full(mapEntries(values, (item, inner) => entry(item, mapValues(inner, change))));
}

/**
 * The tree with items changed at the depths where their dimension stands (`isThere`, from the outside in); undefined
 * takes an item out.
 */
export function mapItems(
  values: InputValues,
  isThere: readonly boolean[],
  change: (item: string) => string | undefined,
): InputValues | undefined {
  if (typeof values !== "object" || !isThere.includes(true)) return values;
  const [isHere, ...deeper] = isThere;
  return full(
    mapEntries(values, (item, inner) => {
      const named = isHere ? change(item) : item;
      return named === undefined ? undefined : entry(named, mapItems(inner, deeper, change));
    }),
  );
}

/** The tree with values put in at some cells; undefined takes a value out. All cells are equally deep. */
export function withLeaves(
  values: InputValues | undefined,
  leaves: readonly Leaf[],
  depth = 0,
): InputValues | undefined {
  const last = leaves.at(-1);
  if (last === undefined) return values;
  if (last.items.length <= depth) return last.value;
  const byItem = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const item = leaf.items[depth] ?? "";
    const here = byItem.get(item);
    if (here === undefined) byItem.set(item, [leaf]);
    else here.push(leaf);
  }
  const branches = new Map(typeof values === "object" ? Object.entries(values) : []);
  for (const [item, here] of byItem) {
    const branch = withLeaves(branches.get(item), here, depth + 1);
    if (branch === undefined) branches.delete(item);
    else branches.set(item, branch);
  }
  return branches.size === 0 ? undefined : Object.fromEntries(branches);
}

/** What the tree says of a cell; one value may stand for all items of the dimensions further in. */
export function valueIn(values: InputValues | undefined, items: readonly string[]): InputValue | undefined {
  let found = values;
  for (const item of items) {
    if (typeof found !== "object") break;
    found = Object.hasOwn(found, item) ? found[item] : undefined;
  }
  return typeof found === "object" ? undefined : found;
}

const entry = (item: string, values: InputValues | undefined): readonly [string, InputValues] | undefined =>
  values === undefined ? undefined : [item, values];

const full = (branches: { readonly [item: string]: InputValues }): InputValues | undefined =>
  Object.keys(branches).length === 0 ? undefined : branches;
