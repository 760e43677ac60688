/** Whether two workbooks are calculated by the same program, so that one's sheet can be put on the other's inputs. */
import { type Check, formulasOf, type Variable, type Workbook } from "./workbook.ts";

/** What of a workbook goes into its program. Labels, sources, sliders and values of inputs do not. */
export function sameProgram(one: Workbook, other: Workbook): boolean {
  return (
    one === other ||
    (sameLists(one.variables, other.variables, programOfVariable) &&
      sameDimensions(one, other) &&
      sameLists(one.checks ?? [], other.checks ?? [], programOfCheck) &&
      JSON.stringify(one.settings) === JSON.stringify(other.settings))
  );
}

function sameLists<T>(one: readonly T[], other: readonly T[], programOf: (part: T) => unknown): boolean {
  return (
    one.length === other.length &&
    one.every((part, i) => {
      const like = other[i] as T;
      return part === like || JSON.stringify(programOf(part)) === JSON.stringify(programOf(like));
    })
  );
}

const programOfVariable = (variable: Variable): unknown => [
  variable.name,
  variable.unit ?? "",
  variable.over ?? [],
  variable.formula ?? null,
  variable.default ?? null,
  variable.input === undefined && variable.default === undefined,
  variable.choice ?? null,
  variable.text ?? false,
  variable.range ?? null,
  variable.exclusiveMinimum ?? null,
  variable.whole ?? false,
  variable.rangeKind ?? "",
];

/** Items go into the program by their places; by name only where a formula names one. */
function sameDimensions(one: Workbook, other: Workbook): boolean {
  const isAlike =
    one.dimensions.length === other.dimensions.length &&
    one.dimensions.every(({ name, items, from }, d) => {
      const like = other.dimensions[d];
      return like?.name === name && like.from === from && like.items.length === items.length;
    });
  if (!isAlike) return false;
  const changed = one.dimensions.flatMap(({ items }, d) =>
    items.flatMap((item, i) => {
      const now = other.dimensions[d]?.items[i] ?? item;
      return now === item ? [] : [item, now];
    }),
  );
  if (changed.length === 0) return true;
  const formulas = [...formulasOf(one), ...formulasOf(other)];
  return !changed.some((item) => formulas.some((formula) => formula.includes(item)));
}

const programOfCheck = ({ name, formula, severity, blocks }: Check): unknown => [
  name,
  formula,
  severity,
  blocks ?? [],
];
