/** A text that is changed in place: taken by Enter or on leaving, given up by Escape; what is refused stays, with the reason. */
import { createSignal, createUniqueId, Show } from "solid-js";

export interface EditFieldProps {
  readonly id: string;
  readonly label: string;
  /** The label stands beside it; else it is only spoken. */
  readonly hasLabel?: boolean;
  readonly value: string;
  readonly isName?: boolean;
  readonly isNumber?: boolean;
  readonly hint?: string | undefined;
  /** Takes a text that differs; why not, if not. */
  readonly take: (text: string) => string | undefined;
}

export function EditField(props: EditFieldProps) {
  const [text, setText] = createSignal<string>();
  const [reason, setReason] = createSignal<string>();
  const reasonId = createUniqueId();
  const hintId = createUniqueId();
  const drop = (): void => {
    setText(undefined);
    setReason(undefined);
  };
  const commit = (): void => {
    const typed = text()?.trim();
    if (typed === undefined) return;
    const found = typed === props.value ? undefined : props.take(typed);
    if (found === undefined) drop();
    else setReason(found);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      commit();
    } else if (event.key === "Escape" && text() !== undefined) {
      event.preventDefault();
      drop();
    }
  };
  return (
    <div class="edit-field" classList={{ "edit-labelled": props.hasLabel ?? false }}>
      <Show when={props.hasLabel}>
        <label class="form-label" for={props.id}>
          {props.label}
        </label>
      </Show>
      <input
        id={props.id}
        class="form-text"
        classList={{ "form-name": props.isName ?? false, "form-wrong": reason() !== undefined }}
        type="text"
        inputmode={props.isNumber ? "numeric" : undefined}
        autocomplete="off"
        spellcheck={false}
        aria-label={props.hasLabel ? undefined : props.label}
        aria-invalid={reason() === undefined ? undefined : "true"}
        aria-describedby={[reason() && reasonId, props.hint && hintId].filter(Boolean).join(" ") || undefined}
        data-typing={text() === undefined ? undefined : ""}
        value={text() ?? props.value}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={press}
      />
      <Show when={reason()}>
        <p class="wrong edit-note" id={reasonId} role="alert">
          {reason()}
        </p>
      </Show>
      <Show when={props.hint}>
        <p class="note edit-note" id={hintId}>
          {props.hint}
        </p>
      </Show>
    </div>
  );
}
