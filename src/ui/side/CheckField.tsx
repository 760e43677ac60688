/** Yes or no, in a form; taken at once. */
import { createSignal, createUniqueId, Show } from "solid-js";

export interface CheckFieldProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly id: string;
  /** Takes it; why not, if not. */
  readonly take: (isOn: boolean) => string | undefined;
}

export function CheckField(props: CheckFieldProps) {
  const noteId = createUniqueId();
  const [reason, setReason] = createSignal<string>();
  return (
    <div class="form-row form-check">
      <input
        id={props.id}
        type="checkbox"
        checked={props.isOn}
        aria-describedby={reason() === undefined ? undefined : noteId}
        onChange={(event) => {
          const box = event.currentTarget;
          setReason(props.take(box.checked));
          box.checked = props.isOn;
        }}
      />
      <label class="form-label" for={props.id}>
        {props.label}
      </label>
      <Show when={reason()}>
        {(note) => (
          <p class="wrong form-note" id={noteId}>
            {note()}
          </p>
        )}
      </Show>
    </div>
  );
}
