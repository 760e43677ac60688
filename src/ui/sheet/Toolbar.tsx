/** The sheet's title, the scenario whose values it shows, and what can be done with it as a whole, in one line. */
import { Show } from "solid-js";
import { useWorkspace } from "../../store/context.ts";
import { openPalette, openShortcuts } from "../commands/opened.ts";
import { type Command, commands } from "../commands/registry.ts";
import { useDealTitle } from "../locale/dealTitle.ts";
import type { Key } from "../locale/english.ts";
import { sheetEnglish } from "../locale/sheetEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { ScenarioMenu } from "../scenarios/ScenarioMenu.tsx";

export function Toolbar() {
  const { t } = useLearned(sheetEnglish);
  const { openEmpty } = useWorkspace();
  const title = useDealTitle();
  const command = (key: Key): Command | undefined => commands().find((one) => one.key === key);
  return (
    <div class="sheet-toolbar">
      <h1 class="overline sheet-title">{title()}</h1>
      <div class="sheet-scenario">
        <ScenarioMenu />
      </div>
      <div class="tools" role="toolbar" aria-label={t("sheet.tools")}>
        <Show when={command("grid.command.add")}>
          {(add) => (
            <button type="button" class="tool" title={add().keys} onClick={() => add().run()}>
              {t("sheet.add")}
            </button>
          )}
        </Show>
        <button type="button" class="tool" onClick={openPalette}>
          {t("sheet.find")} <kbd>{t("sheet.findKeys")}</kbd>
        </button>
        <button type="button" class="tool" onClick={openShortcuts}>
          {t("sheet.shortcuts")} <kbd>{t("sheet.shortcutsKeys")}</kbd>
        </button>
        <button type="button" class="tool" onClick={openEmpty}>
          {t("sheet.empty")}
        </button>
      </div>
    </div>
  );
}
