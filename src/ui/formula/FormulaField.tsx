/** The field of the formula bar: a plain text area over a coloured copy of its text, with what is offered and helped at the caret. */
import { createEffect, createSignal, createUniqueId, For, type JSX, onCleanup, Show } from "solid-js";
import { FUNCTIONS } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { CallHelp } from "./CallHelp.tsx";
import { CompletionList } from "./CompletionList.tsx";
import { caretLeft } from "./caretLeft.ts";
import { type Choice, writtenAs } from "./completion.ts";
import type { Bar } from "./createBar.ts";
import { createCompletion } from "./createCompletion.ts";
import type { FormulaReading } from "./createReading.ts";
import { createVocabulary } from "./createVocabulary.ts";
import { callAt, pairAt } from "./nesting.ts";
import { pressIn } from "./pressIn.ts";
import { putText } from "./putText.ts";
import { spansOf } from "./tokens.ts";

export function FormulaField(props: {
  readonly bar: Bar;
  readonly reading: FormulaReading;
  /** Id of what is said about the text. */
  readonly noteId: string;
  readonly ref: (field: HTMLTextAreaElement) => void;
  /** What is said about the text: between the field and what floats below it. */
  readonly children: JSX.Element;
}) {
  const { t } = useLocale();
  const vocabulary = createVocabulary();
  const completion = createCompletion(vocabulary);
  const [listId, helpId] = [createUniqueId(), createUniqueId()];
  const [caret, setCaret] = createSignal(0);
  const [isIn, setIn] = createSignal(false);
  let field!: HTMLTextAreaElement;
  let copy!: HTMLPreElement;
  const { bar } = props;
  const isFormula = (): boolean => {
    const kind = bar.meant()?.kind;
    return (
      kind === "formula" || (kind !== "value" && /^(formula|default)$/.test(bar.shown()?.standing ?? ""))
    );
  };
  const spans = () => {
    if (!isFormula()) return [{ kind: "space", text: bar.text(), isWrong: false, isPaired: false }];
    return spansOf(
      bar.text(),
      vocabulary(),
      props.reading.complaint(),
      isIn() ? pairAt(bar.text(), caret()) : [],
    );
  };
  const help = () => (isIn() && isFormula() ? callAt(bar.text(), caret()) : undefined);
  const isListed = (): boolean => isIn() && completion.offer() !== undefined;
  const look = (isAsked = false): void => {
    setCaret(field.selectionStart);
    completion.look(field.value, field.selectionStart, isAsked);
  };
  const takeChoice = (choice: Choice | undefined): void => {
    const offer = completion.offer();
    if (choice === undefined || offer === undefined) return;
    const { text, caret: next } = writtenAs(choice, field.value, offer);
    putText(field, offer.start, offer.end, text, next);
    setCaret(next);
    completion.close();
  };
  const moveCaret = (): void => {
    if (document.activeElement !== field || field.selectionStart === caret()) return;
    setCaret(field.selectionStart);
    completion.close();
  };
  const insertName = (event: Event): void => {
    if (!bar.isOpen() || !(event instanceof CustomEvent) || typeof event.detail?.text !== "string") return;
    putText(field, field.selectionStart, field.selectionEnd, event.detail.text);
    completion.close();
  };
  document.addEventListener("selectionchange", moveCaret);
  window.addEventListener("sheet-insert-name", insertName);
  onCleanup(() => {
    document.removeEventListener("selectionchange", moveCaret);
    window.removeEventListener("sheet-insert-name", insertName);
  });
  // Written by hand: what stands there already is left alone, and with it the caret and the field's own undo.
  createEffect(() => {
    const text = bar.text();
    if (field.value !== text) field.value = text;
  });
  return (
    <div class="fbar-field" classList={{ "is-in": isIn() || bar.isOpen() }}>
      <div class="fbar-scroll">
        <div class="fbar-stack">
          <pre class="fbar-copy" aria-hidden="true" ref={copy}>
            <For each={spans()}>
              {({ kind, text, isWrong, isPaired }) => (
                <span class={`fbar-${kind}`} classList={{ "fbar-wrong": isWrong, "fbar-pair": isPaired }}>
                  {text}
                </span>
              )}
            </For>{" "}
          </pre>
          <textarea
            class="fbar-input"
            ref={(element) => {
              field = element;
              props.ref(element);
            }}
            rows={1}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            role="combobox"
            aria-label={t("formula.field")}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded={isListed()}
            aria-controls={isListed() ? listId : undefined}
            aria-activedescendant={
              isListed() && completion.marked() >= 0 ? `${listId}-${completion.marked()}` : undefined
            }
            aria-describedby={help() === undefined ? props.noteId : `${props.noteId} ${helpId}`}
            aria-invalid={props.reading.complaint() === undefined ? undefined : "true"}
            readOnly={!bar.isTypable()}
            data-typing={bar.isOpen() ? "" : undefined}
            onFocus={() => setIn(true)}
            onBlur={() => {
              setIn(false);
              completion.close();
              if (document.hasFocus()) bar.leave();
            }}
            onInput={() => {
              bar.type(field.value);
              look();
            }}
            onKeyDown={(event) => pressIn(event, { bar, completion, look: () => look(true), takeChoice })}
          />
        </div>
      </div>
      {props.children}
      <Show when={isListed() || help() !== undefined}>
        <div class="fbar-float">
          <Show when={isListed()}>
            <CompletionList
              id={listId}
              completion={completion}
              left={caretLeft(copy, completion.offer()?.start ?? 0)}
              onTake={takeChoice}
            />
          </Show>
          <Show when={FUNCTIONS.has(help()?.name ?? "") && help()}>
            {(call) => <CallHelp id={helpId} name={call().name} argument={call().argument} />}
          </Show>
        </div>
      </Show>
    </div>
  );
}
