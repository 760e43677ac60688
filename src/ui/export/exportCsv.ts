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
  const { calculation, texts, scenario } = workspace;
  calculation.flush();
  const asItIs = workspace.isEdited() ? "scenarios.ownSheet" : "scenarios.own";
  const unnamed = Object.keys(workspace.overrides()).length > 0 ? "scenarios.unnamed" : asItIs;
  const rows = resultRows(calculation.current, {
    scenario: scenario() ?? t(unnamed),
    texts: texts(),
    words: {
      section: words.section,
      label: ({ name }) => words.label(name),
      item: words.item,
      setByUser: t("export.setByUser"),
    },
  });
  const title = [workspace.title() ?? calculation.sheet.workbook.title, scenario()];
  const name = csvFileName(title.filter((part) => part !== undefined).join(", "), new Date());
  download(name, new Blob([resultsCsv(rows, dialect)], { type: "text/csv;charset=utf-8" }));
}
