/** The coloured copy of a formula that stands where the text area's own letters would. */
import { For } from "solid-js";
import type { Span } from "./tokens.ts";

export function FormulaCopy(props: {
  readonly spans: readonly Span[];
  readonly ref: (copy: HTMLPreElement) => void;
}) {
  return (
    <pre class="fbar-copy" aria-hidden="true" ref={(element) => props.ref(element)}>
      <For each={props.spans}>
        {({ kind, text, isWrong, isPaired }) => (
          <span class={`fbar-${kind}`} classList={{ "fbar-wrong": isWrong, "fbar-pair": isPaired }}>
            {text}
          </span>
        )}
      </For>{" "}
    </pre>
  );
}
