/** Every value that will be pasted: where, what stands there now, what will, and how it was read where that is in doubt. */
import { createUniqueId, For, Show } from "solid-js";
import { pasteEnglish } from "../locale/pasteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import type { Preview } from "./createPreview.ts";
import { createPasteWords } from "./pasteWords.ts";
import type { Put } from "./plan.ts";

/** Most rows that are drawn. */
export const MOST_DRAWN = 200;

export function ChangeTable(props: { readonly preview: Preview }) {
  const { t, format } = useLearned(pasteEnglish);
  const titleId = createUniqueId();
  const puts = () => props.preview.puts();
  const rest = () => puts().length - MOST_DRAWN;
  return (
    <Show when={puts().length > 0}>
      <section aria-labelledby={titleId}>
        <h3 id={titleId}>{t("paste.changes")}</h3>
        <table class="paste-table" aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{t("paste.place")}</th>
              <th scope="col" class="paste-number">
                {t("paste.now")}
              </th>
              <th scope="col" class="paste-number">
                {t("paste.next")}
              </th>
              <th scope="col">{t("paste.typed")}</th>
            </tr>
          </thead>
          <tbody>
            <For each={puts().slice(0, MOST_DRAWN)}>{(put) => <ChangeRow put={put} />}</For>
          </tbody>
        </table>
        <Show when={rest() > 0}>
          <p class="note">{t("paste.more", { count: format.plain(rest(), 0) })}</p>
        </Show>
      </section>
    </Show>
  );
}

function ChangeRow(props: { readonly put: Put }) {
  const { t } = useLearned(pasteEnglish);
  const words = createPasteWords();
  const note = (): string => {
    const { cell, note } = props.put;
    if (note === undefined) return "";
    return t(`paste.note.${note.note}`, { other: "other" in note ? words.value(cell, note.other) : "" });
  };
  return (
    <tr>
      <th scope="row">{words.place(props.put.cell)}</th>
      <td class="paste-number paste-now">{words.now(props.put.cell)}</td>
      <td class="paste-number">{words.value(props.put.cell, props.put.value)}</td>
      <td>
        <span class="paste-typed">{props.put.text.trim()}</span>
        <Show when={note()}>
          <span class="note"> {note()}</span>
        </Show>
      </td>
    </tr>
  );
}
