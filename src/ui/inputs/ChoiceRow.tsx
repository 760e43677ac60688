/** An input that is one of a few: radio buttons side by side, or a list where there are many. */
import { createUniqueId, For, Show } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { useControlId } from "./controlId.ts";
import { createChoice } from "./createChoice.ts";
import { Problems } from "./Problems.tsx";
import { Provenance } from "./Provenance.tsx";

/** More options than this are a list. */
const MOST_SEGMENTS = 4;

export interface ChoiceRowProps {
  readonly place: CellName;
  /** What the row is called, where it is not the variable's label. */
  readonly label?: string;
}

export function ChoiceRow(props: ChoiceRowProps) {
  const { t } = useLocale();
  const words = useWords();
  const choice = createChoice(props.place);
  const id = useControlId()(props.place);
  const noteId = createUniqueId();
  const label = (): string => props.label ?? words.label(props.place.variable);
  const reset = () => (
    <Show when={choice.isSet()}>
      <button
        type="button"
        class="reset"
        onClick={() => choice.reset()}
        aria-label={t("input.reset", { label: label(), value: words.option(choice.own) })}
      >
        ↺
      </button>
    </Show>
  );
  return (
    <div class="input" classList={{ "input-yours": choice.isSet() }}>
      <Show
        when={choice.options.length <= MOST_SEGMENTS}
        fallback={
          <div class="input-head">
            <label class="input-label" for={id}>
              {label()}
            </label>
            {reset()}
            <select
              id={id}
              class="select"
              aria-describedby={noteId}
              value={choice.value()}
              onChange={(event) => choice.set(event.currentTarget.value)}
            >
              <For each={choice.options}>
                {(option) => <option value={option}>{words.option(option)}</option>}
              </For>
            </select>
          </div>
        }
      >
        <fieldset class="choice" aria-describedby={noteId}>
          <legend class="input-label">{label()}</legend>
          {reset()}
          <div class="segments">
            <For each={choice.options}>
              {(option, index) => (
                <label class="segment">
                  <input
                    type="radio"
                    name={id}
                    id={index() === 0 ? id : undefined}
                    value={option}
                    checked={choice.value() === option}
                    onChange={() => choice.set(option)}
                  />
                  <span>{words.option(option)}</span>
                </label>
              )}
            </For>
          </div>
        </fieldset>
      </Show>
      <Provenance place={props.place} isSet={choice.isSet()} noteId={noteId} />
      <Problems variable={props.place.variable} />
    </div>
  );
}
