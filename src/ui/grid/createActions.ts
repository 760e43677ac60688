/** What is done to the selection from the keyboard: cleared, moved, deleted, followed, copied, pasted onto. */
import { createSignal } from "solid-js";
import type { Change } from "../../document/contents.ts";
import { dependentsOfVariable } from "../../document/formulaNames.ts";
import { addSection, deleteSection, moveSection, sectionsOf } from "../../document/sections.ts";
import { setValues } from "../../document/values.ts";
import { deleteVariables, duplicateVariable, moveVariable } from "../../document/variables.ts";
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

/** Variables that are to be deleted though others name them; with the section under which they stand, where that goes too. */
export interface Question {
  readonly names: readonly string[];
  readonly section?: string;
  readonly dependents: readonly string[];
}

export interface Actions {
  /** Takes the selected inputs back to the workbook's own values, as one step. */
  clear(): void;
  addBelow(): void;
  /** Adds a section behind the one at the spot, and begins to type its title. */
  addSection(): void;
  duplicate(): void;
  /** Moves the variable at the spot, or the section whose title is there. */
  move(by: -1 | 1): void;
  /** Deletes the selected variables, or the section whose title is at the spot; asks first where others name them. */
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
): Pick<Actions, "addBelow" | "addSection" | "duplicate" | "move"> {
  const { t } = useLearned(gridEnglish);
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const change = useChange();
  const isMade = useIsMade();
  /** Does it with the variable at the spot, if there is one. */
  const withVariable = (make: (name: string) => Change): boolean => {
    const name = view.variable();
    if (name === undefined) view.say(t("grid.said.noVariable"));
    return name !== undefined && isMade(change(make(name)));
  };
  return {
    addSection: () => {
      const { workbook } = calculation.sheet;
      const sections = sectionsOf(workbook);
      const section = freeTitle(t("grid.newSection"), sections);
      const next = sections[sections.indexOf(view.spot()?.section ?? "") + 1];
      if (!isMade(change(addSection(section, next)))) return;
      grid.goTo({ part: "section", section });
      view.focusGrid();
      editor.begin();
    },
    duplicate: () => {
      const name = view.variable() ?? "";
      const { variables } = calculation.sheet.workbook;
      if (!withVariable((one) => duplicateVariable(one))) return;
      const at = variables.findIndex((one) => one.name === name);
      const copy = calculation.sheet.workbook.variables[at + 1]?.name;
      if (copy !== undefined) view.goTo({ variable: copy, items: [] }, "label");
    },
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
    move: (by) => {
      const spot = view.spot();
      if (spot?.part !== "section") withVariable((name) => moveVariable(name, by));
      else if (isMade(change(moveSection(spot.section, by)))) grid.goTo(spot);
    },
  };
}

/** "Section", or the first "Section 2" that is free. */
function freeTitle(wanted: string, taken: readonly string[]): string {
  const titles = Array.from({ length: taken.length + 1 }, (_, i) =>
    i === 0 ? wanted : `${wanted} ${i + 1}`,
  );
  return titles.find((title) => !taken.includes(title)) ?? wanted;
}

function useDeleting({ range, ground }: Grid): Pick<Actions, "remove" | "question" | "answer"> {
  const { t, format } = useLearned(gridEnglish);
  const words = useWords();
  const view = useSheetView();
  const { calculation } = useWorkspace();
  const change = useChange();
  const isMade = useIsMade();
  const [question, setQuestion] = createSignal<Question>();
  const remove = ({ names, section }: Omit<Question, "dependents">): void => {
    const titles = section === undefined ? names.map(words.label) : [words.section(section)];
    const said = t("grid.said.deleted", { names: format.list(titles) });
    const made = section === undefined ? deleteVariables(names) : deleteSection(section);
    if (isMade(change(made))) view.say(said);
    view.focusGrid();
  };
  return {
    question,
    remove: () => {
      const [selected, spot] = [range(), view.spot()];
      const { workbook } = calculation.sheet;
      const section = spot?.part === "section" && spot.section !== "" ? spot.section : undefined;
      const under = workbook.variables.filter((one) => one.section === section).map(({ name }) => name);
      const chosen = selected === undefined ? [] : variablesWithin(ground, selected);
      const names = section === undefined ? chosen : under;
      const gone = new Set(names);
      const dependents = names
        .flatMap((name) => dependentsOfVariable(workbook, name))
        .filter((name, i, all) => !gone.has(name) && all.indexOf(name) === i);
      const asked = { names, ...(section !== undefined && { section }) };
      if (names.length === 0 && section === undefined) view.say(t("grid.said.noVariable"));
      else if (dependents.length === 0) remove(asked);
      else setQuestion({ ...asked, dependents });
    },
    answer: (isYes) => {
      const asked = question();
      setQuestion(undefined);
      if (isYes && asked !== undefined) remove(asked);
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
