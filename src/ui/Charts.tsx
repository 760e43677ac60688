/** The charts, loaded when the rest of the page has been painted. */
import { createComponent, createSignal, createUniqueId, onMount, Show } from "solid-js";
import { createLater } from "./createLater.ts";
import { useLocale } from "./locale/context.tsx";

const pair = createLater(async () => (await import("./ChartPair.tsx")).ChartPair);

export function Charts(props: { readonly theme: "light" | "dark" }) {
  const { t } = useLocale();
  const titleId = createUniqueId();
  const [isReady, setReady] = createSignal(false);
  onMount(() => whenIdle(() => setReady(true)));
  return (
    <section class="charts" aria-labelledby={titleId}>
      <h2 class="column-title" id={titleId}>
        {t("charts.title")}
      </h2>
      <Show when={isReady() && pair()} fallback={<p class="note waiting">{t("charts.loading")}</p>}>
        {(Pair) =>
          createComponent(Pair(), {
            get theme() {
              return props.theme;
            },
          })
        }
      </Show>
    </section>
  );
}

function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 100);
}
