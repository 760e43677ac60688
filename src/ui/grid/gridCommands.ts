/** What can be done in the grid by name: listed in the palette, done by keys. */

import { registerCommands } from "../commands/registry.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import type { Actions } from "./createActions.ts";
import type { Grid } from "./createGrid.ts";

/** For as long as the owner lives. */
export function makeGridCommands(grid: Grid, actions: Actions): void {
  const view = useSheetView();
  const isNowhere = (): boolean => view.variable() === undefined;
  const isOnNothing = (): boolean => isNowhere() && view.spot()?.part !== "section";
  const foldAll = (isFolded: boolean): void => {
    for (const row of grid.layout().rows) if (row.kind === "section") grid.fold(row.section, isFolded);
  };
  registerCommands([
    { key: "grid.command.add", keys: "Insert", run: actions.addBelow },
    { key: "grid.command.section", keys: "Shift+Insert", run: actions.addSection },
    { key: "grid.command.duplicate", isOff: isNowhere, run: actions.duplicate },
    { key: "grid.command.delete", keys: "Ctrl+Delete", isOff: isOnNothing, run: actions.remove },
    {
      key: "grid.command.up",
      keys: "Alt+ArrowUp",
      isOff: isOnNothing,
      run: () => actions.move(-1),
    },
    {
      key: "grid.command.down",
      keys: "Alt+ArrowDown",
      isOff: isOnNothing,
      run: () => actions.move(1),
    },
    {
      key: "grid.command.precedent",
      keys: "Ctrl+[",
      isOff: isNowhere,
      run: () => actions.follow("precedents"),
    },
    {
      key: "grid.command.dependent",
      keys: "Ctrl+]",
      isOff: isNowhere,
      run: () => actions.follow("dependents"),
    },
    {
      key: "grid.command.reset",
      keys: "Delete",
      hasOwnKeys: true,
      isOff: isNowhere,
      run: actions.clear,
    },
    { key: "grid.command.fold", run: () => foldAll(true) },
    { key: "grid.command.unfold", run: () => foldAll(false) },
  ]);
}
