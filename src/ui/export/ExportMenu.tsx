/** All inputs and results as a file. */
import { createUniqueId, For } from "solid-js";
import { type CsvDialect, csvFileName, resultsCsv } from "../../io/csv.ts";
import { resultRows } from "../../io/results.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords } from "../locale/words.tsx";

const DIALECTS: readonly { readonly dialect: CsvDialect; readonly label: Key; readonly note: Key }[] = [
  { dialect: "plain", label: "tools.exportCsv", note: "tools.exportCsvNote" },
  { dialect: "european", label: "tools.exportEurope", note: "tools.exportEuropeNote" },
];

export function ExportMenu() {
  const { t } = useLocale();
  const id = createUniqueId();
  const save = createExport();
  return (
    <div class="menu">
      <button type="button" class="tool" popovertarget={id}>
        {t("tools.export")} <span aria-hidden="true">▾</span>
      </button>
      <div class="menu-list" id={id} popover="auto">
        <For each={DIALECTS}>
          {({ dialect, label, note }) => (
            <button
              type="button"
              class="menu-item"
              popovertarget={id}
              popovertargetaction="hide"
              onClick={() => save(dialect)}
            >
              {t(label)} <span class="note">{t(note)}</span>
            </button>
          )}
        </For>
      </div>
    </div>
  );
}

/** Writes the file of the figures on screen and hands it to the browser. */
function createExport(): (dialect: CsvDialect) => void {
  const { t } = useLocale();
  const words = useWords();
  const { calculation, texts } = useWorkspace();
  return (dialect) => {
    calculation.flush();
    const { title } = calculation.sheet.workbook;
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
    download(
      csvFileName(title, new Date()),
      new Blob([resultsCsv(rows, dialect)], { type: "text/csv;charset=utf-8" }),
    );
  };
}

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
