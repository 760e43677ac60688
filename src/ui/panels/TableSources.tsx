/** What the inputs of a table are and where they come from, folded below it. */
import { createSignal, For, Show } from "solid-js";
import { Sources } from "../inputs/Sources.tsx";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export function TableSources(props: { readonly variables: readonly string[] }) {
  const { t } = useLocale();
  const words = useWords();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details class="provenance table-sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{t("table.sources")}</span>
      </summary>
      <Show when={isOpen()}>
        <div class="provenance-more">
          <For each={props.variables}>
            {(variable) => (
              <section>
                <h5>{words.label(variable)}</h5>
                <p>{words.note(variable)}</p>
                <Sources variable={variable} />
              </section>
            )}
          </For>
        </div>
      </Show>
    </details>
  );
}
