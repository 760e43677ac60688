/** A few results as the sender of a link saw them, and as they are here where that is something else. */
import { For, Show } from "solid-js";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import type { LinkView, ResultLine } from "./readLinkView.ts";
import type { LinkText } from "./useLinkText.ts";

export interface ResultTableProps {
  readonly view: LinkView;
  readonly text: LinkText;
}

export function ResultTable(props: ResultTableProps) {
  const { t } = useLearned(shareEnglish);
  const { results, revised } = props.view;
  const differs = results.some(({ isSame }) => !isSame);
  const said = (): string => {
    if (!differs) return t("share.resultsSame");
    return t(revised === undefined ? "share.resultsDifferKnown" : "share.resultsDiffer");
  };
  return (
    <Show when={results.length > 0}>
      <section class="share-part">
        <h3>{t("share.results")}</h3>
        <p classList={{ warning: differs, note: !differs }}>{said()}</p>
        <table class="share-table">
          <thead>
            <tr>
              <th scope="col">{t("share.result")}</th>
              <th scope="col" class="share-number">
                {t("share.sent")}
              </th>
              <Show when={differs}>
                <th scope="col" class="share-number">
                  {t("share.here")}
                </th>
              </Show>
            </tr>
          </thead>
          <tbody>
            <For each={results}>
              {(line) => <ResultRow line={line} text={props.text} isCompared={differs} />}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}

interface ResultRowProps {
  readonly line: ResultLine;
  readonly text: LinkText;
  readonly isCompared: boolean;
}

function ResultRow(props: ResultRowProps) {
  const { line } = props;
  return (
    <tr>
      <th scope="row">{props.text.label(line.variable)}</th>
      <td class="share-number">{props.text.result(line, line.sent)}</td>
      <Show when={props.isCompared}>
        <td class="share-number" classList={{ "share-is": !line.isSame }}>
          {props.text.result(line, line.here)}
        </td>
      </Show>
    </tr>
  );
}
