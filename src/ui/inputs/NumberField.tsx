/** A number as text: typed, stepped by arrow keys, never moved by the wheel. */
import { createSignal, createUniqueId, onCleanup, Show } from "solid-js";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createDraft } from "./createDraft.ts";
import type { Quantity } from "./createQuantity.ts";
import { floatBelow } from "./floatBelow.ts";
import { paceOf } from "./steps.ts";

export interface NumberFieldProps {
  readonly quantity: Quantity;
  readonly id?: string;
  /** The name, where no label element points at the field. */
  readonly name?: string;
  readonly labelledBy?: string | undefined;
  /** Ids of what explains the input. */
  readonly describedBy?: string | undefined;
  /** Lets how the text is read, and what is wrong with it, float over the page: in a table. */
  readonly floats?: boolean;
  /** What stands in the field while nobody is in it, where that is shorter than the value. */
  readonly resting?: string | undefined;
  /** The number without its unit, under a head that names it. */
  readonly isBare?: boolean;
}

export function NumberField(props: NumberFieldProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const quantity = props.quantity;
  const draft = createDraft(quantity, () => (props.isBare ? quantity.bareText() : quantity.text()));
  const complaintId = createUniqueId();
  const readingId = createUniqueId();
  const [isIn, setIn] = createSignal(false);
  let field: HTMLInputElement | undefined;
  const float = (note: HTMLElement): void => {
    if (!props.floats) return;
    let stop: (() => void) | undefined;
    queueMicrotask(() => {
      if (note.isConnected && field !== undefined) stop = floatBelow(note, field);
    });
    onCleanup(() => stop?.());
  };
  const shown = (): string => (isIn() || draft.isOpen() ? draft.text() : (props.resting ?? draft.text()));
  const isWrong = (): boolean => draft.complaint() !== undefined || quantity.error() !== undefined;
  const reason = (): string | undefined => {
    const complaint = draft.complaint();
    if (complaint !== undefined) return `${complaint} ${t("field.stays", { value: quantity.text() })}`;
    const error = quantity.error();
    return error && words.problem(error).message;
  };
  const described = (): string =>
    [props.describedBy, isWrong() ? complaintId : undefined, draft.isOpen() ? readingId : undefined]
      .filter(Boolean)
      .join(" ");
  const readAs = (): string => {
    const reading = draft.reading();
    return reading === undefined ? "" : t("field.read", { value: format.exact(reading, quantity.unit.text) });
  };
  const press = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    const field = event.currentTarget;
    if (event.key === "Enter") {
      if (draft.take()) field.select();
    } else if (event.key === "Escape") {
      if (!draft.isOpen()) return;
      draft.drop();
      field.select();
    } else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      draft.drop();
      quantity.step((event.key === "ArrowUp" ? 1 : -1) * paceOf(event));
      quantity.commit();
    }
  };
  return (
    <span
      class="field"
      classList={{
        "field-wrong": isWrong(),
        "field-yours": quantity.isSet(),
        "field-floats": props.floats ?? false,
      }}
    >
      <input
        class="field-text"
        classList={{ "is-nothing": quantity.number() === 0 }}
        type="text"
        inputmode={quantity.unit.text === "date" ? "text" : "decimal"}
        ref={field}
        autocomplete="off"
        spellcheck={false}
        id={props.id}
        aria-label={props.name}
        aria-labelledby={props.labelledBy}
        aria-describedby={described() || undefined}
        aria-invalid={isWrong() ? "true" : undefined}
        data-typing={draft.isOpen() ? "" : undefined}
        value={shown()}
        onFocus={(event) => {
          setIn(true);
          event.currentTarget.select();
        }}
        onMouseDown={(event) => draft.isOpen() || selectAll(event)}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onBlur={() => {
          setIn(false);
          draft.take();
        }}
        onKeyDown={press}
      />
      <Show when={draft.isOpen() && readAs()}>
        <output class="field-reading" id={readingId} ref={float}>
          {readAs()}
        </output>
      </Show>
      <Show when={reason()}>
        <span class="field-reason" id={complaintId} ref={float}>
          {reason()}
        </span>
      </Show>
    </span>
  );
}

/** A press selects all instead of placing the caret, also where the field has the focus already. */
function selectAll(event: MouseEvent & { currentTarget: HTMLInputElement }): void {
  event.preventDefault();
  event.currentTarget.focus();
  event.currentTarget.select();
}
