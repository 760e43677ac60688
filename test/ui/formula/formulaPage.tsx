/** The formula bar beside a grid that only notes what it is asked, for component tests. */
import { createRoot } from "solid-js";
import type { Language } from "../../../src/ui/format.ts";
import { FormulaBar } from "../../../src/ui/formula/FormulaBar.tsx";
import { createSheetView, type SheetView, SheetViewContext } from "../../../src/ui/sheet/createSheetView.ts";
import { createDealWorkspace, plain, type Shown, showPart } from "../dealPage.tsx";

export interface FormulaPage extends Shown {
  readonly view: SheetView;
  readonly field: HTMLTextAreaElement;
  /** Ways that the grid was asked to move, the last one last. */
  readonly moves: string[];
  /** Puts the spot at a cell. */
  goTo(variable: string, ...items: string[]): void;
  formulaOf(variable: string): string | undefined;
  /** The line below the field. */
  note(): string;
  choices(): string[];
  marked(): string | undefined;
  button(name: string): HTMLButtonElement;
}

export async function showFormulaBar(
  language: Language = "en",
  workspace = createDealWorkspace(),
): Promise<FormulaPage> {
  await workspace.prepare();
  const view = createRoot(() => createSheetView(workspace));
  const moves: string[] = [];
  const shown = showPart(
    () => (
      <SheetViewContext.Provider value={view}>
        <FormulaBar />
        <button type="button" id="grid">
          {"."}
        </button>
      </SheetViewContext.Provider>
    ),
    language,
    workspace,
  );
  const { container } = shown;
  view.attach({
    focus: () => container.querySelector<HTMLElement>("#grid")?.focus(),
    move: (way) => void moves.push(way),
    goTo: (spot) => view.setSpot(spot),
  });
  const field = container.querySelector("textarea");
  if (field === null) throw new Error("There is no field.");
  const textOf = (selector: string): string => container.querySelector(selector)?.textContent ?? "";
  return {
    ...shown,
    view,
    field,
    moves,
    goTo: (variable, ...items) => view.goTo({ variable, items }),
    formulaOf: (variable) => workspace.calculation.sheet.variables.get(variable)?.variable.formula,
    note: () => plain(textOf(".fbar-note > p")),
    choices: () => [...container.querySelectorAll(".fbar-choice-name")].map((name) => name.textContent ?? ""),
    marked: () =>
      container.querySelector('[aria-selected="true"] .fbar-choice-name')?.textContent ?? undefined,
    button: (name) => {
      const found = [...container.querySelectorAll("button")].find(
        (one) => one.textContent === name || one.ariaLabel === name,
      );
      if (found === undefined) throw new Error(`There is no button ${name}.`);
      return found;
    },
  };
}
