/** All circular references of the sheet with their reports, and the settings by which they are solved. */
import { For, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { CircleSettings } from "./CircleSettings.tsx";
import { CircleCard } from "./CircleTrace.tsx";

export function CircleList() {
  const { t } = useLocale();
  const { calculation } = useWorkspace();
  const circles = () => calculation.circles();
  /** By number: the reports are made anew with every change, what shows them stays. */
  const numbers = (): readonly number[] => circles().map((_, i) => i);
  return (
    <section class="side-part">
      <h3 class="side-heading">
        {t("side.checks.counted", { title: t("side.circle.title"), count: circles().length })}
      </h3>
      <Show when={circles().length === 0}>
        <p class="note">{t(calculation.sheet.settings.iterate ? "side.circle.none" : "side.circle.off")}</p>
      </Show>
      <For each={numbers()}>
        {(number) => <Show when={circles()[number]}>{(circle) => <CircleCard circle={circle()} />}</Show>}
      </For>
      <CircleSettings />
    </section>
  );
}
