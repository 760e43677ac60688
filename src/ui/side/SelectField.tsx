/** One of a few, in a form; taken at once. */
import { createSignal, createUniqueId, For, Show } from "solid-js";

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly id: string;
  /** Takes a choice; why not, if not. */
  readonly take: (value: string) => string | undefined;
  readonly hint?: string | undefined;
}

export function SelectField(props: SelectFieldProps) {
  const noteId = createUniqueId();
  const [reason, setReason] = createSignal<string>();
  return (
    <div class="form-row">
      <label class="form-label" for={props.id}>
        {props.label}
      </label>
      <select
        id={props.id}
        class="form-select"
        aria-invalid={reason() === undefined ? undefined : "true"}
        aria-describedby={reason() === undefined && props.hint === undefined ? undefined : noteId}
        onChange={(event) => {
          const field = event.currentTarget;
          setReason(props.take(field.value));
          // What was refused, or is still to be given, does not stand there as if it held.
          field.value = props.value;
        }}
      >
        <For each={props.options}>
          {({ value, label }) => (
            <option value={value} selected={value === props.value}>
              {label}
            </option>
          )}
        </For>
      </select>
      <Show when={reason() ?? props.hint}>
        {(note) => (
          <p class={`form-note ${reason() === undefined ? "note" : "wrong"}`} id={noteId}>
            {note()}
          </p>
        )}
      </Show>
    </div>
  );
}
