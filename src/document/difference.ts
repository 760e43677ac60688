/** What differs between a workbook and the one that it was made from, as plain JSON: little where little was edited, and exact. */
import type { Check, Dimension, Scenario, Variable, Workbook } from "../engine/index.ts";
import { type FieldsDifference, fieldsDifference, withFieldsDifference } from "./fieldsDifference.ts";
import { type ListDifference, listDifference, withListDifference } from "./listDifference.ts";

export interface Difference {
  /** Title, date, settings, order of sections. */
  readonly book?: FieldsDifference;
  readonly dimensions?: ListDifference<Dimension>;
  readonly variables?: ListDifference<Variable>;
  /** null: it has none any more. */
  readonly checks?: ListDifference<Check> | null;
  readonly scenarios?: ListDifference<Scenario> | null;
}

/** Where nothing differs, an empty object. */
export function differenceOf(base: Workbook, workbook: Workbook): Difference {
  const book = fieldsDifference(bookOf(base), bookOf(workbook));
  const dimensions = listDifference(base.dimensions, workbook.dimensions);
  const variables = listDifference(base.variables, workbook.variables);
  const checks = optionalDifference(base.checks, workbook.checks);
  const scenarios = optionalDifference(base.scenarios, workbook.scenarios);
  return {
    ...(book && { book }),
    ...(dimensions && { dimensions }),
    ...(variables && { variables }),
    ...(checks !== undefined && { checks }),
    ...(scenarios !== undefined && { scenarios }),
  };
}

type Book = Omit<Workbook, "dimensions" | "variables" | "checks" | "scenarios">;

function bookOf({ dimensions: _, variables: __, checks: ___, scenarios: ____, ...book }: Workbook): Book {
  return book;
}

function optionalDifference<T extends { readonly name: string }>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
): ListDifference<T> | null | undefined {
  if (after === undefined) return before === undefined ? undefined : null;
  const difference = listDifference(before ?? [], after);
  return difference ?? (before === undefined ? {} : undefined);
}

/** The workbook that differs so from the base. */
export function withDifference(base: Workbook, difference: Difference): Workbook {
  const { book, dimensions, variables, checks, scenarios } = difference;
  const checksAfter = withOptional(base.checks, checks);
  const scenariosAfter = withOptional(base.scenarios, scenarios);
  return {
    ...withFieldsDifference(bookOf(base), book),
    dimensions: withListDifference(base.dimensions, dimensions),
    variables: withListDifference(base.variables, variables),
    ...(checksAfter && { checks: checksAfter }),
    ...(scenariosAfter && { scenarios: scenariosAfter }),
  };
}

function withOptional<T extends { readonly name: string }>(
  before: readonly T[] | undefined,
  difference: ListDifference<T> | null | undefined,
): readonly T[] | undefined {
  if (difference === null) return undefined;
  return difference === undefined ? before : withListDifference(before ?? [], difference);
}
