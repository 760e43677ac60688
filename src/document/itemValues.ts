/** Items of a dimension changed wherever values stand by them: inputs, what is set over them, scenarios, provenance, choices. */
import type { Dimension, InputValue, InputValues, Variable } from "../engine/index.ts";
import type { Contents } from "./contents.ts";
import { mapOverrides, withVariables } from "./everywhere.ts";
import { itemKey, itemsOfKey } from "./itemKeys.ts";
import { mapEntries, mapKept, withFields } from "./kept.ts";
import type { Overrides } from "./overrides.ts";
import { dimensionsByName, rangingOver } from "./ranging.ts";
import { mapItems, mapValues } from "./valueTrees.ts";

/** What becomes of an item; undefined where it goes. */
export type ItemChange = (item: string) => string | undefined;

/** Where the items of a dimension stand in a variable: at these depths of its values, and as its value. */
interface Standing {
  readonly isThere: readonly boolean[];
  readonly isChoice: boolean;
  /** The items of each of its dimensions. */
  readonly items: readonly (readonly string[])[];
}

/** Values and provenance with items changed. The dimension itself is still to be. A choice keeps the item that goes, so that it can be seen what it was. */
export function mapItemValues(contents: Contents, dimension: string, change: ItemChange): Contents {
  const byName = dimensionsByName(contents.workbook);
  const standings = new Map(
    contents.workbook.variables.flatMap((variable): [string, Standing][] => {
      const standing = standingIn(variable, dimension, byName);
      return standing.isChoice || standing.isThere.includes(true) ? [[variable.name, standing]] : [];
    }),
  );
  const inVariable = (variable: Variable): Variable => {
    const standing = standings.get(variable.name);
    return standing === undefined ? variable : withItems(variable, standing, change);
  };
  const inOverrides = (values: Overrides): Overrides =>
    mapEntries(values, (name, tree) => {
      const standing = standings.get(name);
      if (standing === undefined) return [name, tree];
      const left = inTree(tree, standing, change, change);
      return left === undefined ? undefined : [name, left];
    });
  const { variables } = contents.workbook;
  return mapOverrides(withVariables(contents, mapKept(variables, inVariable)), inOverrides);
}

function standingIn(
  { over = [], choice }: Variable,
  dimension: string,
  byName: ReadonlyMap<string, Dimension>,
): Standing {
  const ranging = rangingOver(over, byName);
  return {
    isThere: ranging.map((one) => one.dimension.name === dimension),
    isChoice: typeof choice === "string" && byName.get(choice)?.name === dimension,
    items: ranging.map((one) => one.dimension.items),
  };
}

function inTree(
  tree: InputValues,
  { isThere, isChoice }: Standing,
  change: ItemChange,
  choose: ItemChange,
): InputValues | undefined {
  const left = mapItems(tree, isThere, change);
  const chosen = (value: InputValue): InputValue | undefined =>
    typeof value === "string" ? choose(value) : value;
  return isChoice && left !== undefined ? mapValues(left, chosen) : left;
}

function withItems(variable: Variable, standing: Standing, change: ItemChange): Variable {
  const { input, items } = variable;
  const keep = (item: string): string => change(item) ?? item;
  const renamedKey = (key: string): string | undefined => {
    const named = itemsOfKey(key, standing.items);
    const renamed = named.map((item, i) => (standing.isThere[i] ? change(item) : item));
    if (named.length === 0) return key;
    return renamed.includes(undefined) ? undefined : itemKey(renamed.map((item) => item ?? ""));
  };
  const origins =
    items &&
    mapEntries(items, (key, origin) => {
      const renamed = renamedKey(key);
      return renamed === undefined ? undefined : [renamed, origin];
    });
  const left = input === undefined ? undefined : inTree(input, standing, change, keep);
  return withFields(variable, {
    // Of what had a value at that item alone, the other items go on being 0.
    input: input !== undefined && left === undefined && variable.default === undefined ? {} : left,
    items: origins && Object.keys(origins).length === 0 && origins !== items ? undefined : origins,
  });
}
