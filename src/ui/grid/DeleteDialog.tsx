/** Asks before variables go that formulas name; those are named first. */
import { For, onMount, Show } from "solid-js";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import type { Question } from "./createActions.ts";

/** So many are named. */
const MOST = 12;

export interface DeleteDialogProps {
  readonly question: Question;
  readonly answer: (isYes: boolean) => void;
}

export function DeleteDialog(props: DeleteDialogProps) {
  const { t, format } = useLearned(gridEnglish);
  const words = useWords();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  const titles = (): readonly string[] => {
    const { names, section } = props.question;
    return section === undefined ? names.map(words.label) : [words.section(section)];
  };
  const more = (): number => props.question.dependents.length - MOST;
  return (
    <dialog
      ref={dialog}
      class="dialog delete-dialog"
      aria-labelledby="delete-title"
      onCancel={(event) => {
        event.preventDefault();
        props.answer(false);
      }}
    >
      <h2 id="delete-title" class="delete-title">
        {t("grid.delete.title", { names: format.list(titles()) })}
      </h2>
      <p>{t("grid.delete.dependents")}</p>
      <ul class="delete-list">
        <For each={props.question.dependents.slice(0, MOST)}>
          {(name) => (
            <li>
              {words.label(name)} <code>{name}</code>
            </li>
          )}
        </For>
      </ul>
      <Show when={more() > 0}>
        <p class="note">{t("grid.delete.more", { count: more() })}</p>
      </Show>
      <div class="delete-actions">
        <button type="button" class="action" autofocus onClick={() => props.answer(false)}>
          {t("grid.delete.keep")}
        </button>
        <button type="button" class="action delete-yes" onClick={() => props.answer(true)}>
          {t("grid.delete.do")}
        </button>
      </div>
    </dialog>
  );
}
