/** The built-in deal's cells by name, as the page's sentences and pictures read them. All reads are tracked. */
import { type CellError, cellAt, cellsOf, variableNamed } from "../engine/index.ts";
import { useWorkspace } from "../store/context.ts";

export interface Deal {
  /** Whether the sheet has the variable: it may have been deleted. */
  has(variable: string): boolean;
  /** A result in base units, at its items; undefined where it is an error, or not there. */
  value(variable: string, item?: string, second?: string): number | undefined;
  /** All items' results, in order. */
  values(variable: string): readonly (number | undefined)[];
  error(variable: string, item?: string): CellError | undefined;
  /** The option that a choice has. */
  choice(variable: string): string;
  readonly supplier: () => string;
  readonly customer: () => string;
}

/** In the place of a cell that the sheet does not have: it has no value. */
const NOWHERE = -1;

export function useDeal(): Deal {
  const { calculation, text } = useWorkspace();
  const cellOf = (variable: string, ...items: readonly (string | undefined)[]): number =>
    cellAt(
      calculation.sheet,
      variable,
      items.filter((item) => item !== undefined),
    ) ?? NOWHERE;
  const at = (cell: number): number | undefined => {
    const value = calculation.value(cell);
    return Number.isNaN(value) ? undefined : value;
  };
  const choice = (variable: string): string =>
    variableNamed(calculation.sheet, variable)?.choices?.[calculation.given(cellOf(variable))] ?? "";
  return {
    has: (variable) => variableNamed(calculation.sheet, variable) !== undefined,
    value: (...place) => at(cellOf(...place)),
    values: (variable) => cellsOf(calculation.sheet, variable).map(at),
    error: (variable, item) => {
      const cell = cellOf(variable, item);
      return cell === NOWHERE ? undefined : calculation.error(cell);
    },
    choice,
    supplier: () => choice("supplier"),
    customer: () => text("customer"),
  };
}
