/** What is wrong in a file or a link, each with its place in it. */
import { For } from "solid-js";
import { type FileComplaint, inWords } from "../../io/fileComplaint.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useFileWords } from "../locale/useFileWords.ts";
import { useLearned } from "../locale/useLearned.ts";

export interface ComplaintListProps {
  readonly complaints: readonly FileComplaint[];
}

export function ComplaintList(props: ComplaintListProps) {
  const { t } = useLearned(shareEnglish);
  const words = useFileWords();
  return (
    <ul class="share-complaints" aria-label={t("share.complaints")}>
      <For each={props.complaints.map((complaint) => inWords(complaint, words()))}>
        {({ place, message }) => (
          <li>
            {place === "" ? <span class="note">{t("share.wholeFile")}</span> : <Place place={place} />}
            <span>{message}</span>
          </li>
        )}
      </For>
    </ul>
  );
}

/** A path that is broken between its parts where it is too long for a line. */
function Place(props: { readonly place: string }) {
  return (
    <code>
      <For each={props.place.split(/(?=[.[])/)}>
        {(part) => (
          <>
            <wbr />
            {part}
          </>
        )}
      </For>
    </code>
  );
}
