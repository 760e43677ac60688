/** What is wrong in a file or a link, each with its place in it. */
import { For } from "solid-js";
import type { FileComplaint } from "../../io/readJson.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";

export interface ComplaintListProps {
  readonly complaints: readonly FileComplaint[];
}

/** The sentences are the reader's own, in English. */
export function ComplaintList(props: ComplaintListProps) {
  const { t } = useLearned(shareEnglish);
  return (
    <ul class="share-complaints" aria-label={t("share.complaints")}>
      <For each={props.complaints}>
        {({ place, message }) => (
          <li>
            {place === "" ? <span class="note">{t("share.wholeFile")}</span> : <Place place={place} />}
            <span lang="en">{message}</span>
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

/** The same as text, a line each. */
export const complaintsText = (complaints: readonly FileComplaint[]): string =>
  complaints
    .map(({ place, message }) => [place, message].filter((part) => part !== "").join(": "))
    .join("\n");
