/** How many cells are not shown here, and the way to them. */
import { Show } from "solid-js";
import type { CellName } from "../../engine/index.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { openInSheet } from "../sheet/wantedCell.ts";

export function InSheet(props: { readonly count: number; readonly first: CellName }) {
  const { t, format } = useLearned(editedEnglish);
  return (
    <Show when={props.count > 0}>
      <p class="note">
        <button type="button" class="link" onClick={() => openInSheet(props.first)}>
          {t("edited.inSheet", { count: format.plain(props.count, 0) })}
        </button>
      </p>
    </Show>
  );
}
