/** What is done to the selection from the keyboard: cleared, moved, deleted, followed, copied, pasted onto. */
import { createSignal } from "solid-js";
import { dependentsOfVariable } from "../../document/formulaNames.ts";
import { setValues } from "../../document/values.ts";
import { deleteVariables, moveVariable } from "../../document/variables.ts";
import { type CellName, nameOf } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { openPaste } from "../paste/openPaste.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../sheet/useChange.ts";
import type { CellText } from "./createCellText.ts";
import type { Editor } from "./createEditor.ts";
import type { Grid } from "./createGrid.ts";
import type { Taking } from "./createTaking.ts";
import { cellsFrom, slotsWithin, variablesWithin } from "./range.ts";
import { selectionText } from "./selectionText.ts";
import type { Slot } from "./slots.ts";

/** Variables that are to be deleted though others name them. */
export interface Question {
  readonly names: readonly string[];
  readonly dependents: readonly string[];
}

export interface Actions {
  /** Takes the selected inputs back to the workbook's own values, as one step. */
  clear(): void;
  addBelow(): void;
  moveVariable(by: -1 | 1): void;
  /** Deletes the selected variables; asks first where others name them. */
  remove(): void;
  readonly question: () => Question | undefined;
  answer(isYes: boolean): void;
  follow(way: "precedents" | "dependents"): void;
  /** The selection as a text for the clipboard. */
  copied(isCut: boolean): string;
  paste(text: string): void;
}

export function createActions(grid: Grid, editor: Editor, cellText: CellText, taking: Taking): Actions {
  const selected = (): readonly (readonly (Slot | undefined)[])[] => {
    const range = grid.range();
    return range === undefined ? [] : slotsWithin(grid.ground, range);
  };
  return {
    ...useClipboard(grid, editor, cellText, selected),
    ...useDeleting(grid),
    ...useArranging(grid, editor, taking),
    clear: useClear(editor, selected),
    follow: useFollow(),
  };
}

/** Whether an edit was made; where it was not, why is said. */
function useIsMade(): (complaint: string | undefined) => boolean {
  const { t } = useLearned(gridEnglish);
  const view = useSheetView();
  return (reason) => {
    if (reason !== undefined) view.say(t("grid.refused", { reason }));
    return reason === undefined;
  };
}

function useArranging(
  grid: Grid,
  editor: Editor,
  { add }: Taking,
): Pick<Actions, "addBelow" | "moveVariable"> {
  const { t } = useLearned(gridEnglish);
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const change = useChange();
  const isMade = useIsMade();
  return {
    addBelow: () => {
      const [spot, name] = [view.spot(), view.variable()];
      const section = spot?.section ?? "";
      const { variables } = calculation.sheet.workbook;
      const under = variables.filter((one) => (one.section ?? "") === section);
      const at = under.findIndex((one) => one.name === name);
      const over = under[at]?.over;
      const added = add({ section, ...(over && { over }) }, at < 0 ? undefined : under[at + 1]?.name);
      if ("complaint" in added) {
        isMade(added.complaint);
        return;
      }
      grid.goTo({ part: "label", section, variable: added.name });
      view.focusGrid();
      editor.begin("");
    },
    moveVariable: (by) => {
      const name = view.variable();
      if (name === undefined) view.say(t("grid.said.noVariable"));
      else isMade(change(moveVariable(name, by)));
    },
  };
}

