/** A formula that cannot be used, with the places of the complaints marked in it. */
import { For, Show } from "solid-js";
import type { SheetComplaint } from "../../engine/index.ts";
import { markedParts } from "./markedParts.ts";

export function MarkedFormula(props: { readonly complaints: readonly SheetComplaint[] }) {
  /** A variable may have two formulas; the first is shown. */
  const first = (): string | undefined => props.complaints[0]?.formula;
  const places = () => props.complaints.filter((complaint) => complaint.formula === first());
  return (
    <Show when={first()}>
      {(formula) => (
        <p class="formula">
          <code>
            ={" "}
            <For each={markedParts(formula(), places())}>
              {({ text, isWrong }) => (
                <Show when={isWrong} fallback={text}>
                  <mark class="formula-wrong">{text}</mark>
                </Show>
              )}
            </For>
          </code>
        </p>
      )}
    </Show>
  );
}
