/** Name, tabs, what can be done with the whole, and how the page looks and speaks. */
import { For } from "solid-js";
import { useWorkspace } from "../store/context.ts";
import { type Preferences, THEMES } from "../store/createPreferences.ts";
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
      <Actions />
      <Settings preferences={props.preferences} />
    </header>
  );
}

function Actions() {
  const { t } = useLocale();
  const workspace = useWorkspace();
  return (
    <div class="tools">
      <button
        type="button"
        class="tool"
        aria-disabled={!workspace.canUndo()}
        onClick={() => workspace.undo()}
        title={t("tools.undoKeys")}
      >
        <span class="tool-sign" aria-hidden="true">
          ↶
        </span>
        <span class="tool-word">{t("tools.undo")}</span>
      </button>
      <button
        type="button"
        class="tool"
        aria-disabled={!workspace.canRedo()}
        onClick={() => workspace.redo()}
        title={t("tools.redoKeys")}
      >
        <span class="tool-sign" aria-hidden="true">
          ↷
        </span>
        <span class="tool-word">{t("tools.redo")}</span>
      </button>
      <button
        type="button"
        class="tool reset-all"
        aria-disabled={!workspace.isChanged()}
        onClick={() => workspace.resetAll()}
      >
        {t("tools.resetAll")}
      </button>
      <ExportMenu />
    </div>
  );
}

function Settings(props: Pick<HeaderProps, "preferences">) {
  const { t } = useLocale();
  const theme = () => props.preferences.theme();
  const nextTheme = () => THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length] ?? "system";
  return (
    <div class="tools settings">
      <For each={LANGUAGES}>
        {(language) => (
          <button
            type="button"
            class="tool language"
            aria-pressed={props.preferences.language() === language}
            aria-label={t(`language.${language}`)}
            lang={language}
            onClick={() => props.preferences.setLanguage(language)}
          >
            {language.toUpperCase()}
          </button>
        )}
      </For>
      <button
        type="button"
        class="tool"
        aria-label={t("tools.theme", { theme: t(`theme.${theme()}`) })}
        title={t("tools.theme", { theme: t(`theme.${theme()}`) })}
        onClick={() => props.preferences.setTheme(nextTheme())}
      >
        <span class="theme-sign" classList={{ [`theme-${theme()}`]: true }} aria-hidden="true" />
      </button>
    </div>
  );
}
