/** All inputs and results as a file. */
import { createComponent, createUniqueId, Show } from "solid-js";
import { createLater } from "../createLater.ts";
import { loadRest } from "../loadRest.ts";
import { useLocale } from "../locale/context.tsx";

const list = createLater(async () => (await loadRest()).ExportList);

export function ExportMenu() {
  const { t } = useLocale();
  const id = createUniqueId();
  return (
    <div class="menu">
      <button type="button" class="tool" popovertarget={id}>
        {t("tools.export")} <span aria-hidden="true">▾</span>
      </button>
      <div class="menu-list" id={id} popover="auto">
        <Show when={list()}>{(List) => createComponent(List(), { menu: id })}</Show>
      </div>
    </div>
  );
}
