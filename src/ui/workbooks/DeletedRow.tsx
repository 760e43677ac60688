/** A workbook among the deleted ones: it can be restored, or deleted for good. */
import { useLearned } from "../locale/useLearned.ts";
import { workbooksEnglish } from "../locale/workbooksEnglish.ts";
import type { Shelf } from "./createShelf.ts";
import type { ShownWorkbook } from "./createWorkbooks.ts";
import { leaveRow } from "./leaveRow.ts";
import { useTimes } from "./useTimes.ts";

export interface DeletedRowProps {
  readonly one: ShownWorkbook;
  readonly shelf: Shelf;
}

export function DeletedRow(props: DeletedRowProps) {
  const { t } = useLearned(workbooksEnglish);
  const timeOf = useTimes();
  return (
    <li class="workbook">
      <span class="workbook-head">{props.one.name}</span>
      <span class="note workbook-time">{t("workbooks.changed", { time: timeOf(props.one.changed) })}</span>
      <span class="workbook-actions">
        <button
          type="button"
          class="link"
          aria-label={t("workbooks.restoreNamed", { name: props.one.name })}
          onClick={(event) => {
            leaveRow(event.currentTarget);
            void props.shelf.restore(props.one);
          }}
        >
          {t("workbooks.restore")}
        </button>
        <button
          type="button"
          class="link"
          aria-label={t("workbooks.eraseNamed", { name: props.one.name })}
          onClick={(event) => {
            leaveRow(event.currentTarget);
            void props.shelf.erase(props.one);
          }}
        >
          {t("workbooks.erase")}
        </button>
      </span>
    </li>
  );
}
