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
import type { Row } from "./rows.ts";

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
