/** What can be done with the sheet as a whole, in one line. */
import { For } from "solid-js";
import { sheetEnglish } from "../locale/sheetEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { SIDES, useSheetView } from "./createSheetView.ts";

export function Toolbar() {
  const { t } = useLearned(sheetEnglish);
  const view = useSheetView();
  return (
    <div class="sheet-toolbar" role="toolbar" aria-label={t("sheet.tools")}>
      <For each={SIDES}>
        {(side) => (
          <button
            type="button"
            class="tool"
            aria-pressed={view.side() === side}
            onClick={() => view.showSide(side, true)}
          >
            {t(`sheet.side.${side}`)}
          </button>
        )}
      </For>
    </div>
  );
}
