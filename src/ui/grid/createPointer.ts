/** The mouse in the grid: a press goes there, Shift or a drag selects up to there; while a formula is typed it names the cell. */
import { onCleanup } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { useSheetView } from "../sheet/createSheetView.ts";
import type { Editor } from "./createEditor.ts";
import type { Grid } from "./createGrid.ts";
import { type Place, placeOfSpot, slotAt } from "./navigation.ts";
import { referenceText } from "./referenceText.ts";
import type { Slot } from "./slots.ts";

/** Goes to the formula bar with the name of a cell that was pressed. */
export const INSERT_NAME = "sheet-insert-name";

export interface Pointer {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDblClick: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

export function createPointer(grid: Grid, editor: Editor): Pointer {
  const view = useSheetView();
  const insert = createInsert();
  const drag = makeDrag(grid);
  onCleanup(drag.stop);
  // A finger has no double press that all browsers tell of: a second one on the same cell edits.
  let wasHere = false;
  return {
    onMouseDown: (event) => {
      const at = placeUnder(event.target);
      if (at === undefined || event.button !== 0 || isInEditor(event.target)) return;
      const slot = slotAt(grid.ground, at);
      const typing = view.typing();
      if (typing !== undefined) {
        // The focus stays in the formula bar.
        event.preventDefault();
        insert(slot, typing.variable);
        return;
      }
      const here = grid.place();
      wasHere = here?.row === at.row && here.column === at.column;
      editor.leave();
      if (slot?.spot === undefined) return;
      // What was being edited may have added or moved rows.
      grid.put(placeOfSpot(grid.ground, slot.spot, at.row) ?? at, event.shiftKey);
      if (!event.shiftKey) drag.start();
    },
    onDblClick: (event) => {
      if (isInEditor(event.target) || view.typing() !== undefined) return;
      if (placeUnder(event.target) !== undefined) editor.begin();
    },
    onClick: (event) => {
      const element = event.target instanceof Element ? event.target : undefined;
      const spot = grid.slot()?.spot;
      const isTouched = event instanceof PointerEvent && event.pointerType === "touch";
      if (isTouched && wasHere && !isInEditor(event.target) && view.typing() === undefined) editor.begin();
      if (element?.closest("[data-fold]") && spot?.part === "section") foldAt(grid, spot.section);
    },
  };
}

/** Tells the formula bar the name of what was pressed. */
function createInsert(): (slot: Slot | undefined, into: string) => void {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  return (slot, into) => {
    const { spot, variable } = slot ?? {};
    if (spot === undefined || variable === undefined) return;
    if (variable.variable.text) {
      view.say(t("grid.said.text", { label: words.label(variable.variable.name) }));
      return;
    }
    const items = spot.part === "value" ? (spot.items ?? []) : [];
    const place = { variable: variable.variable.name, items };
    const text = referenceText(place, variable, calculation.sheet.variables.get(into));
    window.dispatchEvent(new CustomEvent(INSERT_NAME, { detail: { text } }));
  };
}

/** Selects up to where the mouse is, until its button is let go. */
function makeDrag(grid: Grid) {
  const move = (event: MouseEvent): void => {
    const at = placeUnder(document.elementFromPoint(event.clientX, event.clientY));
    if (at !== undefined) grid.put(at, true);
  };
  const stop = (): void => {
    window.removeEventListener("mousemove", move);
    window.removeEventListener("mouseup", stop);
  };
  return {
    stop,
    start: (): void => {
      window.addEventListener("mousemove", move);
      window.addEventListener("mouseup", stop);
    },
  };
}

/** Folds a section, or unfolds it. */
export function foldAt(grid: Grid, section: string): void {
  const row = grid.layout().rows.find((one) => one.kind === "section" && one.section === section);
  if (row?.kind === "section") grid.fold(section, !row.isFolded);
}

function placeUnder(target: EventTarget | null): Place | undefined {
  const element = target instanceof Element ? target : undefined;
  const cell = element?.closest<HTMLElement>("[data-column]");
  const row = cell?.closest<HTMLElement>("[data-row]");
  if (!cell || !row) return undefined;
  return { row: Number(row.dataset.row), column: Number(cell.dataset.column) };
}

const isInEditor = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest(".cell-editor") !== null;
