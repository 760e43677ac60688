/** The built-in deal's cells by name, as the page's sentences and pictures read them. All reads are tracked. */
import { type CellError, cellAt, cellsOf } from "../engine/index.ts";
import { useWorkspace } from "../store/context.ts";

export interface Deal {
  /** A result in base units, at its items; undefined where it is an error. */
  value(variable: string, item?: string, second?: string): number | undefined;
  /** All items' results, in order. */
  values(variable: string): readonly (number | undefined)[];
  error(variable: string, item?: string): CellError | undefined;
  /** The option that a choice has. */
  choice(variable: string): string;
  readonly supplier: () => string;
  readonly customer: () => string;
}

export function useDeal(): Deal {
  const { calculation, text } = useWorkspace();
  const { sheet } = calculation;
  const cellOf = (variable: string, ...items: readonly (string | undefined)[]): number => {
    const cell = cellAt(
      sheet,
      variable,
      items.filter((item) => item !== undefined),
    );
    if (cell === undefined) throw new Error(`The deal has no ${variable} ${items.join(" ")}.`);
    return cell;
  };
  const at = (cell: number): number | undefined => {
    const value = calculation.value(cell);
    return Number.isNaN(value) ? undefined : value;
  };
  const choice = (variable: string): string =>
    sheet.variables.get(variable)?.choices?.[calculation.given(cellOf(variable))] ?? "";
  return {
    value: (...place) => at(cellOf(...place)),
    values: (variable) => cellsOf(sheet, variable).map(at),
    error: (variable, item) => calculation.error(cellOf(variable, item)),
    choice,
    supplier: () => choice("supplier"),
    customer: () => text("customer"),
  };
}
