/** A quiet word of what was opened from a file or a link, with the mistakes that it holds, until the next step. */
import { createEffect, on, Show } from "solid-js";
import { MAX_FILE_COMPLAINTS } from "../../io/fileLimits.ts";
import { useWorkspace } from "../../store/context.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ComplaintList } from "./ComplaintList.tsx";
import { isShareOpen, openedLink } from "./opened.ts";
import { lastOpened, type Opened, tellOpened } from "./opening.ts";
import { othersText } from "./othersText.ts";

export function OpenedNotice() {
  const { t } = useLearned(shareEnglish);
  const { steps, undo, keeping } = useWorkspace();
  createEffect(on(steps, () => tellOpened(undefined), { defer: true }));
  /** Where nothing can be stored, undo alone leads back. */
  const isKept = (): boolean => keeping.state() !== "off" && keeping.state() !== "failed";
  const said = ({ title, file, unknownPreset, others = 0 }: Opened): string =>
    [
      file === undefined ? t("share.openedLink", { title }) : t("share.openedFile", { title, file }),
      unknownPreset === undefined ? "" : t("share.openedUnknown", { preset: unknownPreset }),
      othersText(t, others),
      isKept() ? t("share.before") : "",
    ]
      .filter((text) => text !== "")
      .join(" ");
  return (
    <div role="status">
      <Show when={!isShareOpen() && openedLink() === undefined && lastOpened()}>
        {(opened) => (
          <div class="share-opened">
            <p>{said(opened())}</p>
            <button type="button" class="action" onClick={undo}>
              {t("share.undo")}
            </button>
            <button type="button" class="action" onClick={() => tellOpened(undefined)}>
              {t("share.dismiss")}
            </button>
            <Mistakes of={opened()} />
          </div>
        )}
      </Show>
    </div>
  );
}

/** What in the sheet cannot be used: how many, each with its path where that is asked for, and the way to mend them. */
function Mistakes(props: { readonly of: Opened }) {
  const { t, format } = useLearned(shareEnglish);
  const mistakes = () => props.of.mistakes ?? [];
  return (
    <Show when={mistakes().length > 0}>
      <details class="share-mistakes">
        <summary>
          {mistakes().length === 1
            ? t("share.mistakeOne")
            : t("share.mistakes", { count: format.plain(mistakes().length, 0) })}
        </summary>
        <ComplaintList complaints={mistakes().slice(0, MAX_FILE_COMPLAINTS)} />
        <Show when={mistakes().length > MAX_FILE_COMPLAINTS}>
          <p class="note">{t("share.badFileMost", { count: format.plain(MAX_FILE_COMPLAINTS, 0) })}</p>
        </Show>
      </details>
      <a class="action" href="#sheet">
        {t("share.toSheet")}
      </a>
    </Show>
  );
}
