/** The panel of the money network, loaded when it is opened. */
import { createComponent, Show } from "solid-js";
import { createLater } from "../createLater.ts";
import { useLocale } from "../locale/context.tsx";

const panel = createLater(async () => (await import("./NetworkPanel.tsx")).NetworkPanel);

export function NetworkSlot() {
  const { t } = useLocale();
  return (
    <Show when={panel()} fallback={<p class="note waiting">{t("charts.loading")}</p>}>
      {(Panel) => createComponent(Panel(), {})}
    </Show>
  );
}
