/** A quiet word of what was opened from a file or a link, until the next step. */
import { createEffect, on, Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { shareEnglish } from "../locale/shareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { isShareOpen, openedLink } from "./opened.ts";
import { lastOpened, type Opened, tellOpened } from "./opening.ts";

export function OpenedNotice() {
  const { t } = useLearned(shareEnglish);
  const { steps, undo } = useWorkspace();
  createEffect(on(steps, () => tellOpened(undefined), { defer: true }));
  const said = ({ title, file, unknownPreset }: Opened): string =>
    [
      file === undefined ? t("share.openedLink", { title }) : t("share.openedFile", { title, file }),
      ...(unknownPreset === undefined ? [] : [t("share.openedUnknown", { preset: unknownPreset })]),
      t("share.before"),
    ].join(" ");
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
          </div>
        )}
      </Show>
    </div>
  );
}
