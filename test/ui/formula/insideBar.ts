/** Runs a function where the formula bar runs: in the pool's workspace, with the spot at a variable, without a page. */
import { createComponent, createRoot } from "solid-js";
import { WorkspaceContext } from "../../../src/store/context.ts";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import { formulaEnglish } from "../../../src/ui/locale/formulaEnglish.ts";
import { useLearned } from "../../../src/ui/locale/useLearned.ts";
import { createSheetView, type SheetView, SheetViewContext } from "../../../src/ui/sheet/createSheetView.ts";
import { createPoolWorkspace } from "./poolWorkspace.ts";

export interface Inside<T> {
  readonly result: T;
  readonly view: SheetView;
  readonly workspace: Workspace;
  readonly moves: readonly string[];
  goTo(variable: string): void;
}

export async function insideBar<T>(run: () => T, workspace?: Workspace): Promise<Inside<T>> {
  const used = workspace ?? (await createPoolWorkspace());
  const moves: string[] = [];
  const found: T[] = [];
  const view = createRoot(() => createSheetView(used));
  view.attach({ focus: () => {}, move: (way) => void moves.push(way), goTo: (spot) => view.setSpot(spot) });
  createRoot(() =>
    createComponent(WorkspaceContext.Provider, {
      value: used,
      get children() {
        return createComponent(SheetViewContext.Provider, {
          value: view,
          get children() {
            useLearned(formulaEnglish);
            found.push(run());
            return null;
          },
        });
      },
    }),
  );
  if (found.length === 0) throw new Error("The function was not run.");
  return {
    result: found[0] as T,
    view,
    workspace: used,
    moves,
    goTo: (variable) => view.goTo({ variable, items: [] }),
  };
}
