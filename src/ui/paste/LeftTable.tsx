/** Every pasted cell that goes nowhere, with the reason. */
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { complaintSentence } from "../../engine/index.ts";
import { useLocale } from "../locale/context.tsx";
import { pasteEnglish } from "../locale/pasteEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import type { Preview } from "./createPreview.ts";
import { createPasteWords } from "./pasteWords.ts";
import type { Refused } from "./plan.ts";

/** Most rows that are drawn, and most of them for what lies outside. */
const [MOST_LISTED, MOST_OUTSIDE] = [100, 10];

interface Left {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell?: number;
  readonly why: () => string;
}

export function LeftTable(props: { readonly preview: Preview }) {
  const { t, format } = useLearned(pasteEnglish);
  const words = createPasteWords();
  const titleId = createUniqueId();
  const left = createLeft(props.preview);
  const outside = () => props.preview.plan().outside;
  const listed = createMemo((): readonly Left[] => [
    ...left().slice(0, MOST_LISTED),
    ...outside()
      .slice(0, MOST_OUTSIDE)
      .map((one) => ({ ...one, why: () => t("paste.isOutside") })),
  ]);
  const count = (): number => left().length + outside().length;
  const rest = (): number => count() - listed().length;
  const nBlank = (): number => props.preview.plan().nBlank;
  const where = ({ row, column, cell }: Left): string =>
    cell === undefined ? t("paste.where", { row: row + 1, column: column + 1 }) : words.place(cell);
  return (
    <>
      <Show when={count() > 0}>
        <section aria-labelledby={titleId}>
          <h3 id={titleId}>{t("paste.left", { count: format.plain(count(), 0) })}</h3>
          <table class="paste-table" aria-labelledby={titleId}>
            <thead>
              <tr>
                <th scope="col">{t("paste.place")}</th>
                <th scope="col">{t("paste.typed")}</th>
                <th scope="col">{t("paste.why")}</th>
              </tr>
            </thead>
            <tbody>
              <For each={listed()}>
                {(one) => (
                  <tr>
                    <th scope="row">{where(one)}</th>
                    <td class="paste-typed">{one.text.trim().slice(0, 60)}</td>
                    <td>{one.why()}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <Show when={rest() > 0}>
            <p class="note">{t("paste.more", { count: format.plain(rest(), 0) })}</p>
          </Show>
        </section>
      </Show>
      <Show when={nBlank() > 0}>
        <p class="note">{words.count("paste.blank", nBlank())}</p>
      </Show>
    </>
  );
}

/** What cannot be read, then what falls on formulas that stay. */
function createLeft({ plan, isOver }: Preview): () => readonly Left[] {
  const { t, pack } = useLocale();
  const reason = ({ unusable: { complaint, facts } }: Refused): string => {
    if (complaint === "copied_error") return t("paste.copiedError", facts);
    if (complaint === "no_option") return t("paste.noOption", facts);
    return complaintSentence({ complaint, facts }, pack()?.complaints);
  };
  return createMemo(() => [
    ...plan().unusable.map((one) => ({ ...one, why: () => reason(one) })),
    ...(isOver() ? [] : plan().formulas.map((one) => ({ ...one, why: () => t("paste.isFormula") }))),
  ]);
}
