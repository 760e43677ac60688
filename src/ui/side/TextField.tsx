/** A text of a form: taken by Enter or on leaving, given up by Escape; what cannot be taken stays, with the reason. */
import { createUniqueId, onCleanup, Show } from "solid-js";
import { useDrafts } from "./createDrafts.ts";

export interface TextFieldProps {
  readonly label: string;
  /** What is in force. */
  readonly value: string;
  /** Takes a text; why not, if not. */
  readonly take: (text: string) => string | undefined;
  /** Under which a text is kept while it is not taken: a place of the whole sheet. */
  readonly draft: string;
  /** The id of the field. */
  readonly id: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** More lines than one. */
  readonly isLong?: boolean;
  readonly isName?: boolean;
}

export function TextField(props: TextFieldProps) {
  const drafts = useDrafts();
  const reasonId = createUniqueId();
  const hintId = createUniqueId();
  const draft = () => drafts.at(props.draft);
  const commit = (): void => commitDraft(drafts, props);
  // Who goes elsewhere in the midst of it has said what is wanted.
  onCleanup(() => {
    const { draft: field, value, take } = props;
    queueMicrotask(() => commitDraft(drafts, { draft: field, value, take }));
  });
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      commit();
      keepFocus(props.id);
    } else if (event.key === "Escape" && draft() !== undefined) {
      event.preventDefault();
      drafts.drop(props.draft);
    }
  };
  const shared = () => ({
    id: props.id,
    class: "form-text",
    classList: { "form-name": props.isName ?? false, "form-wrong": draft()?.reason !== undefined },
    autocomplete: "off",
    spellcheck: props.isLong ?? false,
    placeholder: props.placeholder,
    "aria-invalid": draft()?.reason === undefined ? undefined : ("true" as const),
    "aria-describedby":
      [draft()?.reason && reasonId, props.hint && hintId].filter(Boolean).join(" ") || undefined,
    "data-typing": draft() === undefined ? undefined : "",
    onBlur: commit,
    onKeyDown: press,
  });
  const type = (text: string): void => drafts.put(props.draft, { text });
  const shown = (): string => draft()?.text ?? props.value;
  return (
    <div class="form-row">
      <label class="form-label" for={props.id}>
        {props.label}
      </label>
      <Show
        when={props.isLong}
        fallback={
          <input
            {...shared()}
            type="text"
            value={shown()}
            onInput={(event) => type(event.currentTarget.value)}
          />
        }
      >
        <textarea
          {...shared()}
          rows={2}
          value={shown()}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </Show>
      <Show when={draft()?.reason}>
        {(reason) => (
          <p class="wrong form-note" id={reasonId}>
            {reason()}
          </p>
        )}
      </Show>
      <Show when={props.hint}>
        <p class="note form-note" id={hintId}>
          {props.hint}
        </p>
      </Show>
    </div>
  );
}

/** Tries to take what is typed in a field; what is not taken is kept with the reason. */
function commitDraft(
  drafts: ReturnType<typeof useDrafts>,
  { draft: field, value, take }: Pick<TextFieldProps, "draft" | "value" | "take">,
): void {
  const text = drafts.at(field)?.text.trim();
  if (text === undefined) return;
  const reason = text === value ? undefined : take(text);
  if (reason === undefined) drafts.drop(field);
  else drafts.put(field, { text, reason });
}

/** The focus stays in a field that is made anew by what was typed in it. */
function keepFocus(id: string): void {
  queueMicrotask(() => {
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
  });
}
