/** The answer in three figures: it stays in view on a narrow screen while the inputs are moved. */
import { For } from "solid-js";
import { cellAt } from "../engine/index.ts";
import { useWorkspace } from "../store/context.ts";
import { useLocale } from "./locale/context.tsx";
import type { Key } from "./locale/english.ts";
import { createValueText } from "./results/createValueText.ts";

const FIGURES: readonly (readonly [variable: string, label: Key])[] = [
  ["wholeRoundRatio", "key.ratio"],
  ["supplierOwnership", "key.ownership"],
  ["passiveDilution", "key.dilution"],
  ["effectiveCost", "key.cost"],
];

export function KeyFigures() {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const text = createValueText();
  return (
    <dl class="key-figures" aria-label={t("key.title")}>
      <For each={FIGURES}>
        {([variable, label]) => {
          const cell = cellAt(calculation.sheet, variable);
          return cell === undefined ? null : (
            <div>
              <dt>{t(label)}</dt>
              <dd>{text.shown(cell)}</dd>
            </div>
          );
        }}
      </For>
    </dl>
  );
}
