/** The whole deal, below the columns: a folded panel for each part. On paper all of them are open. */
import { createSignal, createUniqueId, For, onCleanup } from "solid-js";
import { panels } from "../../model/panels.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { openPanelsOf } from "./openPanels.ts";
import { Panel } from "./Panel.tsx";

export function Panels(props: { readonly theme: "light" | "dark" }) {
  const { t } = useLocale();
  const titleId = createUniqueId();
  const open = openPanelsOf(useWorkspace());
  const [isPrinting, setPrinting] = createSignal(false);
  const print = (): void => void setPrinting(true);
  const printed = (): void => void setPrinting(false);
  window.addEventListener("beforeprint", print);
  window.addEventListener("afterprint", printed);
  onCleanup(() => {
    window.removeEventListener("beforeprint", print);
    window.removeEventListener("afterprint", printed);
  });
  return (
    <section class="panels" aria-labelledby={titleId}>
      <h2 class="column-title" id={titleId}>
        {t("panels.title")}
      </h2>
      <For each={panels}>
        {(panel) => (
          <Panel
            panel={panel}
            isOpen={isPrinting() || open.has(panel.key)}
            setOpen={(isOpen) => isPrinting() || open.set(panel.key, isOpen)}
            theme={props.theme}
          />
        )}
      </For>
    </section>
  );
}
