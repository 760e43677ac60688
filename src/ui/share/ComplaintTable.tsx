/** What is wrong in a file or a link, each with its place in it. */
import { For } from "solid-js";
import type { FileComplaint } from "../../io/readJson.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";

export interface ComplaintTableProps {
  readonly complaints: readonly FileComplaint[];
}

/** The sentences are the reader's own, in English. */
export function ComplaintTable(props: ComplaintTableProps) {
  const { t } = useLearned(shareEnglish);
  return (
    <table class="share-table share-complaints">
      <thead>
        <tr>
          <th scope="col">{t("share.place")}</th>
          <th scope="col">{t("share.complaints")}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.complaints}>
          {({ place, message }) => (
            <tr>
              <th scope="row">
                {place === "" ? <span class="note">{t("share.wholeFile")}</span> : <code>{place}</code>}
              </th>
              <td lang="en">{message}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

/** The same as text, a line each. */
export const complaintsText = (complaints: readonly FileComplaint[]): string =>
  complaints
    .map(({ place, message }) => [place, message].filter((part) => part !== "").join(": "))
    .join("\n");
