/** Name, tabs and tools. */
import { For } from "solid-js";
import { useWorkspace } from "../store/context.ts";
import type { Preferences } from "../store/createPreferences.ts";
import { THEMES } from "../store/createPreferences.ts";
import { TABS, type Tab } from "./createRoute.ts";
import { ExportMenu } from "./export/ExportMenu.tsx";
import { LANGUAGES, type Language } from "./format.ts";
import { useLocale } from "./locale/context.tsx";

export interface HeaderProps {
  readonly tab: Tab;
  readonly preferences: Preferences<Language>;
}

export function Header(props: HeaderProps) {
  const { t } = useLocale();
  return (
    <header class="header">
      <a class="brand" href="#deal">
        {t("app.name")}
      </a>
      <nav aria-label={t("nav.title")}>
        <ul class="tabs">
          <For each={TABS}>
            {(tab) => (
              <li>
                <a class="tab" href={`#${tab}`} aria-current={props.tab === tab ? "page" : undefined}>
                  {t(`nav.${tab}`)}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <Tools preferences={props.preferences} />
    </header>
  );
}

function Tools(props: { readonly preferences: Preferences<Language> }) {
  const { t } = useLocale();
  const workspace = useWorkspace();
  const { preferences } = props;
  return (
    <div class="tools">
      <button
        type="button"
        class="tool"
        disabled={!workspace.canUndo()}
        onClick={() => workspace.undo()}
        title="Ctrl+Z"
      >
        <span class="tool-sign" aria-hidden="true">
          ↶
        </span>
        <span class="tool-word">{t("tools.undo")}</span>
      </button>
      <button
        type="button"
        class="tool"
        disabled={!workspace.canRedo()}
        onClick={() => workspace.redo()}
        title="Ctrl+Y"
      >
        <span class="tool-sign" aria-hidden="true">
          ↷
        </span>
        <span class="tool-word">{t("tools.redo")}</span>
      </button>
      <button
        type="button"
        class="tool"
        disabled={!workspace.isChanged()}
        onClick={() => workspace.resetAll()}
      >
        {t("tools.resetAll")}
      </button>
      <ExportMenu />
      <label class="tool-choice">
        <span class="visually-hidden">{t("tools.language")}</span>
        <select
          value={preferences.language()}
          onChange={(event) =>
            preferences.setLanguage(LANGUAGES.find((it) => it === event.currentTarget.value) ?? "en")
          }
        >
          <For each={LANGUAGES}>
            {(language) => <option value={language}>{language.toUpperCase()}</option>}
          </For>
        </select>
      </label>
      <label class="tool-choice">
        <span class="visually-hidden">{t("tools.theme")}</span>
        <select
          value={preferences.theme()}
          onChange={(event) =>
            preferences.setTheme(THEMES.find((it) => it === event.currentTarget.value) ?? "system")
          }
        >
          <For each={THEMES}>{(theme) => <option value={theme}>{t(`theme.${theme}`)}</option>}</For>
        </select>
      </label>
    </div>
  );
}
