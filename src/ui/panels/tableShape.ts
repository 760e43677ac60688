/** The shape of a panel's table as it stands: which items down, which columns across, and what is folded away. */
import { type Accessor, createMemo, createSignal, untrack } from "solid-js";
import { cellAt, type Dimension, type SheetVariable } from "../../engine/index.ts";
import type { PanelColumn, PanelTable } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import { dimensionOf, itemsInUse } from "../itemsInUse.ts";
import { columnDecimals } from "./columnDecimals.ts";

/** One column on the page. */
export interface ShownColumn {
  readonly column: PanelColumn;
  readonly decimals: number;
  /** The item of the column's second dimension, where it has one. */
  readonly across?: { readonly item: string; readonly dimension: Dimension };
}

export interface TableShape {
  readonly dimension: Accessor<Dimension | undefined>;
  readonly items: Accessor<readonly string[]>;
  readonly columns: Accessor<readonly ShownColumn[]>;
  /** How many items, down and across, are folded away or could be. */
  readonly nIdle: Accessor<number>;
  /** Whether there is nothing in any item. */
  readonly isIdle: Accessor<boolean>;
  readonly isWhole: Accessor<boolean>;
  readonly showWhole: (isWhole: boolean) => void;
}

export function createTableShape(table: PanelTable): TableShape {
  const { calculation } = useWorkspace();
  const [isWhole, showWhole] = createSignal(false);
  const foldOf = (dimension: string): Fold =>
    createFold(
      calculation,
      dimension,
      dimension === table.down ? table : { foldedBy: table.foldedBy ?? [] },
      isWhole,
    );
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
        const decimals = untrack(() => columnDecimals(calculation, column));
        const dimension = column.across === undefined ? undefined : dimensionOf(calculation, column.across);
        if (dimension === undefined) return [{ column, decimals }];
        const items = across.get(dimension.name)?.items() ?? [];
        return items.map((item) => ({ column, decimals, across: { item, dimension } }));
      }),
  );
  return {
    dimension: () => dimensionOf(calculation, table.down),
    items: down.items,
    columns,
    nIdle: () => [down, ...across.values()].reduce((sum, fold) => sum + fold.nIdle(), 0),
    isIdle: down.isIdle,
    isWhole,
    showWhole: (next) => void showWhole(next),
  };
}

interface Fold {
  readonly items: Accessor<readonly string[]>;
  readonly nIdle: Accessor<number>;
  readonly isIdle: Accessor<boolean>;
}

/**
 * Items in use, without those where all of some variables are 0, and those past a number. One that was shown stays: no
 * row goes away under a hand. Where nothing would be left, all are shown.
 */
export function createFold(
  calculation: LiveCalculation,
  dimension: string,
  { foldedBy = [], upTo }: Pick<PanelTable, "foldedBy" | "upTo">,
  isWhole: Accessor<boolean>,
): Fold {
  const variables = (): readonly SheetVariable[] =>
    foldedBy
      .flatMap((name) => calculation.sheet.variables.get(name) ?? [])
      .filter(({ dimensions }) => dimensions.some(({ name }) => name === dimension));
  const all = createMemo(() => itemsInUse(calculation, dimension));
  const isNear = (item: string): boolean => {
    const cell = upTo === undefined ? undefined : cellAt(calculation.sheet, upTo);
    const last = cell === undefined ? Number.NaN : calculation.value(cell);
    return !(all().indexOf(item) >= last);
  };
  const isBusy = (item: string): boolean =>
    isNear(item) &&
    (variables().length === 0 ||
      variables().some((variable) =>
        cellsAlong(variable, dimension, item).some(
          (cell) => calculation.isSet(cell) || calculation.given(cell) !== 0,
        ),
      ));
  const busy = createMemo(
    (before: ReadonlySet<string>) => new Set([...before, ...all().filter(isBusy)]),
    new Set<string>(),
  );
  const isShown = (item: string): boolean => busy().size === 0 || busy().has(item);
  return {
    items: createMemo(() => (isWhole() ? all() : all().filter(isShown))),
    nIdle: () => all().filter((item) => !isShown(item)).length,
    isIdle: () => busy().size === 0,
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
