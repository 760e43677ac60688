/** What stands in a row: of each column its value, the difference to the base, and a bar; all of them written alike. */
import { createMemo } from "solid-js";
import type { CellError } from "../../engine/index.ts";
import type { Column } from "../../store/createComparison.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createMeasures } from "../results/createMeasures.ts";
import { type Bar, barsOf } from "./bar.ts";
import { useCompare } from "./createCompare.ts";
import { type Difference, differenceOf, type Mode } from "./difference.ts";
import { cellOfRow, type Row, valueOfRow } from "./rows.ts";
import { type RowWriting, rowWriting } from "./rowWriting.ts";

/** Reads are tracked. */
export interface ShownRow {
  /** A number in base units or a text; undefined where the column does not have it, NaN where it is an error. */
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
  const { measure, values, text, ...written } = createTexts(row);
  const bars = createMemo(() => {
    const hasBars = !["choice", "date"].includes(measure().kind);
    const found = hasBars ? barsOf(numbersOf(values())) : [];
    return new Map(compare.columns().map((column, i) => [column, found[i]]));
  });
  const error: ShownRow["error"] = (column) => {
    const cell = cellOfRow(row, column);
    return cell === undefined ? undefined : column.error(cell);
  };
  return {
    ...written,
    text,
    error,
    value: (column) => values().get(column),
    difference: (column) => {
      const base = compare.base();
      const mode = compare.mode();
      if (mode === "none" || base === undefined || base === column) return undefined;
      const [kind, baseKind] = [error(column)?.kind, error(base)?.kind];
      if (kind !== undefined && kind === baseKind) return { kind: "same" };
      return differenceIn(row, [values().get(column), text(column)], [values().get(base), text(base)], {
        kind: measure().kind,
        mode,
      });
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
  const words = useWords();
  const compare = useCompare();
  const measures = createMeasures();
  const isInput = row.placed.variable.formula === undefined;
  const isChoice = row.placed.choices !== undefined;
  const measure = () => measures.of(row.placed);
  const values = createMemo<Values>(() => new Map(compare.columns().map((it) => [it, valueOfRow(row, it)])));
  const writing = createMemo<RowWriting>(() => {
    const numbers = numbersOf(values()).filter((value) => value !== undefined);
    return rowWriting(format, measure(), numbers, isInput);
  });
  const number = (column: Column): number | undefined => {
    const value = values().get(column);
    return typeof value !== "number" || Number.isNaN(value) || isChoice ? undefined : value;
  };
  const { text: unit } = row.placed.unit;
  return {
    measure,
    values,
    text: (column: Column): string => {
      const value = values().get(column);
      if (value === undefined || typeof value === "string") return value ?? "";
      if (Number.isNaN(value)) return "";
      return isChoice ? words.option(choicesIn(column, row)?.[value] ?? "") : writing().value(value);
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

/** The options of a choice in a column's own sheet: its items may be called otherwise. */
const choicesIn = (column: Column, { placed }: Row): readonly string[] | undefined =>
  column.sheet.variables.get(placed.variable.name)?.choices ?? placed.choices;

type Told = readonly [value: number | string | undefined, text: string];

function differenceIn(
  row: Row,
  [value, text]: Told,
  [base, baseText]: Told,
  { kind, mode }: { readonly kind: Parameters<typeof differenceOf>[2]; readonly mode: Exclude<Mode, "none"> },
): Difference {
  if (value === undefined || base === undefined) return { kind: "none", reason: "missing" };
  if (row.placed.choices === undefined && typeof value === "number" && typeof base === "number")
    return differenceOf(value, base, kind, mode);
  return text === baseText ? { kind: "same" } : { kind: "other" };
}
