/** What columns and rows are called. Reads are tracked. */
import type { SheetVariable } from "../../engine/index.ts";
import { presets } from "../../model/presets/presets.ts";
import { useWorkspace } from "../../store/context.ts";
import { type Column, sourceOf } from "../../store/createComparison.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useItemName } from "../locale/itemNames.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { usePresetWords } from "../presets/presetWords.ts";
import type { Output } from "./outputs.ts";
import { otherItems, type Row, type RowColumn, valueOfRow } from "./rows.ts";

/** The name of a column by its key. */
export function useColumnName(): (key: string) => string {
  const { t } = useLearned(scenariosEnglish);
  const { isEdited } = useWorkspace();
  const presetWords = usePresetWords();
  return (key) => {
    const source = sourceOf(key);
    switch (source?.kind) {
      case "own":
        return t(isEdited() ? "scenarios.ownSheet" : "scenarios.own");
      case "open":
        return t("scenarios.unnamed");
      case "scenario":
        return source.name;
      case "preset": {
        const known = presets.find(({ name }) => name === source.name);
        return known === undefined ? source.name : presetWords(known).title;
      }
      default:
        return key;
    }
  };
}

/** What kind of thing a column is, in a word or two; nothing where its name says it. */
export function useColumnKind(): (column: Column) => string {
  const { t } = useLearned(compareEnglish);
  return ({ source }) => {
    if (source.kind === "preset") return t("compare.isPublished");
    if (source.kind === "scenario") return t("compare.isScenario");
    return t(source.kind === "open" ? "compare.isUnnamed" : "compare.isOwn");
  };
}

/** "Cheque, Nvidia"; "Cheque, the supplier's". */
export function useRowLabel(): (row: Pick<Row, "placed" | "items" | "isSupplier">) => string {
  const { t } = useLearned(compareEnglish);
  const words = useWords();
  const itemName = useItemName();
  return ({ placed, items, isSupplier }) => {
    const label = words.label(placed.variable.name);
    if (isSupplier) return t("compare.supplier", { label });
    return [label, ...items.map((item, axis) => itemName(placed.dimensions[axis], item))].join(", ");
  };
}

/** What stands at a row in a column as it is read: a choice by its word, which may be another one in each column. */
export function useRowValue(): (row: Row, column: RowColumn) => number | string | undefined {
  const words = useWords();
  return (row, column) => {
    const value = valueOfRow(row, column);
    return typeof value === "string" && row.placed.choices !== undefined ? words.option(value) : value;
  };
}

/** The item in a column's own words, where another stands at the same place; "" where it is the same. */
export function useItemThere(): (row: Row, column: RowColumn) => string {
  const words = useWords();
  return (row, column) => otherItems(row, column).map(words.item).join(", ");
}

/** A row's name where the table is copied: with the items that stand there in other columns. */
export function useCopiedLabel(): (row: Row, columns: readonly Column[]) => string {
  const { t } = useLearned(compareEnglish);
  const nameOf = useColumnName();
  const labelOf = useRowLabel();
  const itemThere = useItemThere();
  return (row, columns) => {
    const others = columns.flatMap((column) => {
      const item = itemThere(row, column);
      return item === "" ? [] : [t("compare.copiedThere", { name: nameOf(column.key), item })];
    });
    const label = labelOf(row);
    return others.length === 0 ? label : t("compare.copiedLabel", { label, others: others.join("; ") });
  };
}

/** A choice of rows: "Cheque, each", "Cheque, the supplier's", "Cheque, Nvidia". */
export function useOutputLabel(): (placed: SheetVariable, output: Output) => string {
  const { t } = useLearned(compareEnglish);
  const words = useWords();
  const labelOf = useRowLabel();
  return (placed, { items = [] }) =>
    items === "each"
      ? t("compare.each", { label: words.label(placed.variable.name) })
      : labelOf({ placed, items: items === "supplier" ? [] : items, isSupplier: items === "supplier" });
}
