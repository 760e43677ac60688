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
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  let stop: (() => void) | undefined;
  onCleanup(() => stop?.());
  const insert = (slot: Slot | undefined, into: string): void => {
    const { spot, variable } = slot ?? {};
    if (spot === undefined || variable === undefined) return;
    if (variable.variable.text) {
      view.say(t("grid.said.text", { label: words.label(variable.variable.name) }));
      return;
    }
    const place = {
      variable: variable.variable.name,
      items: spot.part === "value" ? (spot.items ?? []) : [],
    };
    const text = referenceText(place, variable, calculation.sheet.variables.get(into));
    window.dispatchEvent(new CustomEvent(INSERT_NAME, { detail: { text } }));
  };
  const drag = (event: MouseEvent): void => {
    const at = placeUnder(document.elementFromPoint(event.clientX, event.clientY));
    const now = grid.place();
    if (at !== undefined && now !== undefined) grid.put(at, true);
  };
  const follow = (): void => {
    stop?.();
    const end = (): void => {
      window.removeEventListener("mousemove", drag);
      window.removeEventListener("mouseup", end);
      stop = undefined;
    };
    stop = end;
    window.addEventListener("mousemove", drag);
    window.addEventListener("mouseup", end);
  };
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
      editor.leave();
      // What was being edited may have added or moved rows.
      const now = slot?.spot && (placeOfSpot(grid.ground, slot.spot, at.row) ?? at);
      if (now === undefined) return;
      grid.put(now, event.shiftKey);
      if (!event.shiftKey) follow();
    },
    onDblClick: (event) => {
      if (isInEditor(event.target) || view.typing() !== undefined) return;
      if (placeUnder(event.target) !== undefined) editor.begin();
    },
    onClick: (event) => {
      const element = event.target instanceof Element ? event.target : undefined;
      const section = grid.slot()?.spot;
      if (element?.closest("[data-fold]") && section?.part === "section") foldAt(grid, section.section);
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
