/** What the table shows: which differences, to what, only what differs, which columns and rows. */
import { createUniqueId, For } from "solid-js";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { AddColumn } from "./AddColumn.tsx";
import { useColumnName } from "./compareWords.ts";
import { useCompare } from "./createCompare.ts";
import { MODES } from "./difference.ts";
import { RowPicker } from "./RowPicker.tsx";

export function CompareControls() {
  const { t } = useLearned(compareEnglish);
  const compare = useCompare();
  const name = useColumnName();
  const group = createUniqueId();
  const baseId = createUniqueId();
  return (
    <section class="compare-controls" aria-label={t("compare.controls")}>
      <fieldset class="compare-mode">
        <legend class="visually-hidden">{t("compare.mode")}</legend>
        <div class="segments">
          <For each={MODES}>
            {(mode) => (
              <label class="segment">
                <input
                  type="radio"
                  name={group}
                  value={mode}
                  checked={compare.mode() === mode}
                  onChange={() => compare.setMode(mode)}
                />
                <span>{t(`compare.mode.${mode}`)}</span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <span class="compare-base">
        <label for={baseId}>{t("compare.base")}</label>
        <select
          class="select"
          id={baseId}
          disabled={compare.mode() === "none"}
          onChange={(event) => compare.setBase(event.currentTarget.value)}
        >
          <For each={compare.columns()}>
            {(column) => (
              <option value={column.key} selected={compare.base() === column}>
                {name(column.key)}
              </option>
            )}
          </For>
        </select>
      </span>
      <label class="compare-only">
        <input
          type="checkbox"
          checked={compare.onlyDiffering()}
          onChange={(event) => compare.setOnlyDiffering(event.currentTarget.checked)}
        />
        <span>{t("compare.only")}</span>
      </label>
      <div class="compare-choose">
        <AddColumn />
        <RowPicker />
      </div>
    </section>
  );
}
