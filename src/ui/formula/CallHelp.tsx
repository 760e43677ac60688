/** The function in whose brackets the caret is: how it is called, with the present argument told apart, and what it does. */
import { For } from "solid-js";
import { FUNCTIONS } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { usageParts } from "./usage.ts";

export function CallHelp(props: { readonly id: string; readonly name: string; readonly argument: number }) {
  const { t } = useLocale();
  const parts = () => usageParts(FUNCTIONS.get(props.name)?.usage ?? props.name, props.argument);
  return (
    <p class="fbar-help" id={props.id}>
      <code class="fbar-usage">
        <For each={parts()}>
          {({ text, isCurrent }) => (isCurrent ? <strong>{text}</strong> : <span>{text}</span>)}
        </For>
      </code>{" "}
      <span>{t(`function.${props.name}` as Key)}</span>
    </p>
  );
}
