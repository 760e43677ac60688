/** What stands in each slot of the grid, as it is shown, as typing begins with it, and as it is copied. */
import { inUnit, writeDate } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useDimensionLabel } from "../dimensions/dimensionLabel.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useItemName } from "../locale/itemNames.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { type RowStatus, rowStatus } from "./rowStatus.ts";
import type { Copied } from "./selectionText.ts";
import type { Slot } from "./slots.ts";
import { valueText } from "./valueText.ts";

/** Reads are tracked. */
export interface CellText {
  shown(slot: Slot): string;
  /** A text that typing begins with: a number with all its digits. */
  typed(slot: Slot): string;
  copied(slot: Slot): Copied;
  /** The kind of error in place of a value. */
  error(slot: Slot): string | undefined;
  status(slot: Slot): RowStatus;
}

/** So many signs of a number have room in a list, and across. */
const ROOM = { list: 13, across: 9 };

export function createCellText(): CellText {
  const { t, format } = useLearned(gridEnglish);
  const words = useWords();
  const itemName = useItemName();
  const dimensionLabel = useDimensionLabel();
  const workspace = useWorkspace();
  const { calculation } = workspace;
  const status = ({ variable }: Slot): RowStatus =>
    variable === undefined ? "empty" : rowStatus(variable, workspace, words);
  const statusWord = (slot: Slot): string => {
    const found = status(slot);
    return found === "broken" || found === "empty" || found === "changed"
      ? t(`grid.status.${found}`)
      : words.status(found);
  };
  const value = (slot: Slot): string => {
    const { cell, variable } = slot;
    if (variable === undefined) return "";
    if (variable.variable.text) return workspace.text(variable.variable.name);
    if (cell === undefined) return statusWord(slot);
    const error = calculation.error(cell);
    if (error !== undefined) return words.kind(error.kind);
    const base = calculation.value(cell);
    if (variable.choices !== undefined) return words.option(variable.choices[base] ?? "");
    if (variable.unit.text === "date") return writeDate(base) || "–";
    return valueText(format, variable, base, variable.dimensions.length === 0 ? ROOM.list : ROOM.across);
  };
  const shown = (slot: Slot): string => {
    const { spot, variable, dimension, word } = slot;
    const own = variable?.variable;
    if (spot === undefined) return dimension ? dimensionLabel(dimension) : word ? t(`grid.head.${word}`) : "";
    switch (spot.part) {
      case "section":
        return spot.section === "" ? t("grid.noSection") : words.section(spot.section);
      case "label":
        return own ? words.label(own.name) : "";
      case "name":
        return own?.name ?? "";
      case "value":
        return value(slot);
      case "unit":
        return own?.unit ?? "";
      case "formula":
        return own?.formula ?? own?.default ?? "";
      case "status":
        return own ? statusWord(slot) : "";
      case "item":
        return itemName(dimension, spot.items?.[0] ?? "");
      case "add":
        return t("grid.add");
    }
  };
  const copiedValue = (slot: Slot): Copied => {
    const { cell, variable } = slot;
    if (variable === undefined || variable.variable.text) return { text: shown(slot) };
    const base = cell === undefined ? Number.NaN : calculation.value(cell);
    if (Number.isNaN(base)) return { missing: true };
    if (variable.choices !== undefined) return { text: shown(slot) };
    if (variable.unit.text === "date") return { text: writeDate(base) };
    return { number: inUnit(base, variable.unit), isPercent: variable.unit.text === "%" };
  };
  return {
    shown,
    status,
    typed: (slot) => {
      const { spot, cell, variable } = slot;
      if (spot?.part === "add" || variable === undefined || cell === undefined || spot?.part !== "value")
        return spot?.part === "add" ? "" : shown(slot);
      const base = calculation.given(cell);
      if (Number.isNaN(base)) return "";
      if (variable.choices !== undefined) return variable.choices[base] ?? "";
      return variable.unit.text === "date" ? writeDate(base) : format.exactNumber(base, variable.unit.text);
    },
    copied: (slot) => (slot.spot?.part === "value" ? copiedValue(slot) : { text: shown(slot) }),
    error: ({ cell, spot, variable }) => {
      if (spot?.part !== "value" || variable === undefined || variable.variable.text) return undefined;
      return cell === undefined ? "broken" : calculation.error(cell)?.kind;
    },
  };
}
