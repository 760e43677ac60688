/** The field of the formula bar: a plain text area over a coloured copy of its text, with what is offered and helped at the caret. */
import {
  type Accessor,
  createEffect,
  createSignal,
  createUniqueId,
  type JSX,
  onCleanup,
  Show,
} from "solid-js";
import { useLocale } from "../locale/context.tsx";
import { CallHelp } from "./CallHelp.tsx";
import { CompletionList } from "./CompletionList.tsx";
import { caretLeft } from "./caretLeft.ts";
import { type Choice, type Vocabulary, writtenAs } from "./completion.ts";
import type { Bar } from "./createBar.ts";
import { createCompletion } from "./createCompletion.ts";
import type { FormulaReading } from "./createReading.ts";
import { createVocabulary } from "./createVocabulary.ts";
import { FormulaCopy } from "./FormulaCopy.tsx";
import { callAt, pairAt } from "./nesting.ts";
import { pressIn } from "./pressIn.ts";
import { putText } from "./putText.ts";
import { type Span, spansOf } from "./tokens.ts";

export function FormulaField(props: {
  readonly bar: Bar;
  readonly reading: FormulaReading;
  /** Id of what is said about the text. */
  readonly noteId: string;
  readonly ref: (field: HTMLTextAreaElement) => void;
  /** Told whether a list stands open that completes the word at the caret. */
  readonly onListed: (isListed: boolean) => void;
  /** What is said about the text: between the field and what floats below it. */
  readonly children: JSX.Element;
}) {
  const { t } = useLocale();
  const vocabulary = createVocabulary();
  const [listId, helpId] = [createUniqueId(), createUniqueId()];
  let field!: HTMLTextAreaElement;
  let copy!: HTMLPreElement;
  const { bar } = props;
  const { caret, completion, isIn, setIn, look, takeChoice } = createCaret(bar, vocabulary, () => field);
  const spans = (): readonly Span[] => {
    if (!isFormula(bar)) return [{ kind: "space", text: bar.text(), isWrong: false, isPaired: false }];
    const pair = isIn() ? pairAt(bar.text(), caret()) : [];
    const complaint = props.reading.complaint();
    const isHalfTyped = isListed() && complaint?.kind === "unknown_name";
    return spansOf(bar.text(), vocabulary(), isHalfTyped ? undefined : complaint, pair);
  };
  const help = () => (isIn() && isFormula(bar) ? callAt(bar.text(), caret()) : undefined);
  const isListed = (): boolean => isIn() && completion.offer() !== undefined;
  createEffect(() => props.onListed(isListed()));
  return (
    <div class="fbar-field" classList={{ "is-in": isIn() || bar.isOpen() }}>
      <div class="fbar-scroll">
        <div class="fbar-stack">
          <FormulaCopy
            spans={spans()}
            ref={(element) => {
              copy = element;
            }}
          />
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
          <Show when={help()}>
            {(call) => <CallHelp id={helpId} name={call().name} argument={call().argument} />}
          </Show>
        </div>
      </Show>
    </div>
  );
}

/** What stands in the bar is a formula, or is meant as one. */
function isFormula({ meant, shown }: Bar): boolean {
  const kind = meant()?.kind;
  return kind === "formula" || (kind !== "value" && /^(formula|default)$/.test(shown()?.standing ?? ""));
}

/** Where the caret is, and what is offered there. */
function createCaret(bar: Bar, vocabulary: Accessor<Vocabulary>, field: () => HTMLTextAreaElement) {
  const completion = createCompletion(vocabulary);
  const [caret, setCaret] = createSignal(0);
  const [isIn, setIn] = createSignal(false);
  const moved = (): void => {
    if (document.activeElement !== field() || field().selectionStart === caret()) return;
    setCaret(field().selectionStart);
    completion.close();
  };
  const insertName = (event: Event): void => {
    if (!bar.isOpen() || !(event instanceof CustomEvent) || typeof event.detail?.text !== "string") return;
    putText(field(), field().selectionStart, field().selectionEnd, event.detail.text);
    completion.close();
  };
  document.addEventListener("selectionchange", moved);
  window.addEventListener("sheet-insert-name", insertName);
  onCleanup(() => {
    document.removeEventListener("selectionchange", moved);
    window.removeEventListener("sheet-insert-name", insertName);
  });
  // Written by hand: what stands there already is left alone, and with it the caret and the field's own undo.
  createEffect(() => {
    const text = bar.text();
    if (field().value !== text) field().value = text;
  });
  return {
    caret,
    completion,
    isIn,
    setIn,
    look: (isAsked = false): void => {
      setCaret(field().selectionStart);
      completion.look(field().value, field().selectionStart, isAsked);
    },
    takeChoice: (choice: Choice | undefined): void => {
      const offer = completion.offer();
      if (choice === undefined || offer === undefined) return;
      const { text, caret: next } = writtenAs(choice, field().value, offer);
      putText(field(), offer.start, offer.end, text, next);
      setCaret(next);
      completion.close();
    },
  };
}
