/** The page: header, the tab that the address names, and what stands around them. */
import "./styles/index.ts";
import { createComponent, createEffect, onCleanup, Show } from "solid-js";
import { useWorkspace, WorkspaceContext } from "../store/context.ts";
import type { Preferences } from "../store/createPreferences.ts";
import type { Workspace } from "../store/createWorkspace.ts";
import { opened } from "./commands/opened.ts";
import { createLater } from "./createLater.ts";
import { createRoute } from "./createRoute.ts";
import { createTheme } from "./createTheme.ts";
import { DealTab } from "./DealTab.tsx";
import type { Language } from "./format.ts";
import { Header } from "./Header.tsx";
import { loadRest } from "./loadRest.ts";
import { type Locale, LocaleProvider, useLocale } from "./locale/context.tsx";
import { useDealTitle } from "./locale/dealTitle.ts";
import { makeShortcuts } from "./makeShortcuts.ts";
import { SavingState } from "./SavingNotice.tsx";

const around = createLater(async () => (await loadRest()).Around);
const about = createLater(async () => (await import("./about/About.tsx")).About);
const dialogs = createLater(async () => (await import("./commands/CommandDialogs.tsx")).CommandDialogs);
const compare = createLater(async () => (await import("./compare/CompareTab.tsx")).CompareTab);
const sheet = createLater(async () => (await import("./sheet/SheetTab.tsx")).SheetTab);

export interface AppProps {
  readonly workspace: Workspace;
  readonly preferences: Preferences<Language>;
  readonly locale: Locale;
}

export function App(props: AppProps) {
  onCleanup(makeShortcuts(props.workspace));
  return (
    <WorkspaceContext.Provider value={props.workspace}>
      <LocaleProvider locale={props.locale}>
        <Page preferences={props.preferences} />
      </LocaleProvider>
    </WorkspaceContext.Provider>
  );
}

function Page(props: { readonly preferences: Preferences<Language> }) {
  const { t, language } = useLocale();
  const workspace = useWorkspace();
  const { generation } = workspace;
  const tab = createRoute(workspace, async (...named) => (await loadRest()).openNamed(...named));
  const theme = createTheme(props.preferences.theme);
  const dealTitle = useDealTitle();
  createEffect(() => {
    document.documentElement.lang = language();
    // So bookmarks and the browser's history tell one deal from another.
    const deal = tab() === "about" ? "" : `${dealTitle()} · `;
    document.title = `${deal}${t(`nav.${tab()}`)} · ${t("app.name")}`;
  });
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {t("app.skip")}
      </button>
      <Header tab={tab()} preferences={props.preferences} />
      <Show when={around()}>{(Around) => createComponent(Around(), {})}</Show>
      <main class="page" id="main" tabindex="-1">
        <Show when={tab() === "deal" && String(generation())} keyed>
          <DealTab theme={theme()} />
        </Show>
        <Show when={tab() === "sheet"}>
          <Show when={sheet()}>{(SheetTab) => createComponent(SheetTab(), {})}</Show>
        </Show>
        <Show when={tab() === "compare"}>
          <Show when={compare()}>
            {(CompareTab) =>
              createComponent(CompareTab(), {
                get theme() {
                  return theme();
                },
              })
            }
          </Show>
        </Show>
        <Show when={tab() === "about"}>
          <Show when={about()}>{(About) => createComponent(About(), {})}</Show>
        </Show>
      </main>
      <footer class="footer">
        <p class="note">{t("app.tagline")}</p>
        <SavingState />
      </footer>
      <Show when={opened() && dialogs()}>
        {(Dialogs) => createComponent(Dialogs(), { preferences: props.preferences })}
      </Show>
    </>
  );
}
