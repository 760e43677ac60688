/** Commands that there are on every page, whatever is shown. */
import type { CsvDialect } from "../../io/csv.ts";
import { useWorkspace } from "../../store/context.ts";
import { type Preferences, THEMES } from "../../store/createPreferences.ts";
import { LANGUAGES, type Language } from "../format.ts";
import { useLocale } from "../locale/context.tsx";
import { useDealTitle } from "../locale/dealTitle.ts";
import { useWords } from "../locale/words.tsx";
import { useScenarioCommands } from "../scenarios/scenarioCommands.ts";
import { openShare } from "../share/opened.ts";
import { openFile } from "../share/openFile.ts";
import { openWorkbooks } from "../workbooks/opened.ts";
import { openShortcuts } from "./opened.ts";
import type { Command } from "./registry.ts";
import { openSide } from "./wantedSide.ts";

const DIALECTS = {
  plain: ["tools.exportCsv", "tools.exportCsvNote"],
  european: ["tools.exportEurope", "tools.exportEuropeNote"],
} as const satisfies Record<CsvDialect, unknown>;

/** The commands; their names are in the language of the moment. */
export function usePageCommands(preferences: Preferences<Language>): readonly Command[] {
  const { t } = useLocale();
  const words = useWords();
  const workspace = useWorkspace();
  const save = (dialect: CsvDialect) => async (): Promise<void> => {
    workspace.commit();
    const { exportCsv } = await import("../export/exportCsv.ts");
    exportCsv(dialect, workspace, { t, words });
  };
  return [
    ...editing(workspace),
    ...useScenarioCommands(),
    ...useWorkbookCommands(),
    ...(Object.keys(DIALECTS) as CsvDialect[]).map((dialect) => ({
      key: "palette.export" as const,
      places: { dialect: DIALECTS[dialect].map((key) => t(key)).join(", ") },
      run: () => void save(dialect)(),
    })),
    { key: "palette.history", run: () => openSide("history") },
    { key: "palette.checks", run: () => openSide("checks") },
    { key: "palette.dimensions", run: () => openSide("dimensions") },
    { key: "palette.shortcuts", keys: "?", hasOwnKeys: true, run: openShortcuts },
    ...THEMES.map((theme) => ({
      key: "palette.theme" as const,
      places: { theme: t(`theme.${theme}`) },
      isOff: () => preferences.theme() === theme,
      run: () => preferences.setTheme(theme),
    })),
    ...LANGUAGES.map((language) => ({
      key: "palette.language" as const,
      places: { language: t(`language.${language}`) },
      isOff: () => preferences.language() === language,
      run: () => preferences.setLanguage(language),
    })),
  ];
}

/** What is kept, opened and sent. */
function useWorkbookCommands(): readonly Command[] {
  const workspace = useWorkspace();
  const title = useDealTitle();
  const download = async (): Promise<void> => {
    const { downloadWorkbook } = await import("../share/downloadWorkbook.ts");
    downloadWorkbook(workspace, title());
  };
  return [
    { key: "scenarios.allWorkbooks", run: openWorkbooks },
    { key: "scenarios.openFile", run: openFile },
    { key: "scenarios.share", run: openShare },
    { key: "scenarios.download", run: () => void download() },
  ];
}

function editing(workspace: ReturnType<typeof useWorkspace>): readonly Command[] {
  return [
    {
      key: "tools.undo",
      keys: "Ctrl+Z",
      hasOwnKeys: true,
      isOff: () => !workspace.canUndo(),
      run: workspace.undo,
    },
    {
      key: "tools.redo",
      keys: "Ctrl+Y",
      hasOwnKeys: true,
      isOff: () => !workspace.canRedo(),
      run: workspace.redo,
    },
    { key: "tools.resetAll", isOff: () => !workspace.isChanged(), run: workspace.resetAll },
    {
      key: "palette.newSheet",
      run: () => {
        workspace.openEmpty();
        window.location.hash = "#sheet";
      },
    },
  ];
}
