/** The shape of a panel's table as it stands: which items down, which columns across, and what is folded away. */

import { type Accessor, createMemo, createSignal, untrack } from "solid-js";
import type { Dimension } from "../../engine/index.ts";
import type { PanelColumn, PanelTable } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { createFold, type Fold } from "../createFold.ts";
import { useUsable } from "../deal/useUsable.ts";
import { dimensionOf } from "../itemsInUse.ts";
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
  /** How many cells there is no room for, after those that are shown. */
  readonly nHidden: Accessor<number>;
  /** How many items, down and across, are folded away or could be. */
  readonly nIdle: Accessor<number>;
  /** Whether there is nothing in any item. */
  readonly isIdle: Accessor<boolean>;
  readonly isWhole: Accessor<boolean>;
  readonly showWhole: (isWhole: boolean) => void;
}

export function createTableShape(table: PanelTable): TableShape {
  const { calculation } = useWorkspace();
  const usable = useUsable();
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
  const all = createMemo((): readonly ShownColumn[] =>
    table.columns
      .filter(({ variable }) => usable.has(variable))
      .flatMap((column): readonly ShownColumn[] => {
        const decimals = untrack(() => columnDecimals(calculation, column));
        const dimension = column.across === undefined ? undefined : dimensionOf(calculation, column.across);
        if (dimension === undefined) return [{ column, decimals }];
        const items = across.get(column.across ?? "")?.items() ?? [];
        return items.map((item) => ({ column, decimals, across: { item, dimension } }));
      }),
  );
  const room = createMemo(() => roomFor(down.items().length, all().length, table.most));
  const items = createMemo(() => down.items().slice(0, room().rows));
  const columns = createMemo(() => all().slice(0, room().columns));
  return {
    dimension: () => dimensionOf(calculation, table.down),
    items,
    columns,
    nHidden: () => down.items().length * all().length - items().length * columns().length,
    nIdle: () => [down, ...across.values()].reduce((sum, fold) => sum + fold.nIdle(), 0),
    isIdle: down.isIdle,
    isWhole,
    showWhole: (next) => void showWhole(next),
  };
}

/** How much of a table is shown that may have so many cells: all of it, or about as many rows as columns. */
function roomFor(rows: number, columns: number, most = rows * columns): { rows: number; columns: number } {
  const side = Math.floor(Math.sqrt(most));
  const across = Math.min(columns, Math.max(side, Math.floor(most / Math.max(rows, 1))));
  return { rows: Math.min(rows, Math.floor(most / Math.max(across, 1))), columns: across };
}
