/** The grid with the formula bar above it and the status line below, for component tests. */
import { cleanup } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { userEvent } from "vitest/browser";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import type { Language } from "../../../src/ui/format.ts";
import { FormulaBar } from "../../../src/ui/formula/FormulaBar.tsx";
import { Grid } from "../../../src/ui/grid/Grid.tsx";
import { StatusLine } from "../../../src/ui/grid/StatusLine.tsx";
import { createSheetView, type SheetView, SheetViewContext } from "../../../src/ui/sheet/createSheetView.ts";
import { createDealWorkspace, nextFrame, plain, type Shown, showPart } from "../dealPage.tsx";
import "./gridPage.css";

export interface GridPage extends Shown {
  readonly view: SheetView;
  readonly grid: HTMLElement;
  /** Presses keys one after the other: "{ArrowDown}", "700". */
  keys(...keys: readonly string[]): Promise<void>;
  goTo(variable: string, ...items: readonly string[]): Promise<void>;
  /** The cell at the spot. */
  spot(): HTMLElement;
  /** What stands at the spot, in short: `value roundSize`. */
  at(): string;
  /** What the cells of the row of a variable say. */
  row(variable: string): string[];
  said(): string;
  /** The figures of the selection: "Count 2 · Sum $900B". */
  figures(): string;
}

export async function showGrid(
  language: Language = "en",
  workspace: Workspace = createDealWorkspace(),
): Promise<GridPage> {
  // Another grid on the page would take the keys as well.
  cleanup();
  await workspace.prepare();
  const view = createRoot(() => createSheetView(workspace));
  const shown = showPart(
    () => (
      <SheetViewContext.Provider value={view}>
        <FormulaBar />
        <div class="grid-page">
          <Grid />
        </div>
        <StatusLine />
      </SheetViewContext.Provider>
    ),
    language,
    workspace,
  );
  const { container } = shown;
  const find = (selector: string): HTMLElement => {
    const found = container.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  };
  const grid = find('[role="grid"]');
  const spot = (): HTMLElement => {
    const found = document.getElementById(grid.getAttribute("aria-activedescendant") ?? "");
    if (found === null) throw new Error("The spot is not on the page.");
    return found;
  };
  await nextFrame();
  grid.focus();
  return {
    ...shown,
    view,
    grid,
    spot,
    keys: async (...keys) => {
      for (const key of keys) await userEvent.keyboard(key);
    },
    goTo: async (variable, ...items) => {
      view.goTo({ variable, items });
      grid.focus();
      await nextFrame();
    },
    at: () => {
      const { part, variable, items = [] } = view.spot() ?? {};
      return [part, variable, ...items].filter(Boolean).join(" ");
    },
    row: (variable) => {
      const name = [...container.querySelectorAll(".grid-row-variable > .grid-name")].find(
        (cell) => cell.textContent === variable,
      );
      const cells = name?.parentElement?.querySelectorAll<HTMLElement>(".grid-cell") ?? [];
      return Array.from(cells, (cell) => plain(cell.textContent ?? ""));
    },
    said: () => plain(find(".status-said").textContent ?? ""),
    figures: () =>
      Array.from(container.querySelectorAll<HTMLElement>(".status-figures > div"), (figure) =>
        plain(Array.from(figure.children, (part) => part.textContent).join(" ")),
      ).join(" · "),
  };
}

/** An empty sheet. */
export async function showEmpty(language: Language = "en"): Promise<GridPage> {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  workspace.openEmpty();
  return showGrid(language, workspace);
}
