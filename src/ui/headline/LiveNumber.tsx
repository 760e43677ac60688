/** A number in a sentence that can be dragged, stepped and typed into. */
import { createSignal, createUniqueId, onCleanup, Show } from "solid-js";
import { createDraft, type Draft } from "../inputs/createDraft.ts";
import type { Quantity } from "../inputs/createQuantity.ts";
import { makeScrub } from "../inputs/makeScrub.ts";
import { scrubOf } from "../inputs/QuantityRow.tsx";
import { stepsOf } from "../inputs/Slider.tsx";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export interface LiveNumberProps {
  readonly quantity: Quantity;
  readonly label: string;
  /** The number in words, where the sentence has some: "Half". */
  readonly words?: string | undefined;
}

export function LiveNumber(props: LiveNumberProps) {
  const { t, format } = useLocale();
  const quantity = props.quantity;
  const draft = createDraft(quantity);
  const [isTyping, setTyping] = createSignal(false);
  let element: HTMLSpanElement | undefined;
  const type = (text: string): void => {
    draft.type(text);
    setTyping(true);
  };
  const close = (): void => {
    setTyping(false);
    queueMicrotask(() => element?.focus());
  };
  const shown = (): string => props.words ?? format.exact(quantity.base(), quantity.unit.text, 0);
  return (
    <Show
      when={isTyping()}
      fallback={
        <span
          class="live"
          classList={{ "live-yours": quantity.isSet(), "live-wrong": quantity.error() !== undefined }}
          role="spinbutton"
          tabindex="0"
          aria-label={props.label}
          aria-valuenow={quantity.number()}
          aria-valuemin={Number.isFinite(quantity.bounds.minimum) ? quantity.bounds.minimum : undefined}
          aria-valuemax={Number.isFinite(quantity.bounds.maximum) ? quantity.bounds.maximum : undefined}
          aria-valuetext={quantity.spoken()}
          aria-invalid={quantity.error() !== undefined ? "true" : undefined}
          title={t("live.hint")}
          ref={(span) => {
            element = span;
            onCleanup(makeScrub(span, { ...scrubOf(quantity), press: () => type(quantity.text()) }));
          }}
          onKeyDown={(event) => press(event, quantity, type)}
        >
          {shown()}
        </span>
      }
    >
      <LiveField
        quantity={quantity}
        draft={draft}
        label={props.label}
        close={close}
        leave={() => setTyping(false)}
      />
    </Show>
  );
}

function press(event: KeyboardEvent, quantity: Quantity, type: (text: string) => void): void {
  if (event.ctrlKey || event.metaKey) return;
  const steps = stepsOf(event);
  if (steps !== undefined) quantity.step(steps);
  else if (event.key === "Home") quantity.set(quantity.scale.minimum);
  else if (event.key === "End") quantity.set(quantity.scale.maximum);
  else if (event.key === "Enter" || event.key === "F2") type(quantity.text());
  else if (event.key === "Delete" || event.key === "Backspace") quantity.reset();
  else if (/^[\d$.,(=−-]$/.test(event.key)) type(event.key);
  else return;
  event.preventDefault();
  quantity.commit();
}

interface LiveFieldProps {
  readonly quantity: Quantity;
  readonly draft: Draft;
  readonly label: string;
  /** Back to the number, with the focus on it. */
  readonly close: () => void;
  readonly leave: () => void;
}

function LiveField(props: LiveFieldProps) {
  const words = useWords();
  const reasonId = createUniqueId();
  const reason = () => props.draft.complaint();
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && props.draft.take()) props.close();
    if (event.key === "Escape") {
      props.draft.drop();
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
        aria-invalid={reason() ? "true" : undefined}
        aria-describedby={reason() ? reasonId : undefined}
        size={Math.max(5, props.draft.text().length)}
        data-typing=""
        value={props.draft.text()}
        ref={(field) => queueMicrotask(() => focusOn(field))}
        onInput={(event) => props.draft.type(event.currentTarget.value)}
        onBlur={() => props.draft.take() && props.leave()}
        onKeyDown={keys}
      />
      <Show when={reason()}>
        {(complaint) => (
          <span class="live-reason" id={reasonId}>
            {words.complaint(complaint())}
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
