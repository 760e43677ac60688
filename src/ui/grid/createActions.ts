/** What is done to the selection from the keyboard: cleared, moved, deleted, followed, copied, pasted onto. */
import { createSignal } from "solid-js";
import { dependentsOfVariable } from "../../document/formulaNames.ts";
import { setValues } from "../../document/values.ts";
import { deleteVariables, moveVariable } from "../../document/variables.ts";
import { nameOf } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { openPaste } from "../paste/openPaste.ts";
import { useSheetView } from "../sheet/createSheetView.ts";
import { useChange } from "../side/useChange.ts";
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

export function createActions(grid: Grid, editor: Editor, cellText: CellText, { add }: Taking): Actions {
  const { t, format } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const workspace = useWorkspace();
  const change = useChange();
  const [question, setQuestion] = createSignal<Question>();
  const selected = (): readonly (readonly (Slot | undefined)[])[] => {
    const range = grid.range();
    return range === undefined ? [] : slotsWithin(grid.ground, range);
  };
  const selectedVariables = (): readonly string[] => {
    const range = grid.range();
    return range === undefined ? [] : variablesWithin(grid.ground, range);
  };
  /** Says why an edit was refused; whether it was made. */
  const isMade = (reason: string | undefined): boolean => {
    if (reason !== undefined) view.say(t("grid.refused", { reason }));
    return reason === undefined;
  };
  const labels = (names: readonly string[]): string => format.list(names.map(words.label));
  const remove = (names: readonly string[]): void => {
    const said = t("grid.said.deleted", { names: labels(names) });
    if (isMade(change(deleteVariables(names)))) view.say(said);
    view.focusGrid();
  };
  return {
    question,
    clear: () => clear(selected().flat(), { view, t, change, isMade, label: words.label, editor, workspace }),
    addBelow: () => {
      const { workbook } = workspace.calculation.sheet;
      const [spot, name] = [view.spot(), view.variable()];
      const section = spot?.section ?? "";
      const under = workbook.variables.filter((one) => (one.section ?? "") === section);
      const at = under.findIndex((one) => one.name === name);
      const over = under[at]?.over;
      const added = add({ section, ...(over && { over }) }, at < 0 ? undefined : under[at + 1]?.name);
      if (!isMade("complaint" in added ? added.complaint : undefined) || "complaint" in added) return;
      grid.goTo({ part: "label", section, variable: added.name });
      view.focusGrid();
      editor.begin("");
    },
    moveVariable: (by) => {
      const name = view.variable();
      if (name === undefined) view.say(t("grid.said.noVariable"));
      else isMade(change(moveVariable(name, by)));
    },
    remove: () => {
      const names = selectedVariables();
      const { workbook } = workspace.calculation.sheet;
      const gone = new Set(names);
      const dependents = names
        .flatMap((name) => dependentsOfVariable(workbook, name))
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
    follow: (way) => {
      const cell = view.cell();
      const [first] = view.marks()[way];
      const label = words.label(view.variable() ?? "");
      if (cell === undefined) view.say(t("grid.said.noVariable"));
      else if (first === undefined)
        view.say(t(way === "precedents" ? "grid.said.noPrecedent" : "grid.said.noDependent", { label }));
      else view.goTo(nameOf(workspace.calculation.sheet, first));
    },
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

interface Clearing {
  readonly view: Pick<ReturnType<typeof useSheetView>, "say">;
  readonly t: ReturnType<typeof useLearned>["t"];
  readonly workspace: Pick<ReturnType<typeof useWorkspace>, "override">;
  readonly change: ReturnType<typeof useChange>;
  readonly isMade: (reason: string | undefined) => boolean;
  readonly label: (variable: string) => string;
  readonly editor: Pick<Editor, "giveUp">;
}

/** Inputs that a person set go back; formulas stay, and it is said. */
function clear(
  slots: readonly (Slot | undefined)[],
  { view, t, workspace, change, isMade, label, editor }: Clearing,
): void {
  const values = slots.filter((slot) => slot?.spot?.part === "value" && slot.variable !== undefined);
  const inputs = values.filter((slot) => slot?.variable?.variable.formula === undefined);
  const hadWrong = inputs.filter((slot) => slot !== undefined && editor.giveUp(slot)).length > 0;
  const places = inputs.flatMap((slot) => {
    const { variable = "", items = [] } = slot?.spot ?? {};
    return workspace.override({ variable, items }) === undefined ? [] : [{ variable, items }];
  });
  if (inputs.length === 0) {
    view.say(t("grid.said.keptAll"));
    return;
  }
  if (places.length === 0) {
    if (!hadWrong) view.say(t(inputs.length < values.length ? "grid.said.kept" : "grid.said.unchanged"));
    return;
  }
  if (!isMade(change(setValues(places.map((place) => ({ place, value: undefined })))))) return;
  const [first] = places;
  if (inputs.length < values.length) view.say(t("grid.said.kept"));
  else if (places.length === 1) view.say(t("grid.said.cleared", { label: label(first?.variable ?? "") }));
  else view.say(t("grid.said.clearedAll", { count: places.length }));
}
