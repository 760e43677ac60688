/** Variables and checks by their labels, each a way to its cell in the grid. */
import { createMemo, For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { dimensionsEnglish } from "../locale/dimensionsEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { useGo } from "../sheet/useGo.ts";

/** Most that are named. */
const MOST = 12;

export function VariableLinks(props: { readonly names: readonly string[] }) {
  const { t } = useLearned(dimensionsEnglish);
  const { calculation } = useWorkspace();
  const words = useWords();
  const go = useGo();
  const listed = createMemo(() => props.names.slice(0, MOST));
  const rest = (): number => props.names.length - listed().length;
  return (
    <ul class="dimension-links">
      <For each={listed()}>
        {(name) => (
          <li>
            <Show when={calculation.sheet.variables.has(name)} fallback={<code>{name}</code>}>
              <button type="button" class="link" onClick={() => go.to({ variable: name, items: [] })}>
                {words.label(name)}
              </button>
            </Show>
          </li>
        )}
      </For>
      <Show when={rest() > 0}>
        <li>{t("dimensions.usesMore", { count: rest() })}</li>
      </Show>
    </ul>
  );
}
