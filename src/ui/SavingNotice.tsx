/** Whether the inputs are kept, and what to do if they are not. */
import { For, Show } from "solid-js";
import { useWorkspace } from "../store/context.ts";
import { useLocale } from "./locale/context.tsx";

/** Problems with saving, above the page. */
export function SavingNotice() {
  const { t } = useLocale();
  const { saving } = useWorkspace();
  const notices = (): readonly string[] => {
    const { state, aside, dropped } = saving();
    return [
      ...(state === "failed" || state === "off" ? [t(`saving.${state}`)] : []),
      ...(aside ? [t(`saving.${aside.reason}`, { key: aside.key })] : []),
      ...(dropped.length > 0 ? [t("saving.dropped", { list: dropped.join(", ") })] : []),
    ];
  };
  return (
    <Show when={notices().length > 0}>
      <div class="notices" role="status">
        <For each={notices()}>{(notice) => <p class="warning">{notice}</p>}</For>
      </div>
    </Show>
  );
}

/** The quiet word at the foot of the page. */
export function SavingState() {
  const { t } = useLocale();
  const { saving } = useWorkspace();
  return <p class="note saving-state">{t(`saving.${saving().state}`)}</p>;
}
