/** What stands in a row: of each column its value, the difference to the base, and a bar; all of them written alike. */
import { createMemo } from "solid-js";
import type { CellError } from "../../engine/index.ts";
import type { Column } from "../../store/createComparison.ts";
import { useLocale } from "../locale/context.tsx";
import { createMeasures, type Measure } from "../results/createMeasures.ts";
import { type Bar, barsOf } from "./bar.ts";
import { useRowValue } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { type Difference, differenceOf, type Mode } from "./difference.ts";
import { errorOfRow, isSameStanding, type Row, type Standing, standingOf } from "./rows.ts";
import { type RowWriting, rowWriting } from "./rowWriting.ts";

/** Reads are tracked. */
export interface ShownRow {
  /** A number in base units, a text or the word of a choice; undefined where the column does not have it, NaN where it is an error. */
  value(column: Column): number | string | undefined;
  /** The value in words; "" where there is none. */
  text(column: Column): string;
  /** With all its digits: with its unit, and as a number alone. */
  full(column: Column): string;
  exactNumber(column: Column): string | undefined;
  error(column: Column): CellError | undefined;
  /** To the base, in the mode; nothing in the base's own column. */
  difference(column: Column): Difference | undefined;
  differenceText(difference: Difference): string;
  bar(column: Column): Bar | undefined;
}

export function createRow(row: Row): ShownRow {
  const compare = useCompare();
  const { measure, values, ...written } = createTexts(row);
  const bars = createMemo(() => {
    const hasBars = !["choice", "date"].includes(measure().kind);
    const found = hasBars ? barsOf(numbersOf(values())) : [];
    return new Map(compare.columns().map((column, i) => [column, found[i]]));
  });
  return {
    ...written,
    error: (column) => errorOfRow(row, column),
    value: (column) => values().get(column),
    difference: (column) => {
      const base = compare.base();
      const mode = compare.mode();
      if (mode === "none" || base === undefined || base === column) return undefined;
      return differenceIn(standingOf(row, column), standingOf(row, base), { kind: measure().kind, mode });
    },
    bar: (column) => bars().get(column),
  };
}

type Values = ReadonlyMap<Column, number | string | undefined>;

const numbersOf = (values: Values): readonly (number | undefined)[] =>
  Array.from(values.values(), (value) => (typeof value === "number" ? value : undefined));

/** The row's values, and how they are written. */
function createTexts(row: Row) {
  const { format } = useLocale();
  const compare = useCompare();
  const readIn = useRowValue();
  const measures = createMeasures();
  const isInput = row.placed.variable.formula === undefined;
  const measure = () => measures.of(row.placed);
  const values = createMemo<Values>(() => new Map(compare.columns().map((it) => [it, readIn(row, it)])));
  const writing = createMemo<RowWriting>(() => {
    const numbers = numbersOf(values()).filter((value) => value !== undefined);
    return rowWriting(format, measure(), numbers, isInput);
  });
  const number = (column: Column): number | undefined => {
    const value = values().get(column);
    return typeof value !== "number" || Number.isNaN(value) ? undefined : value;
  };
  const { text: unit } = row.placed.unit;
  return {
    measure,
    values,
    text: (column: Column): string => {
      const value = values().get(column);
      if (value === undefined || typeof value === "string") return value ?? "";
      return Number.isNaN(value) ? "" : writing().value(value);
    },
    full: (column: Column): string => {
      const value = number(column);
      return value === undefined ? "" : format.exact(value, unit);
    },
    exactNumber: (column: Column): string | undefined => {
      const value = number(column);
      return value === undefined ? undefined : format.exactNumber(value, unit);
    },
    differenceText: (difference: Difference): string =>
      difference.kind === "absolute" || difference.kind === "relative"
        ? writing().difference(difference)
        : "",
  };
}

function differenceIn(
  one: Standing,
  base: Standing,
  { kind, mode }: { readonly kind: Measure["kind"]; readonly mode: Exclude<Mode, "none"> },
): Difference {
  if (one === undefined || base === undefined) return { kind: "none", reason: "missing" };
  if (isSameStanding(one, base)) return { kind: "same" };
  if (typeof one === "object" || typeof base === "object") return { kind: "none", reason: "error" };
  if (typeof one === "string" || typeof base === "string") return { kind: "other" };
  return differenceOf(one, base, kind, mode);
}
