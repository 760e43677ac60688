/** A calculation as the JSON that `run --format json` prints: values as numbers in the variable's unit. */
import {
  type Calculation,
  cellText,
  circularGroups,
  type SheetVariable,
  valueAt,
  warningsOf,
} from "../engine/index.ts";
import { inUse } from "../io/inUse.ts";
import { textOf, valueIn } from "../io/results.ts";
import { describeError, describeProblem, type ErrorText } from "./describeProblem.ts";
import type { OpenOption } from "./openEach.ts";
import type { OpenCalculation } from "./openWorkbook.ts";

type Leaf = number | string | { readonly error: ErrorText };
/** By item, in the dimension's order, which an object would not keep for numbers. */
type Items = ReadonlyMap<string, Leaf | Items>;

export interface ResultJson extends ValuesJson {
  readonly title: string;
  readonly scenario: string;
}

/** What `--each` gives of every option. */
export interface EachJson {
  readonly title: string;
  readonly scenario: string;
  readonly each: string;
  readonly options: ReadonlyMap<string, ValuesJson>;
}

interface ValuesJson {
  readonly values: { readonly [name: string]: ValueJson };
  readonly warnings: readonly { kind: string; message: string; variable: string; item?: string }[];
  readonly loops: readonly GroupJson[];
}

/** A variable without dimensions has a value or an error; another one items, nested in the order of `over`. */
export type ValueJson =
  | { readonly unit: string; readonly value: number | string }
  | { readonly unit: string; readonly error: ErrorText }
  | { readonly unit: string; readonly over: readonly string[]; readonly items: Items };

interface GroupJson {
  readonly members: readonly string[];
  readonly verdict: string;
  readonly iterations: number;
  /** null where there is none, as JSON has no infinity. */
  readonly lastChange: number | null;
  readonly spectralRadius: number | null;
}

/** Some variables' values, and what there is to know about the whole calculation. */
export function resultJson(open: OpenCalculation, names: readonly string[]): ResultJson {
  const { sheet, scenario } = open;
  return { title: sheet.workbook.title, scenario, ...valuesJson(open, names) };
}

/** The same at every option of a choice. */
export function eachJson(
  { sheet, scenario }: OpenCalculation,
  each: string,
  options: readonly OpenOption[],
  names: readonly string[],
): EachJson {
  const values = options.map((open) => [open.option, valuesJson(open, names)] as const);
  return { title: sheet.workbook.title, scenario, each, options: new Map(values) };
}

function valuesJson(open: OpenCalculation, names: readonly string[]): ValuesJson {
  const { calculation } = open;
  return {
    values: Object.fromEntries(names.map((name) => [name, valueJson(open, name)])),
    warnings: warningsOf(calculation).map((warning) => {
      const { kind, message } = describeProblem(calculation, warning);
      const { variable, items } = warning.cell;
      return { kind, message, variable, ...(items.length === 0 ? {} : { item: items.join(" × ") }) };
    }),
    loops: circularGroups(calculation).map(
      ({ members, verdict, iterations, lastChange, spectralRadius }) => ({
        members: members.map(cellText),
        verdict,
        iterations,
        lastChange: finite(lastChange),
        spectralRadius: finite(spectralRadius),
      }),
    ),
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function valueJson({ calculation, sheet, texts }: OpenCalculation, name: string): ValueJson {
  const placed = sheet.variables.get(name);
  if (placed === undefined) throw new Error(`${name} is not in the sheet`);
  const { variable, axes, first } = placed;
  const unit = variable.unit ?? "";
  if (variable.text === true) return { unit, value: textOf(variable, texts) };
  if (axes.length > 0)
    return { unit, over: axes.map((axis) => axis.name), items: itemsJson(calculation, placed, 0, first) };
  const leaf = leafJson(calculation, placed, first);
  return typeof leaf === "object" ? { unit, ...leaf } : { unit, value: leaf };
}

/** The items in use of one dimension, from a cell on. */
function itemsJson(calculation: Calculation, placed: SheetVariable, axis: number, first: number): Items {
  const { dimensions } = placed;
  const width = dimensions.slice(axis + 1).reduce((product, { items }) => product * items.length, 1);
  const isLast = axis === dimensions.length - 1;
  const isUsed = inUse(calculation);
  return new Map(
    (dimensions[axis]?.items ?? []).flatMap((item, i) => {
      const cell = first + i * width;
      if (!isUsed(placed, cell)) return [];
      return [
        [item, isLast ? leafJson(calculation, placed, cell) : itemsJson(calculation, placed, axis + 1, cell)],
      ];
    }),
  );
}

function leafJson(calculation: Calculation, placed: SheetVariable, cell: number): Leaf {
  const error = describeError(calculation, cell);
  return error === undefined ? valueIn(placed, valueAt(calculation, cell)) : { error };
}
