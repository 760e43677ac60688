/** What a person can say about a pasted table: how its numbers are written, and that formulas may go. */
import { createUniqueId, For, Show } from "solid-js";
import type { Habit } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { pasteEnglish } from "../locale/pasteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import type { Preview } from "./createPreview.ts";
import { overwritten } from "./plan.ts";

const HABITS: readonly { readonly habit: Habit; readonly example: string }[] = [
  { habit: "en", example: "1,234.5" },
  { habit: "nl", example: "1.234,5" },
];

/** Most variables that are named before the rest is counted. */
const MOST_NAMED = 4;

export function HabitChoice(props: { readonly preview: Preview }) {
  const { t } = useLearned(pasteEnglish);
  const name = createUniqueId();
  return (
    <Show when={props.preview.hasSeparators}>
      <fieldset class="paste-choice">
        <legend>{t("paste.habit")}</legend>
        <For each={HABITS}>
          {({ habit, example }) => (
            <label>
              <input
                type="radio"
                name={name}
                checked={props.preview.habit() === habit}
                onChange={() => props.preview.setHabit(habit)}
              />
              {example}
            </label>
          )}
        </For>
        <Show when={props.preview.isHabitShown}>
          <span class="note">{t("paste.habitShown")}</span>
        </Show>
      </fieldset>
    </Show>
  );
}

export function OverChoice(props: { readonly preview: Preview }) {
  const { t, format } = useLearned(pasteEnglish);
  const { calculation } = useWorkspace();
  const words = useWords();
  const noteId = createUniqueId();
  const variables = () => overwritten(props.preview.plan(), calculation.sheet);
  const names = (): string => {
    const labels = variables().map(({ variable }) => words.label(variable.name));
    const rest = labels.length - MOST_NAMED;
    if (rest <= 0) return format.list(labels);
    return t("paste.overMore", { names: labels.slice(0, MOST_NAMED).join(", "), count: rest });
  };
  return (
    <Show when={variables().length > 0}>
      <div class="paste-choice">
        <label>
          <input
            type="checkbox"
            checked={props.preview.isOver()}
            aria-describedby={noteId}
            onChange={(event) => props.preview.setOver(event.currentTarget.checked)}
          />
          {t(variables().length === 1 ? "paste.overOne" : "paste.over", {
            count: variables().length,
            variables: names(),
          })}
        </label>
        <span class="note" id={noteId}>
          {variables().some(({ count }) => count > 1) ? t("paste.overNote") : ""}
        </span>
      </div>
    </Show>
  );
}
