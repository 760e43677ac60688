/** A name typed in place: Enter takes it, Escape gives it up; what is refused stays, with the reason beside it. */
import { createSignal, createUniqueId, onMount, Show } from "solid-js";
import { MAX_NAME } from "../../document/dealState.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";

export interface NameFormProps {
  readonly label: string;
  /** What stands in the field at first, selected, to be taken or typed over. */
  readonly suggested: string;
  /** What the button says. */
  readonly button: string;
  /** Takes a name; why not, if not. */
  readonly take: (name: string) => string | undefined;
  /** It is taken or given up. */
  readonly close: () => void;
}

export function NameForm(props: NameFormProps) {
  const { t } = useLearned(scenariosEnglish);
  const [reason, setReason] = createSignal<string>();
  const fieldId = createUniqueId();
  const reasonId = createUniqueId();
  let field: HTMLInputElement | undefined;
  onMount(() => {
    field?.focus();
    field?.select();
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = props.take(field?.value ?? "");
    setReason(found);
    if (found === undefined) props.close();
    else field?.focus();
  };
  return (
    <form
      class="name-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        props.close();
      }}
    >
      <label class="name-label" for={fieldId}>
        {props.label}
      </label>
      <input
        id={fieldId}
        ref={field}
        class="name-field"
        type="text"
        value={props.suggested}
        // One more than fits, so that what is too long is said and not cut off.
        maxlength={MAX_NAME + 1}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="done"
        data-typing=""
        aria-invalid={reason() === undefined ? undefined : "true"}
        aria-describedby={reason() === undefined ? undefined : reasonId}
        onInput={() => setReason(undefined)}
      />
      <button type="submit" class="action name-do">
        {props.button}
      </button>
      <button type="button" class="action" onClick={() => props.close()}>
        {t("scenarios.cancel")}
      </button>
      <Show when={reason()}>
        <p class="wrong name-reason" id={reasonId} role="alert">
          {reason()}
        </p>
      </Show>
    </form>
  );
}
