/** Items of dimensions added, renamed, moved and deleted. */
import type { Check, Dimension, Variable, Workbook } from "../engine/index.ts";
import { MAX_FORMULA_LENGTH } from "../engine/limits.ts";
import { FORBIDDEN_NAMES } from "../engine/names.ts";
import type { Change, Contents } from "./contents.ts";
import { grownTooLong, mapFormulas, withParts } from "./everywhere.ts";
import { itemTextsOf, type Parse } from "./itemTexts.ts";
import { mapItemValues } from "./itemValues.ts";
import { filterKept, inserted, mapKept, swapped } from "./kept.ts";
import { type Refusal, refused } from "./refusals.ts";

/** Longest name of an item, in characters. */
export const MAX_ITEM_LENGTH = 100;

/** Adds an item: at a place counted from 0, else as the last. */
export const addItem =
  (dimension: string, item: string, at?: number): Change =>
  (contents) => {
    const found = namedDimension(contents.workbook, dimension);
    if ("refusal" in found) return found;
    const { items } = found;
    const name = cleanItem(item);
    const refusal = itemRefusal(dimension, items, name);
    if (refusal !== undefined) return { refusal };
    return {
      contents: withItemsOf(contents, dimension, inserted(items, at ?? items.length, name)),
      done: { did: "added", noun: "item", name },
    };
  };

/** Renames an item; values and the formulas that mean it follow. `parse` reads formulas. */
export const renameItem =
  (dimension: string, item: string, to: string, parse: Parse): Change =>
  (contents) => {
    const found = namedDimension(contents.workbook, dimension, item);
    if ("refusal" in found) return found;
    const name = cleanItem(to);
    const done = { did: "renamed", noun: "item", from: item, to: name } as const;
    if (name === item) return { contents, done };
    const refusal = itemRefusal(dimension, found.items, name);
    if (refusal !== undefined) return { refusal };
    const renamed = (one: string): string => (one === item ? name : one);
    const texts = itemTextsOf(contents.workbook, dimension, parse);
    const values = mapItemValues(contents, dimension, renamed);
    const { workbook } = withItemsOf(values, dimension, mapKept(found.items, renamed));
    const after = mapFormulas(workbook, (formula) => texts.replaced(formula, item, name));
    const long = grownTooLong(workbook, after);
    if (long !== undefined)
      return refused("name_makes_too_long", { name, variable: long, limit: `${MAX_FORMULA_LENGTH}` });
    const broken = brokenBy(contents.workbook, after, dimension, parse);
    if (broken !== undefined) return refused("item_unclear", { item: name, dimension, variable: broken });
    return { contents: { ...values, workbook: after }, done };
  };

/** The first variable or check whose formula picks an item and would no longer say which. */
function brokenBy(before: Workbook, after: Workbook, dimension: string, parse: Parse): string | undefined {
  const [was, is] = [itemTextsOf(before, dimension, parse), itemTextsOf(after, dimension, parse)];
  const isBroken = (one: Variable | Check, i: number, list: readonly (Variable | Check)[]): boolean =>
    formulasOf(one).some((formula, k) => {
      const earlier = formulasOf(list[i])[k] ?? "";
      return /[["']/.test(formula) && !is.isSound(formula) && was.isSound(earlier);
    });
  const { variables, checks = [] } = before;
  return (
    after.variables.find((one, i) => isBroken(one, i, variables)) ??
    after.checks?.find((one, i) => isBroken(one, i, checks))
  )?.name;
}

const formulasOf = (one: Variable | Check | undefined): readonly string[] => [
  one?.formula ?? "",
  (one !== undefined && "default" in one ? one.default : undefined) ?? "",
];

/** Moves an item by one place in its dimension. */
export const moveItem =
  (dimension: string, item: string, by: -1 | 1): Change =>
  (contents) => {
    const found = namedDimension(contents.workbook, dimension, item);
    if ("refusal" in found) return found;
    const at = found.items.indexOf(item);
    if (found.items[at + by] === undefined) return refused(by < 0 ? "is_first" : "is_last", { name: item });
    return {
      contents: withItemsOf(contents, dimension, swapped(found.items, at, at + by)),
      done: { did: "moved", noun: "item", name: item },
    };
  };

/** Deletes an item and its values. Formulas that name it are kept, and cannot be used until they are mended. */
export const deleteItem =
  (dimension: string, item: string): Change =>
  (contents) => {
    const found = namedDimension(contents.workbook, dimension, item);
    if ("refusal" in found) return found;
    if (found.items.length === 1) return refused("last_item", { dimension, item });
    const left = mapItemValues(contents, dimension, (one) => (one === item ? undefined : one));
    return {
      contents: withItemsOf(
        left,
        dimension,
        filterKept(found.items, (one) => one !== item),
      ),
      done: { did: "deleted", noun: "item", name: item },
    };
  };

/** The variables and checks whose formulas name an item of a dimension, in order. `parse` reads formulas. */
export function usesOfItem(
  workbook: Workbook,
  dimension: string,
  item: string,
  parse: Parse,
): readonly string[] {
  const texts = itemTextsOf(workbook, dimension, parse);
  const isUse = (one: Variable | Check): boolean =>
    formulasOf(one).some((formula) => texts.replaced(formula, item, "") !== formula);
  return [...workbook.variables.filter(isUse), ...(workbook.checks ?? []).filter(isUse)].map(
    ({ name }) => name,
  );
}

/** Spaces and line ends in an item's name become single spaces. */
export const cleanItem = (item: string): string => item.replace(/\s+/g, " ").trim();

/** Why a dimension cannot have an item of this name. */
export function itemRefusal(dimension: string, items: readonly string[], item: string): Refusal | undefined {
  if (item === "") return refused("item_missing").refusal;
  if (item.length > MAX_ITEM_LENGTH)
    return refused("item_too_long", { limit: `${MAX_ITEM_LENGTH}`, count: `${item.length}` }).refusal;
  if (FORBIDDEN_NAMES.has(item)) return refused("item_forbidden", { item }).refusal;
  return items.includes(item) ? refused("item_twice", { dimension, item }).refusal : undefined;
}

/** A dimension whose items are names, and has the item that is asked for. */
function namedDimension(
  { dimensions }: Workbook,
  name: string,
  item?: string,
): Dimension | { readonly refusal: Refusal } {
  const dimension = dimensions.find((one) => one.name === name);
  if (dimension === undefined) return refused("no_dimension", { dimension: name });
  const { items, from } = dimension;
  if (from !== undefined)
    return refused("years_are_numbers", { dimension: name, from: `${from}`, to: items.at(-1) ?? "" });
  if (item !== undefined && !items.includes(item)) return refused("no_item", { dimension: name, item });
  return dimension;
}

/** A dimension with these items. */
export function withItemsOf(
  contents: Contents,
  name: string,
  items: readonly string[],
  from?: number,
): Contents {
  const { workbook } = contents;
  const dimensions = mapKept(workbook.dimensions, (one) =>
    one.name === name ? { ...one, items, ...(from !== undefined && { from }) } : one,
  );
  return { ...contents, workbook: withParts(workbook, { dimensions }) };
}
