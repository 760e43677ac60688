/** The name that a variable has in the sheet, and the one that the page's own screens know it by. */
import { type Dimension, type Sheet, type Variable, variableNamed, type Workbook } from "../engine/index.ts";

/** The name that formulas use now, by either name. */
export const presentName = (sheet: Sheet, name: string): string =>
  variableNamed(sheet, name)?.variable.name ?? name;

/** The name that it was built in under, by either name. */
export const builtInName = (sheet: Sheet, name: string): string =>
  builtInNameOf(variableNamed(sheet, name)?.variable) ?? name;

export const builtInNameOf = (
  known: Pick<Variable | Dimension, "name" | "builtIn"> | undefined,
): string | undefined => known?.builtIn ?? known?.name;

/** A dimension by its name, or by the one that the page's own screens know it by. */
export function dimensionNamed({ workbook }: Sheet, name: string): Dimension | undefined {
  return (
    workbook.dimensions.find((dimension) => dimension.name === name) ??
    workbook.dimensions.find(({ builtIn }) => builtIn === name)
  );
}

/** Whether a variable is an input that has a value: one that is just named has none yet. */
export const isInput = ({ formula, input, default: initial }: Variable): boolean =>
  formula === undefined && (input !== undefined || initial !== undefined);

/** The inputs of a sheet that have a value; one that it cannot place has none. */
export const inputsIn = ({ workbook, variables }: Sheet): readonly Variable[] =>
  workbook.variables.filter((variable) => isInput(variable) && variables.has(variable.name));

const variablesByWorkbook = new WeakMap<Workbook, ReadonlyMap<string, Variable>>();

/** A workbook's variable. */
export function variableIn(workbook: Workbook, name: string): Variable | undefined {
  let variables = variablesByWorkbook.get(workbook);
  if (variables === undefined) {
    variables = new Map(workbook.variables.map((variable) => [variable.name, variable]));
    variablesByWorkbook.set(workbook, variables);
  }
  return variables.get(name);
}
