/** What stands in each slot of the grid, as it is shown, as typing begins with it, and as it is copied. */
import { inUnit, type SheetVariable, writeDate } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useDimensionLabel } from "../dimensions/dimensionLabel.ts";
import type { Format } from "../format.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useItemName } from "../locale/itemNames.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import type { Part } from "../sheet/createSheetView.ts";
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
/** What no value has: nothing to tell of a slot that is none's. */
const NONE: RowStatus = "empty";

export function createCellText(): CellText {
  const { format } = useLearned(gridEnglish);
  const { calculation } = useWorkspace();
  const { status, word: statusWord } = useStatus();
  const value = useValue(statusWord);
  const head = useHead();
  const shown = (slot: Slot): string => {
    const { spot, variable } = slot;
    if (spot === undefined || variable === undefined) return head(slot);
    if (spot.part === "value") return value(slot, variable);
    return spot.part === "status" ? statusWord(variable) : head(slot);
  };
  const error: CellText["error"] = ({ cell, spot, variable }) => {
    if (spot?.part !== "value" || variable === undefined || variable.variable.text) return undefined;
    return cell === undefined ? "broken" : calculation.error(cell)?.kind;
  };
  return {
    shown,
    error,
    status: ({ variable }) => (variable === undefined ? NONE : status(variable)),
    typed: (slot) => {
      const { spot, cell, variable } = slot;
      if (spot?.part === "add") return "";
      if (spot?.part !== "value" || variable === undefined || cell === undefined) return shown(slot);
      return typedValue(variable, calculation.given(cell), format);
    },
    copied: (slot) => {
      const { cell, variable, spot } = slot;
      if (error(slot) !== undefined) return { missing: true };
      if (spot?.part !== "value" || variable === undefined || cell === undefined)
        return { text: shown(slot) };
      return copiedValue(variable, calculation.value(cell)) ?? { text: shown(slot) };
    },
  };
}

/** How a variable stands, and that in a word. */
function useStatus() {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const workspace = useWorkspace();
  const status = (variable: SheetVariable): RowStatus => rowStatus(variable, workspace, words);
  return {
    status,
    word: (variable: SheetVariable): string => {
      const found = status(variable);
      if (found === "broken" || found === "empty" || found === "changed") return t(`grid.status.${found}`);
      return words.status(found);
    },
  };
}

/** Values by their kind; an error by its word. */
function useValue(statusWord: (variable: SheetVariable) => string) {
  const { format } = useLearned(gridEnglish);
  const words = useWords();
  const workspace = useWorkspace();
  const { calculation } = workspace;
  return ({ cell }: Slot, variable: SheetVariable): string => {
    if (variable.variable.text) return workspace.text(variable.variable.name);
    if (cell === undefined) return statusWord(variable);
    const error = calculation.error(cell);
    if (error !== undefined) return words.kind(error.kind);
    const base = calculation.value(cell);
    if (variable.choices !== undefined) return words.option(variable.choices[base] ?? "");
    if (variable.unit.text === "date") return writeDate(base) || "–";
    return valueText(format, variable, base, variable.dimensions.length === 0 ? ROOM.list : ROOM.across);
  };
}

/** Names and heads: all that is neither a value nor a status. */
function useHead() {
  const { t } = useLearned(gridEnglish);
  const words = useWords();
  const itemName = useItemName();
  const dimensionLabel = useDimensionLabel();
  const ofVariable = (part: Part, { variable }: SheetVariable): string => {
    if (part === "label") return words.label(variable.name);
    if (part === "formula") return variable.formula ?? variable.default ?? "";
    return (part === "unit" ? variable.unit : variable.name) ?? "";
  };
  return ({ spot, variable, dimension, word }: Slot): string => {
    if (spot?.part === "item") return itemName(dimension, spot.items?.[0] ?? "");
    if (spot?.part === "add") return t("grid.add");
    if (spot?.part === "section")
      return spot.section === "" ? t("grid.noSection") : words.section(spot.section);
    if (spot !== undefined) return variable === undefined ? "" : ofVariable(spot.part, variable);
    if (dimension !== undefined) return dimensionLabel(dimension);
    return word === undefined ? "" : t(`grid.head.${word}`);
  };
}

/** A value as it is edited. */
function typedValue({ choices, unit }: SheetVariable, base: number, format: Format): string {
  if (Number.isNaN(base)) return "";
  if (choices !== undefined) return choices[base] ?? "";
  return unit.text === "date" ? writeDate(base) : format.exactNumber(base, unit.text);
}

/** A value as it goes to the clipboard; undefined where it goes as it is shown. */
function copiedValue({ choices, unit }: SheetVariable, base: number): Copied | undefined {
  if (choices !== undefined) return undefined;
  if (unit.text === "date") return { text: writeDate(base) };
  return { number: inUnit(base, unit), isPercent: unit.text === "%" };
}
