/** An entry of the palette: what it is called, where it stands, and at its end its value or its keys. */
import { For, Show } from "solid-js";
import { paletteEnglish } from "../locale/paletteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import type { Entry } from "./entries.ts";
import { Keys } from "./Keys.tsx";

export interface PaletteOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly isMarked: boolean;
  readonly mark: () => void;
  readonly choose: () => void;
}

export function PaletteOption(props: PaletteOptionProps) {
  const { t } = useLearned(paletteEnglish);
  const isOff = (): boolean => props.entry.isOff?.() ?? false;
  const about = (): readonly string[] =>
    [props.entry.about, props.entry.name].filter((text) => text !== undefined && text !== "") as string[];
  return (
    <button
      type="button"
      class="palette-option"
      id={props.id}
      role="option"
      tabindex={-1}
      aria-selected={props.isMarked}
      aria-disabled={isOff() ? "true" : undefined}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={() => props.isMarked || props.mark()}
      onClick={() => props.choose()}
    >
      <span class="palette-label">{props.entry.label}</span>{" "}
      <span class="palette-about">
        <For each={about()}>{(text, i) => <span classList={{ "palette-name": i() > 0 }}>{text} </span>}</For>
      </span>{" "}
      <span class="palette-end">
        <Show when={isOff()}>{t("palette.off")}</Show>
        <Show when={props.entry.shown}>{(shown) => shown()()}</Show>
        <Show when={props.entry.keys}>{(keys) => <Keys keys={[keys()]} />}</Show>
      </span>
    </button>
  );
}
