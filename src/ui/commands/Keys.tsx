/** Keys as they stand on the keyboard; several ways to the same with "or" between them. */
import { For, Show } from "solid-js";
import { paletteEnglish } from "../locale/paletteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { keyNames } from "./keyPress.ts";

export function Keys(props: { readonly keys: readonly string[] }) {
  const { t } = useLearned(paletteEnglish);
  return (
    <For each={props.keys}>
      {(keys, i) => (
        <>
          <Show when={i() > 0}> {t("keys.or")} </Show>
          <span class="keys">
            <For each={keyNames(keys)}>{(name) => <kbd>{name}</kbd>}</For>
          </span>
        </>
      )}
    </For>
  );
}
