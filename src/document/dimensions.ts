/** Dimensions added, renamed and deleted; numbered ones given another first and last number. */
import type { Check, Dimension, Variable, Workbook } from "../engine/index.ts";
import { MAX_FORMULA_LENGTH } from "../engine/limits.ts";
import { scan } from "../engine/scan.ts";
import type { Change, Contents } from "./contents.ts";
import { grownTooLong, mapFormulas, withContents, withParts } from "./everywhere.ts";
import { withName } from "./formulaNames.ts";
import { nameRefusal } from "./freeNames.ts";
import { cleanItem, itemRefusal, withItemsOf } from "./items.ts";
import { mapItemValues } from "./itemValues.ts";
import { filterKept, mapKept, withFields } from "./kept.ts";
import { dimensionsByName, rangingOver } from "./ranging.ts";
import { type Refusal, refused } from "./refusals.ts";

export { addItem, deleteItem, moveItem, renameItem, usesOfItem } from "./items.ts";

/** Most items that an edit gives a dimension. */
export const MAX_ITEMS = 10_000;

/** The dimension by which formulas know years: `year`, prev and payback read along it. */
const YEARS = "years";

interface Naming {
  readonly name: string;
  readonly label?: string;
}

/** A dimension to add: of items by name, or of the whole numbers from one to another. */
export type NewDimension = Naming &
  ({ readonly items: readonly string[] } | { readonly from: number; readonly to: number });

export const addDimension =
  (given: NewDimension): Change =>
  (contents) => {
    const { workbook } = contents;
    const name = given.name.trim();
    const label = given.label?.trim() || undefined;
    const refusal = nameRefusal(workbook, name);
    if (refusal !== undefined) return { refusal };
    const made = "items" in given ? listed(name, given.items) : numbered(given.from, given.to);
    if ("refusal" in made) return made;
    const readers = name === YEARS && "from" in made ? yearReaders(workbook) : [];
    if (readers.length > 0) return refused("year_is_read", { variables: shortList(readers) });
    const dimension = withFields<Dimension>({ name, ...made }, { label });
    return {
      contents: withDimensions(contents, [...workbook.dimensions, dimension]),
      done: { did: "added", noun: "dimension", name },
    };
  };

type Items = Pick<Dimension, "items" | "from">;
type Refused = { readonly refusal: Refusal };

function listed(dimension: string, given: readonly string[]): Items | Refused {
  const items: string[] = [];
  for (const item of given.map(cleanItem)) {
    const refusal = itemRefusal(dimension, items, item);
    if (refusal !== undefined) return { refusal };
    items.push(item);
  }
  if (items.length === 0) return refused("items_missing");
  return items.length > MAX_ITEMS ? tooMany(items.length) : { items };
}

function numbered(from: number, to: number): Items | Refused {
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from <= to))
    return refused("span_turned", { from: String(from), to: String(to) });
  const count = to - from + 1;
  if (count > MAX_ITEMS) return tooMany(count);
  return { items: Array.from({ length: count }, (_, i) => String(from + i)), from };
}

const tooMany = (count: number): Refused =>
  refused("span_too_long", { limit: String(MAX_ITEMS), count: String(count) });

/** Renames a dimension; formulas, and the variables that range over it or choose from it, follow. */
export const renameDimension =
  (name: string, to: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const dimension = workbook.dimensions.find((one) => one.name === name);
    if (dimension === undefined) return refused("no_dimension", { dimension: name });
    const wanted = to.trim();
    const done = { did: "renamed", noun: "dimension", from: name, to: wanted } as const;
    const refusal = nameRefusal(workbook, wanted, name);
    if (refusal !== undefined) return { refusal };
    if (wanted === name) return { contents, done };
    if (name === YEARS || wanted === YEARS) return refused("years_is_a_word");
    const builtIn = builtInNameOf(contents, dimension, wanted);
    const after = withNewName(workbook, dimension, wanted, builtIn);
    const long = grownTooLong(workbook, after);
    if (long !== undefined)
      return refused("name_makes_too_long", { name: wanted, variable: long, limit: `${MAX_FORMULA_LENGTH}` });
    return { contents: withContents(contents, { workbook: after }), done };
  };

