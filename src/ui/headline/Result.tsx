/** A result in a sentence; and the reason for one that is missing. */
import { type JSX, Show } from "solid-js";
import { useDeal } from "../createDeal.ts";
import { ErrorMark } from "../ErrorMark.tsx";
import { useWords } from "../locale/words.tsx";

export function Result(props: { readonly tone: "supplier" | "customer"; readonly children: JSX.Element }) {
  return (
    <strong
      class="live-result"
      classList={{ "tone-supplier": props.tone === "supplier", "tone-customer": props.tone === "customer" }}
    >
      {props.children}
    </strong>
  );
}

/** Why the first of these results that is an error is one, in half a sentence that tells the rest when pressed. */
export function Because(props: { readonly of: readonly string[] }) {
  const words = useWords();
  const deal = useDeal();
  const failed = () =>
    props.of.flatMap((name) => {
      const error = deal.error(name);
      return error === undefined ? [] : [{ name, error }];
    })[0];
  return (
    <Show when={failed()}>
      {(found) => (
        <ErrorMark
          error={found().error}
          label={words.label(found().name)}
          word={words.why(found().error.kind)}
        />
      )}
    </Show>
  );
}
