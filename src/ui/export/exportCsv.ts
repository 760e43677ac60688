/** The figures on screen as a file, handed to the browser. */

import { type CsvDialect, csvFileName, resultsCsv } from "../../io/csv.ts";
import { resultRows } from "../../io/results.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import type { Locale } from "../locale/context.tsx";
import type { Words } from "../locale/words.tsx";
import { download } from "./download.ts";

export interface ExportWords {
  readonly t: Locale["t"];
  readonly words: Words;
}

export function exportCsv(dialect: CsvDialect, workspace: Workspace, { t, words }: ExportWords): void {
  const { calculation, texts } = workspace;
  calculation.flush();
  const rows = resultRows(calculation.current, {
    scenario: t("export.scenario"),
    texts: texts(),
    words: {
      section: words.section,
      label: ({ name }) => words.label(name),
      item: words.item,
      setByUser: t("export.setByUser"),
    },
  });
  const name = csvFileName(calculation.sheet.workbook.title, new Date());
  download(name, new Blob([resultsCsv(rows, dialect)], { type: "text/csv;charset=utf-8" }));
}
