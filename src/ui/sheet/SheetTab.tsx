/** The sheet: every variable with its formula, to read, follow and change. Formulas above, the grid, and beside it what is said of the cell. */
import "../styles/body.ts";
import "./sheet.css";
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js";
import { ProblemsContext, useWorkspace } from "../../store/context.ts";
import { createProblems } from "../../store/createProblems.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { makeSheetCommands } from "../commands/sheetCommands.ts";
import { completeDeal } from "../completeDeal.ts";
import { FormulaBar } from "../formula/FormulaBar.tsx";
import { Grid } from "../grid/Grid.tsx";
import { StatusLine } from "../grid/StatusLine.tsx";
import { afterPaint } from "../loadRest.ts";
import { englishBody } from "../locale/englishBody.ts";
import { englishPanels } from "../locale/englishPanels.ts";
import { kindsEnglish } from "../locale/kindsEnglish.ts";
import { sheetEnglish } from "../locale/sheetEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { PasteDialog } from "../paste/PasteDialog.tsx";
import { SidePanel } from "../side/SidePanel.tsx";
import { createSheetView, type SheetView, SheetViewContext, useSheetView } from "./createSheetView.ts";
import { Toolbar } from "./Toolbar.tsx";
import { wanted, wantNothing } from "./wantedCell.ts";

export function SheetTab() {
  const { t } = useLearned(englishBody, englishPanels, kindsEnglish, sheetEnglish);
  const workspace = useWorkspace();
  const [isReady, setReady] = createSignal(false);
  const [isMissing, setMissing] = createSignal(false);
  completeDeal(workspace)
    .then(workspace.prepare)
    .then(
      () => setReady(true),
      () => setMissing(true),
    );
  onCleanup(workspace.commit);
  return (
    <Show
      when={isReady()}
      fallback={<p class="note">{isMissing() ? t("sheet.missing") : t("sheet.loading")}</p>}
    >
      <SheetViewContext.Provider value={createSheetView(workspace)}>
        <ProblemsContext.Provider value={createProblems(workspace.calculation)}>
          <Parts />
        </ProblemsContext.Provider>
      </SheetViewContext.Provider>
    </Show>
  );
}

/** On a sheet that is empty, the keyboard stands where the first variable is typed. */
function makeFirstStep({ preset, calculation }: Workspace, view: SheetView): void {
  const isEmpty = createMemo(() => preset() === EMPTY_PRESET && calculation.sheet.variables.size === 0);
  createEffect(() => {
    if (!isEmpty()) return;
    void afterPaint().then(() => {
      view.goToSpot({ part: "add", section: "" });
      view.focusGrid();
    });
  });
}

function Parts() {
  const view = useSheetView();
  makeSheetCommands(view);
  makeFirstStep(useWorkspace(), view);
  createEffect(
    on(wanted, (want) => {
      if (want === undefined) return;
      wantNothing();
      queueMicrotask(() => {
        view.goTo(want.place, want.part);
        view.focusGrid();
      });
    }),
  );
  return (
    <div class="sheet">
      <div class="sheet-tools" data-region="toolbar">
        <Toolbar />
      </div>
      <div class="sheet-formula" data-region="formula">
        <FormulaBar />
      </div>
      <div class="sheet-grid" data-region="grid">
        <Grid />
      </div>
      <div class="sheet-beside" data-region="side">
        <SidePanel />
      </div>
      <div class="sheet-status" data-region="status">
        <StatusLine />
      </div>
      <PasteDialog />
    </div>
  );
}
