/** All inputs and results as a file. */
import { createUniqueId, For } from "solid-js";
import type { CsvDialect } from "../../io/csv.ts";
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
  const words = useWords();
  const workspace = useWorkspace();
  const id = createUniqueId();
  const save = async (dialect: CsvDialect): Promise<void> => {
    workspace.commit();
    const { exportCsv } = await import("./exportCsv.ts");
    exportCsv(dialect, workspace, { t, words });
  };
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
