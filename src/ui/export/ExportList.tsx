/** What the results can be taken out as; it comes with the rest of the page. */
import { For } from "solid-js";
import type { CsvDialect } from "../../io/csv.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useWords } from "../locale/words.tsx";

const DIALECTS: readonly { readonly dialect: CsvDialect; readonly label: Key; readonly note: Key }[] = [
  { dialect: "plain", label: "tools.exportCsv", note: "tools.exportCsvNote" },
  { dialect: "european", label: "tools.exportEurope", note: "tools.exportEuropeNote" },
];

/** `menu` is the id of the popover that it stands in. */
export function ExportList(props: { readonly menu: string }) {
  const { t } = useLocale();
  const words = useWords();
  const workspace = useWorkspace();
  const save = async (dialect: CsvDialect): Promise<void> => {
    workspace.commit();
    const { exportCsv } = await import("./exportCsv.ts");
    exportCsv(dialect, workspace, { t, words });
  };
  return (
    <For each={DIALECTS}>
      {({ dialect, label, note }) => (
        <button
          type="button"
          class="menu-item"
          popovertarget={props.menu}
          popovertargetaction="hide"
          onClick={() => save(dialect)}
        >
          {t(label)} <span class="note">{t(note)}</span>
        </button>
      )}
    </For>
  );
}
