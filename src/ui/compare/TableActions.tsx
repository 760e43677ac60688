/** The table taken elsewhere: copied for a spreadsheet, downloaded as CSV. */
import { createSignal } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { registerCommands } from "../commands/registry.ts";
import { compareEnglish } from "../locale/compareEnglish.ts";
import { useDealTitle } from "../locale/dealTitle.ts";
import { gridEnglish } from "../locale/gridEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";
import { useColumnName, useCopiedLabel, useRowValue } from "./compareWords.ts";
import { tableText } from "./copyTable.ts";
import { useCompare } from "./createCompare.ts";
import type { Row } from "./rows.ts";

export function TableActions() {
  const { t } = useLearned(compareEnglish);
  const [said, say] = createSignal("");
  const copiedText = useTableText();
  const download = useDownload();
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(copiedText()).then(
      () => true,
      () => false,
    );
    say(t(isCopied ? "compare.copied" : "compare.notCopied"));
  };
  const { onlyDiffering, setOnlyDiffering } = useCompare();
  registerCommands([
    { key: "compare.copy", run: () => void copy() },
    { key: "compare.download", run: () => void download() },
    { key: "compare.command.only", isOff: onlyDiffering, run: () => setOnlyDiffering(true) },
    { key: "compare.command.all", isOff: () => !onlyDiffering(), run: () => setOnlyDiffering(false) },
  ]);
  return (
    <div class="compare-take">
      <button type="button" class="action" onClick={copy} onBlur={() => say("")}>
        {t("compare.copy")}
      </button>
      <button type="button" class="action" onClick={download}>
        {t("compare.download")}
      </button>
      <span class="note" role="status">
        {said()}
      </span>
    </div>
  );
}

/** The rows as they are shown: without equal ones where those are left out. */
function useShownRows(): () => readonly Row[] {
  const compare = useCompare();
  return () => [
    ...compare.results().filter((row) => !compare.onlyDiffering() || !compare.equal().has(row)),
    ...compare.inputs(),
  ];
}

function useTableText(): () => string {
  const { t, format } = useLearned(compareEnglish, gridEnglish);
  const { calculation, commit } = useWorkspace();
  const compare = useCompare();
  const nameOf = useColumnName();
  const labelOf = useCopiedLabel();
  const readIn = useRowValue();
  const rows = useShownRows();
  return () => {
    commit();
    calculation.flush();
    const columns = compare.columns();
    return tableText(
      { row: t("compare.rows"), unit: t("compare.unit"), columns: columns.map(({ key }) => nameOf(key)) },
      rows().map((row) => ({
        label: labelOf(row, columns),
        placed: row.placed,
        values: columns.map((column) => readIn(row, column)),
      })),
      { decimalSign: format.decimalSign, missing: t("grid.missing") },
    );
  };
}

function useDownload(): () => Promise<void> {
  const { t } = useLearned(compareEnglish);
  const words = useWords();
  const { calculation, commit } = useWorkspace();
  const compare = useCompare();
  const nameOf = useColumnName();
  const dealTitle = useDealTitle();
  const shown = useShownRows();
  return async () => {
    commit();
    calculation.flush();
    const [{ comparedRows }, { download }, { csvFileName, resultsCsv }] = await Promise.all([
      import("./comparedRows.ts"),
      import("../export/download.ts"),
      import("../../io/csv.ts"),
    ]);
    const rows = comparedRows(compare.columns(), shown(), nameOf, {
      section: words.section,
      label: ({ name }) => words.label(name),
      item: words.item,
      setByUser: t("export.setByUser"),
    });
    const name = csvFileName(t("compare.fileName", { title: dealTitle() }), new Date());
    download(name, new Blob([resultsCsv(rows)], { type: "text/csv;charset=utf-8" }));
  };
}
