/** Every key of the page that is no command's: the one list, by which the parts that listen for them are made. */
import type { Key } from "../locale/english.ts";

export interface KeyRow {
  /** Ways to the same, as KeyboardEvent names keys. */
  readonly keys: readonly string[];
  readonly does: Key;
}

export interface KeyGroup {
  readonly title: Key;
  readonly rows: readonly KeyRow[];
}

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: "keys.group.page",
    rows: [
      { keys: ["Ctrl+K"], does: "keys.find" },
      { keys: ["?"], does: "keys.list" },
      { keys: ["Ctrl+Z"], does: "keys.undo" },
      { keys: ["Ctrl+Y", "Ctrl+Shift+Z"], does: "keys.redo" },
    ],
  },
  {
    title: "keys.group.grid",
    rows: [
      { keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"], does: "keys.walk" },
      { keys: ["Ctrl+ArrowUp", "Ctrl+ArrowDown", "Ctrl+ArrowLeft", "Ctrl+ArrowRight"], does: "keys.jump" },
      { keys: ["Home", "End"], does: "keys.rowEnds" },
      { keys: ["Ctrl+Home", "Ctrl+End"], does: "keys.gridEnds" },
      { keys: ["PageUp", "PageDown"], does: "keys.page" },
      { keys: ["Tab", "Shift+Tab"], does: "keys.across" },
      { keys: ["Shift+ArrowUp", "Shift+ArrowDown"], does: "keys.select" },
      { keys: ["Ctrl+A"], does: "keys.selectAll" },
      { keys: ["F2", "Enter"], does: "keys.edit" },
      { keys: ["A…Z", "0…9"], does: "keys.type" },
      { keys: ["="], does: "keys.typeFormula" },
      { keys: ["Space"], does: "keys.fold" },
      { keys: ["Escape"], does: "keys.cancelEdit" },
      { keys: ["Delete", "Backspace"], does: "keys.clear" },
      { keys: ["Ctrl+C"], does: "keys.copy" },
      { keys: ["Ctrl+V"], does: "keys.paste" },
    ],
  },
  {
    title: "keys.group.formula",
    rows: [
      { keys: ["Enter"], does: "keys.acceptDown" },
      { keys: ["Shift+Enter"], does: "keys.acceptUp" },
      { keys: ["Tab", "Shift+Tab"], does: "keys.acceptAcross" },
      { keys: ["Ctrl+Enter"], does: "keys.acceptStay" },
      { keys: ["Alt+Enter"], does: "keys.newLine" },
      { keys: ["Ctrl+Space"], does: "keys.complete" },
      { keys: ["ArrowUp", "ArrowDown"], does: "keys.completion" },
      { keys: ["Escape"], does: "keys.cancelEdit" },
    ],
  },
  {
    title: "keys.group.number",
    rows: [
      { keys: ["ArrowUp", "ArrowDown"], does: "keys.step" },
      { keys: ["Shift+ArrowUp", "Shift+ArrowDown"], does: "keys.tenSteps" },
      { keys: ["Alt+ArrowUp", "Alt+ArrowDown"], does: "keys.tenthStep" },
      { keys: ["Enter"], does: "keys.take" },
      { keys: ["Escape"], does: "keys.giveUp" },
    ],
  },
  {
    title: "keys.group.slider",
    rows: [
      { keys: ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"], does: "keys.sliderStep" },
      { keys: ["PageUp", "PageDown"], does: "keys.sliderPage" },
      { keys: ["Home", "End"], does: "keys.sliderEnds" },
      { keys: ["Delete"], does: "keys.sliderOwn" },
    ],
  },
  {
    title: "keys.group.palette",
    rows: [
      { keys: ["ArrowUp", "ArrowDown"], does: "keys.chooseOther" },
      { keys: ["Enter"], does: "keys.choose" },
      { keys: ["Escape"], does: "keys.closeDialog" },
    ],
  },
];
