/** Values of a variable that is to range over other dimensions: those along dimensions that stay are kept where they can be. */
import type { InputValue, InputValues, Provenance, Variable } from "../engine/index.ts";
import { itemKey, itemsOfKey } from "./itemKeys.ts";
import { withFields } from "./kept.ts";
import type { Overrides } from "./overrides.ts";
import type { Ranging } from "./ranging.ts";
import { valueIn, withLeaves } from "./valueTrees.ts";

/** The variable over other dimensions, with its own values and provenance. */
export function withOver(
  variable: Variable,
  over: readonly string[],
  before: readonly Ranging[],
  after: readonly Ranging[],
): Variable {
  const { input, items } = variable;
  const isZero = variable.default === undefined && variable.choice === undefined;
  return withFields(variable, {
    over: over.length === 0 ? undefined : over,
    input: input === undefined ? undefined : movedValues(input, before, after, isZero),
    items: items && movedOrigins(items, before, after),
  });
}

/** Overrides of a variable over other dimensions. */
export function movedOverrides(
  values: Overrides,
  name: string,
  before: readonly Ranging[],
  after: readonly Ranging[],
): Overrides {
  if (!Object.hasOwn(values, name)) return values;
  const moved = movedValues(values[name] as InputValues, before, after, false);
  const rest = Object.entries(values).filter(([variable]) => variable !== name);
  return Object.fromEntries(moved === undefined ? rest : [...rest, [name, moved]]);
}

/** Where each of the dimensions before stands among those after; -1 where it is gone. By its name in formulas, then by its items. */
function placesAfter(before: readonly Ranging[], after: readonly Ranging[]): readonly number[] {
  const taken = new Set<number>();
  const take = (find: (one: Ranging) => boolean): number => {
    const at = after.findIndex((one, i) => !taken.has(i) && find(one));
    if (at >= 0) taken.add(at);
    return at;
  };
  const byName = before.map(({ axis, dimension }) =>
    take((one) => one.axis.name === axis.name && one.dimension.name === dimension.name),
  );
  return before.map(({ dimension }, i) => {
    const at = byName[i] ?? -1;
    return at >= 0 ? at : take((one) => one.dimension.name === dimension.name);
  });
}

/** All combinations of items. */
function placesOf(over: readonly Ranging[]): readonly (readonly string[])[] {
  return over.reduce<readonly (readonly string[])[]>(
    (places, { dimension }) => places.flatMap((place) => dimension.items.map((item) => [...place, item])),
    [[]],
  );
}

/**
 * Values at the new places. Along a dimension that is gone a value is kept if it is the same at all its items; along a
 * new one it holds at every item. Where nothing was given 0 held, if `isZero`.
 */
function movedValues(
  values: InputValues,
  before: readonly Ranging[],
  after: readonly Ranging[],
  isZero: boolean,
): InputValues | undefined {
  const places = placesAfter(before, after);
  const gone = before.filter((_, i) => (places[i] ?? -1) < 0);
  const across = placesOf(gone);
  const given = (at: readonly string[]): InputValue | undefined => {
    const found = across.map((lost) => {
      let next = 0;
      const items = places.map((place) => (place < 0 ? lost[next++] : at[place]) ?? "");
      return valueIn(values, items) ?? (isZero && gone.length > 0 ? 0 : undefined);
    });
    return found.every((value) => value === found[0]) ? found[0] : undefined;
  };
  const kept = placesOf(after).flatMap((items) => {
    const value = given(items);
    return value === undefined ? [] : [{ items, value }];
  });
  return withLeaves(undefined, kept);
}

function movedOrigins(
  origins: NonNullable<Variable["items"]>,
  before: readonly Ranging[],
  after: readonly Ranging[],
): Variable["items"] {
  const places = placesAfter(before, after);
  const kept = Object.entries(origins).flatMap(([key, origin]): [string, Provenance][] => {
    const items = itemsOfKey(
      key,
      before.map(({ dimension }) => dimension.items),
    );
    const moved: string[] = [];
    for (const [i, item] of items.entries()) moved[places[i] ?? -1] = item;
    const isWhole = items.every((_, i) => (places[i] ?? -1) >= 0) && !moved.includes("");
    const isKnown =
      moved.length > 0 &&
      moved.length === items.length &&
      (moved.length === after.length || moved.length === 1);
    return isWhole && isKnown ? [[itemKey(moved), origin]] : [];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
