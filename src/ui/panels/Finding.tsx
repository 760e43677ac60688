/** What a panel finds, in a sentence; why it finds nothing; or what to enter to make use of it. */
import { Show } from "solid-js";
import { cellAt } from "../../engine/index.ts";
import type { Panel } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { useDeal } from "../createDeal.ts";
import { useUsable } from "../deal/useUsable.ts";
import { ErrorReason } from "../ErrorMark.tsx";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords } from "../locale/words.tsx";
import { createValueText } from "../results/createValueText.ts";
import { isUnused } from "./isUnused.ts";

export function Finding(props: { readonly panel: Panel }) {
  const { t } = useLocale();
  const words = useWords();
  const deal = useDeal();
  const { calculation } = useWorkspace();
  const text = createValueText();
  const usable = useUsable();
  const named = (): readonly (readonly [string, number])[] =>
    (props.panel.finding ?? []).flatMap((name) => {
      const cell = cellAt(calculation.sheet, name);
      return cell === undefined ? [] : [[name, cell] as const];
    });
  const failed = () =>
    named()
      .map(([, cell]) => calculation.error(cell))
      .find((error) => error !== undefined);
  const sentence = (): string =>
    t(`finding.${props.panel.key}` as Key, {
      supplier: words.item(deal.supplier()),
      ...Object.fromEntries(named().map(([name, cell]) => [name, text.shown(cell)])),
    });
  return (
    <Show
      when={!isUnused(calculation, props.panel)}
      fallback={<p class="note">{t(`finding.${props.panel.key}.unused` as Key)}</p>}
    >
      <Show when={named().length > 0 && usable.has(...(props.panel.finding ?? []))}>
        <Show when={failed()} fallback={<p class="finding">{sentence()}</p>}>
          {(error) => (
            <div class="wrong">
              <ErrorReason error={error()} />
            </div>
          )}
        </Show>
      </Show>
    </Show>
  );
}
