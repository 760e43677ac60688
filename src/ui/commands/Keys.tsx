/** Keys as they stand on the keyboard; of several ways to the same what they share is shown once. */
import { For, Show } from "solid-js";
import { paletteEnglish } from "../locale/paletteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { keyNames } from "./keyPress.ts";

export function Keys(props: { readonly keys: readonly string[] }) {
  const { t } = useLearned(paletteEnglish);
  const ways = (): readonly (readonly string[])[] => withoutRepeats(props.keys.map((keys) => keyNames(keys)));
  return (
    <For each={ways()}>
      {(names, i) => (
        <>
          <Show when={i() > 0}>{isArrow(names.at(-1)) ? " " : ` ${t("keys.or")} `}</Show>
          <span class="keys">
            <For each={names}>{(name) => <kbd>{name}</kbd>}</For>
          </span>
        </>
      )}
    </For>
  );
}

const isArrow = (name: string | undefined): boolean => name !== undefined && "↑↓←→".includes(name);

/** The second and later ways without the keys that are held in all of them: Ctrl ↑, then ↓. */
function withoutRepeats(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const held = ways.map((names) => names.slice(0, -1).join(" "));
  const isShared = held.every((one) => one === held[0]);
  return ways.map((names, i) => (isShared && i > 0 ? names.slice(-1) : names));
}