function useDeleting({ range, ground }: Grid): Pick<Actions, "remove" | "question" | "answer"> {
  const { t, format } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const change = useChange();
  const isMade = useIsMade();
  const [question, setQuestion] = createSignal<Question>();
  const remove = (names: readonly string[]): void => {
    const said = t("grid.said.deleted", { names: format.list(names.map(words.label)) });
    if (isMade(change(deleteVariables(names)))) view.say(said);
    view.focusGrid();
  };
  return {
    question,
    remove: () => {
      const selected = range();
      const names = selected === undefined ? [] : variablesWithin(ground, selected);
      const gone = new Set(names);
      const dependents = names
        .flatMap((name) => dependentsOfVariable(calculation.sheet.workbook, name))
        .filter((name, i, all) => !gone.has(name) && all.indexOf(name) === i);
      if (names.length === 0) view.say(t("grid.said.noVariable"));
      else if (dependents.length === 0) remove(names);
      else setQuestion({ names, dependents });
    },
    answer: (isYes) => {
      const asked = question();
      setQuestion(undefined);
      if (isYes && asked !== undefined) remove(asked.names);
      else view.focusGrid();
    },
  };
}

function useFollow(): Actions["follow"] {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  return (way) => {
    const [first] = view.marks()[way];
    const label = words.label(view.variable() ?? "");
    if (view.cell() === undefined) view.say(t("grid.said.noVariable"));
    else if (first !== undefined) view.goTo(nameOf(calculation.sheet, first));
    else view.say(t(way === "precedents" ? "grid.said.noPrecedent" : "grid.said.noDependent", { label }));
  };
}

function useClipboard(
  grid: Grid,
  editor: Editor,
  cellText: CellText,
  selected: () => readonly (readonly (Slot | undefined)[])[],
): Pick<Actions, "copied" | "paste"> {
  const { t, format } = useLearned(gridEnglish);
  const view = useSheetView();
  return {
    copied: (isCut) => {
      const rows = selected();
      const count = rows.flat().filter((slot) => slot !== undefined).length;
      view.say(t(isCut ? "grid.said.cut" : "grid.said.copied", { count }));
      return selectionText(
        rows.map((slots) => slots.map((slot) => slot && cellText.copied(slot))),
        { decimalSign: format.decimalSign, missing: t("grid.missing") },
      );
    },
    paste: (text) => {
      const [range, slot] = [grid.range(), grid.slot()];
      if (range === undefined || slot === undefined) return;
      const isOneLine = !/[\t\r\n]/.test(text.trim());
      if (slot.spot?.part !== "value" || slot.variable === undefined) {
        if (isOneLine && slot.spot?.part !== "status") editor.begin(text.trim());
        else view.say(t("grid.said.noValues"));
        return;
      }
      const [row, column] = [range.rows[0], range.columns[0]];
      openPaste(text, {
        cells: cellsFrom(grid.ground, { row, column }),
        selected: { rows: range.rows[1] - row + 1, columns: range.columns[1] - column + 1 },
      });
    },
  };
}

/** Inputs that a person set go back; formulas stay, and it is said. */
function useClear(editor: Editor, selected: () => readonly (readonly (Slot | undefined)[])[]): () => void {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const { override } = useWorkspace();
  const change = useChange();
  const isMade = useIsMade();
  return () => {
    const values = selected()
      .flat()
      .flatMap((slot) => (slot?.spot?.part === "value" && slot.variable !== undefined ? [slot] : []));
    const inputs = values.filter(({ variable }) => variable?.variable.formula === undefined);
    const hadWrong = inputs.filter(editor.giveUp).length > 0;
    const places = inputs
      .map(({ spot }): CellName => ({ variable: spot?.variable ?? "", items: spot?.items ?? [] }))
      .filter((place) => override(place) !== undefined);
    const [first] = places;
    const others = inputs.length < values.length;
    if (inputs.length === 0) return view.say(t("grid.said.keptAll"));
    if (first === undefined)
      return hadWrong ? undefined : view.say(t(others ? "grid.said.kept" : "grid.said.unchanged"));
    if (!isMade(change(setValues(places.map((place) => ({ place, value: undefined })))))) return undefined;
    if (others) return view.say(t("grid.said.kept"));
    if (places.length === 1) return view.say(t("grid.said.cleared", { label: words.cell(first) }));
    return view.say(t("grid.said.clearedAll", { count: places.length }));
  };
}