/** The name that the page's own screens go on to know it by; undefined where it has that name again, or never had one. */
function builtInNameOf({ base }: Contents, { name, builtIn }: Dimension, to: string): string | undefined {
  const isKnown = base === undefined || base.dimensions.some((one) => one.name === name);
  const first = builtIn ?? (isKnown ? name : undefined);
  return first === to ? undefined : first;
}

function withNewName(
  workbook: Workbook,
  dimension: Dimension,
  to: string,
  builtIn: string | undefined,
): Workbook {
  const { name } = dimension;
  const inEntry = (entry: string): string =>
    entry.trim().split(/\s+as\s+/)[0] === name ? entry.replace(name, () => to) : entry;
  const inVariable = (variable: Variable): Variable =>
    withFields(variable, {
      over: variable.over && mapKept(variable.over, inEntry),
      choice: variable.choice === name ? to : variable.choice,
    });
  const renamed = withFields<Dimension>(dimension, { name: to, builtIn });
  const moved = withParts(workbook, {
    dimensions: mapKept(workbook.dimensions, (one) => (one === dimension ? renamed : one)),
    variables: mapKept(workbook.variables, inVariable),
  });
  return mapFormulas(moved, (formula) => withName(formula, name, to));
}

/** Deletes a dimension over which nothing ranges any more. Formulas that name it are kept. */
export const deleteDimension =
  (name: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const dimension = workbook.dimensions.find((one) => one.name === name);
    if (dimension === undefined) return refused("no_dimension", { dimension: name });
    const users = usersOf(workbook, dimension);
    if (users.length > 0)
      return refused("dimension_in_use", { dimension: name, variables: shortList(users) });
    return {
      contents: withDimensions(
        contents,
        filterKept(workbook.dimensions, (one) => one !== dimension),
      ),
      done: { did: "deleted", noun: "dimension", name },
    };
  };

/** The variables that range over a dimension or choose from it; of years also what reads `year`. */
function usersOf(workbook: Workbook, { name, from }: Dimension): readonly string[] {
  const byName = dimensionsByName(workbook);
  const isUser = ({ over = [], choice }: Variable): boolean =>
    rangingOver(over, byName).some(({ dimension }) => dimension.name === name) ||
    (typeof choice === "string" && byName.get(choice)?.name === name);
  const users = workbook.variables.filter(isUser).map((one) => one.name);
  return [...new Set([...users, ...(name === YEARS && from !== undefined ? yearReaders(workbook) : [])])];
}

/** The variables and checks whose formulas have `year` by itself: the number of the year where there are years, else the unit. */
function yearReaders({ variables, checks = [] }: Workbook): readonly string[] {
  const reads = (formula: string | undefined): boolean => {
    if (!formula?.includes("year")) return false;
    const tokens = scan(formula);
    return !("message" in tokens) && tokens.some(({ kind, text }) => kind === "name" && text === "year");
  };
  const isReader = (one: Variable | Check): boolean =>
    reads(one.formula) || ("default" in one && reads(one.default));
  return [...variables.filter(isReader), ...checks.filter(isReader)].map(({ name }) => name);
}

/** The first few of some names. */
const shortList = (names: readonly string[]): string =>
  names.length > 6 ? `${names.slice(0, 5).join(", ")}, …` : names.join(", ");

/** Gives a numbered dimension another first and last number; values at the numbers that stay are kept. */
export const setYears =
  (name: string, from: number, to: number): Change =>
  (contents) => {
    const dimension = contents.workbook.dimensions.find((one) => one.name === name);
    if (dimension === undefined) return refused("no_dimension", { dimension: name });
    if (dimension.from === undefined) return refused("not_numbered", { dimension: name });
    const made = numbered(from, to);
    if ("refusal" in made) return made;
    const span = `${dimension.from} … ${dimension.items.at(-1)}`;
    const done = {
      did: "renamed",
      noun: "dimension",
      from: `${name} ${span}`,
      to: `${name} ${from} … ${to}`,
    } as const;
    if (from === dimension.from && made.items.length === dimension.items.length) return { contents, done };
    const stays = new Set(made.items);
    const left = mapItemValues(contents, name, (item) =>
      stays.has(item) || !dimension.items.includes(item) ? item : undefined,
    );
    return { contents: withItemsOf(left, name, made.items, from), done };
  };

const withDimensions = (contents: Contents, dimensions: readonly Dimension[]): Contents =>
  withContents(contents, { workbook: withParts(contents.workbook, { dimensions }) });
