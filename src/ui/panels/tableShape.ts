/** The shape of a panel's table as it stands: which items down, which columns across, and what is folded away. */
import { type Accessor, createMemo, createSignal } from "solid-js";
import type { Dimension, SheetVariable } from "../../engine/index.ts";
import type { PanelColumn, PanelTable } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import { dimensionOf, itemsInUse } from "./itemsInUse.ts";

/** One column on the page. */
export interface ShownColumn {
  readonly column: PanelColumn;
  /** The item of the column's second dimension, where it has one. */
  readonly across?: { readonly item: string; readonly dimension: Dimension };
}

export interface TableShape {
  readonly dimension: Accessor<Dimension | undefined>;
  readonly items: Accessor<readonly string[]>;
  readonly columns: Accessor<readonly ShownColumn[]>;
  /** How many items, down and across, have nothing in them. */
  readonly nIdle: Accessor<number>;
  readonly isWhole: Accessor<boolean>;
  readonly showWhole: (isWhole: boolean) => void;
}

export function createTableShape(table: PanelTable): TableShape {
  const { calculation } = useWorkspace();
  const [isWhole, showWhole] = createSignal(false);
  const foldOf = (dimension: string): Fold =>
    createFold(calculation, dimension, table.foldedBy ?? [], isWhole);
  const down = foldOf(table.down);
  const across = new Map(
    table.columns.flatMap((column) =>
      column.across === undefined ? [] : [[column.across, foldOf(column.across)] as const],
    ),
  );
  const columns = createMemo((): readonly ShownColumn[] =>
    table.columns
      .filter(({ variable }) => calculation.sheet.variables.has(variable))
      .flatMap((column): readonly ShownColumn[] => {
        const dimension = column.across === undefined ? undefined : dimensionOf(calculation, column.across);
        if (dimension === undefined) return [{ column }];
        const items = across.get(dimension.name)?.items() ?? [];
        return items.map((item) => ({ column, across: { item, dimension } }));
      }),
  );
  return {
    dimension: () => dimensionOf(calculation, table.down),
    items: down.items,
    columns,
    nIdle: () => [down, ...across.values()].reduce((sum, fold) => sum + fold.nIdle(), 0),
    isWhole,
    showWhole: (next) => void showWhole(next),
  };
}

interface Fold {
  readonly items: Accessor<readonly string[]>;
  readonly nIdle: Accessor<number>;
}

/** Items in use, without those where all of some variables are 0. One that was shown stays: no row goes away under a hand. */
export function createFold(
  calculation: LiveCalculation,
  dimension: string,
  foldedBy: readonly string[],
  isWhole: Accessor<boolean>,
): Fold {
  const variables = (): readonly SheetVariable[] =>
    foldedBy
      .flatMap((name) => calculation.sheet.variables.get(name) ?? [])
      .filter(({ dimensions }) => dimensions.some(({ name }) => name === dimension));
  const all = createMemo(() => itemsInUse(calculation, dimension));
  const isBusy = (item: string): boolean =>
    variables().some((variable) =>
      cellsAlong(variable, dimension, item).some(
        (cell) => calculation.isSet(cell) || calculation.given(cell) !== 0,
      ),
    );
  const busy = createMemo(
    (before: ReadonlySet<string>) => new Set([...before, ...all().filter(isBusy)]),
    new Set<string>(),
  );
  const isShown = (item: string): boolean => variables().length === 0 || busy().has(item);
  return {
    items: createMemo(() => (isWhole() ? all() : all().filter(isShown))),
    nIdle: () => all().filter((item) => !isShown(item)).length,
  };
}

/** The cells of a variable at one item of one of its dimensions. */
export function cellsAlong(
  { dimensions, first, count }: SheetVariable,
  dimension: string,
  item: string,
): readonly number[] {
  const axis = dimensions.findIndex(({ name }) => name === dimension);
  const items = dimensions[axis]?.items ?? [];
  const stride = dimensions.slice(axis + 1).reduce((product, { items: inner }) => product * inner.length, 1);
  const at = items.indexOf(item);
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => Math.floor(i / stride) % items.length === at)
    .map((i) => first + i);
}
