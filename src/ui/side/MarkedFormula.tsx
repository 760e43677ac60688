/** A formula that cannot be used, with the place of the complaint marked in it. */
import { Show } from "solid-js";
import type { SheetComplaint } from "../../engine/index.ts";

export function MarkedFormula(props: { readonly complaint: SheetComplaint }) {
  const part = (from?: number, to?: number): string => (props.complaint.formula ?? "").slice(from, to);
  return (
    <Show when={props.complaint.formula}>
      <p class="formula">
        <code>
          = {part(0, props.complaint.start)}
          <mark class="formula-wrong">{part(props.complaint.start, props.complaint.end)}</mark>
          {part(props.complaint.end)}
        </code>
      </p>
    </Show>
  );
}
