/** The answer in three figures: it stays in view on a narrow screen while the inputs are moved. */
import { For } from "solid-js";
import { cellAt } from "../engine/index.ts";
import { useWorkspace } from "../store/context.ts";
import { decimalsOf } from "./decimals.ts";
import { useLocale } from "./locale/context.tsx";
import type { Key } from "./locale/english.ts";
import { useWords } from "./locale/words.tsx";

const FIGURES: readonly (readonly [variable: string, label: Key])[] = [
  ["wholeRoundRatio", "key.ratio"],
  ["supplierOwnership", "key.ownership"],
  ["passiveDilution", "key.dilution"],
  ["effectiveCost", "key.cost"],
];

export function KeyFigures() {
  const { t, format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  /** Money or a percentage: all that the figures are. */
  const shown = (variable: string, cell: number): string => {
    const error = calculation.error(cell);
    if (error !== undefined) return words.kind(error.kind);
    const value = calculation.value(cell);
    return variable === "effectiveCost"
      ? format.money(value)
      : format.amount(value, "%", decimalsOf(variable, "%"));
  };
  return (
    <dl class="key-figures" aria-label={t("key.title")}>
      <For each={FIGURES}>
        {([variable, label]) => {
          const cell = cellAt(calculation.sheet, variable);
          return cell === undefined ? null : (
            <div>
              <dt>{t(label)}</dt>
              <dd>{shown(variable, cell)}</dd>
            </div>
          );
        }}
      </For>
    </dl>
  );
}
