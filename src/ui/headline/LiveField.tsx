/** A number of the sentence while it is typed. */
import { createUniqueId, Show } from "solid-js";
import { createDraft } from "../inputs/createDraft.ts";
import type { Quantity } from "../inputs/createQuantity.ts";

export interface LiveFieldProps {
  readonly quantity: Quantity;
  /** What stands in the field at first: the value, or the sign that was typed. */
  readonly text: string;
  readonly label: string;
  /** Back to the number, with the focus on it. */
  readonly close: () => void;
  /** Back to the number; the focus is elsewhere. */
  readonly leave: () => void;
}

export function LiveField(props: LiveFieldProps) {
  const reasonId = createUniqueId();
  const draft = createDraft(props.quantity);
  draft.type(props.text);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && draft.take()) props.close();
    if (event.key === "Escape") {
      draft.drop();
      props.close();
    }
  };
  return (
    <span class="live-field">
      <input
        class="live-text"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label={props.label}
        aria-invalid={draft.complaint() ? "true" : undefined}
        aria-describedby={draft.complaint() ? reasonId : undefined}
        size={Math.max(5, draft.text().length)}
        data-typing=""
        value={draft.text()}
        ref={(field) => queueMicrotask(() => focusOn(field))}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={() => draft.take() && props.leave()}
        onKeyDown={keys}
      />
      <Show when={draft.complaint()}>
        {(complaint) => (
          <span class="live-reason" id={reasonId}>
            {complaint()}
          </span>
        )}
      </Show>
    </span>
  );
}

/** A whole value is selected, to be replaced; a first sign just typed stays, to be continued. */
function focusOn(field: HTMLInputElement): void {
  field.focus();
  if (field.value.length > 1) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
}
