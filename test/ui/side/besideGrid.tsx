/** What stands beside the grid, with a prepared workspace and a grid that only remembers where it was asked to go. */
import { createRoot } from "solid-js";
import type { Workspace } from "../../../src/store/createWorkspace.ts";
import type { Language } from "../../../src/ui/format.ts";
import {
  createSheetView,
  type SheetView,
  SheetViewContext,
  type Side,
} from "../../../src/ui/sheet/createSheetView.ts";
import { SidePanel } from "../../../src/ui/side/SidePanel.tsx";
import { createDealWorkspace, type Shown, showPart } from "../dealPage.tsx";

export interface Beside extends Shown {
  readonly view: SheetView;
  /** Whether the focus was asked for in the grid. */
  readonly asked: { focus: number };
  /** The elements of a role, by their names. */
  role(role: string): readonly HTMLElement[];
  /** The first element of a role whose text begins like this. */
  find(role: string, text: string): HTMLElement;
}

export interface BesideOptions {
  readonly side?: Side;
  readonly language?: Language;
  /** Begins with an empty sheet. */
  readonly isEmpty?: boolean;
  /** What is done to the workspace before it is shown. */
  readonly before?: (workspace: Workspace) => void;
}

export async function besideGrid(options: BesideOptions = {}): Promise<Beside> {
  const workspace = createDealWorkspace();
  await workspace.prepare();
  if (options.isEmpty) workspace.openEmpty();
  options.before?.(workspace);
  const view = createRoot(() => createSheetView(workspace));
  const asked = { focus: 0 };
  view.attach({
    focus: () => {
      asked.focus++;
    },
    move: () => undefined,
    goTo: (spot) => view.setSpot(spot),
  });
  view.showSide(options.side ?? "trace");
  const shown = showPart(
    () => (
      <SheetViewContext.Provider value={view}>
        <SidePanel />
      </SheetViewContext.Provider>
    ),
    options.language,
    workspace,
  );
  const role: Beside["role"] = (name) => {
    const selector = SELECTORS[name] ?? `[role="${name}"]`;
    return [...shown.container.querySelectorAll<HTMLElement>(selector)];
  };
  return {
    ...shown,
    view,
    asked,
    role,
    find: (name, text) => {
      const found = role(name).find((element) => element.innerText.trim().startsWith(text));
      if (found === undefined) throw new Error(`There is no ${name} “${text}”: ${shown.words()}`);
      return found;
    },
  };
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: "button:not([role])",
  heading: "h2, h3, h4",
  listitem: "li",
};

/** Lines of an element's text, spaces made plain. */
export const lines = (element: HTMLElement): string => element.innerText.replace(/\s+/g, " ").trim();
