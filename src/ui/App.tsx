/** The page: header, the tab that the address names, and what stands around them. */
import "./styles/index.ts";
import { createEffect, Match, onCleanup, Switch } from "solid-js";
import { WorkspaceContext } from "../store/context.ts";
import type { Preferences } from "../store/createPreferences.ts";
import { createProblems } from "../store/createProblems.ts";
import type { Workspace } from "../store/createWorkspace.ts";
import { Announcer } from "./Announcer.tsx";
import { About } from "./about/About.tsx";
import { createRoute } from "./createRoute.ts";
import { createTheme } from "./createTheme.ts";
import { DealTab } from "./DealTab.tsx";
import type { Language } from "./format.ts";
import { Header } from "./Header.tsx";
import { type Locale, LocaleProvider, useLocale } from "./locale/context.tsx";
import { makeShortcuts } from "./makeShortcuts.ts";
import { ProblemsContext } from "./problems.ts";
import { SavingNotice, SavingState } from "./SavingNotice.tsx";

export interface AppProps {
  readonly workspace: Workspace;
  readonly preferences: Preferences<Language>;
  readonly locale: Locale;
}

export function App(props: AppProps) {
  const problems = createProblems(props.workspace.calculation);
  onCleanup(makeShortcuts(props.workspace));
  return (
    <WorkspaceContext.Provider value={props.workspace}>
      <LocaleProvider locale={props.locale}>
        <ProblemsContext.Provider value={problems}>
          <Page preferences={props.preferences} />
        </ProblemsContext.Provider>
      </LocaleProvider>
    </WorkspaceContext.Provider>
  );
}

function Page(props: { readonly preferences: Preferences<Language> }) {
  const { t, language } = useLocale();
  const tab = createRoute();
  const theme = createTheme(props.preferences.theme);
  createEffect(() => {
    document.documentElement.lang = language();
    document.title = `${t(`nav.${tab()}`)} · ${t("app.name")}`;
  });
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {t("app.skip")}
      </button>
      <Header tab={tab()} preferences={props.preferences} />
      <SavingNotice />
      <main class="page" id="main" tabindex="-1">
        <Switch>
          <Match when={tab() === "deal"}>
            <DealTab theme={theme()} />
          </Match>
          <Match when={tab() === "about"}>
            <About />
          </Match>
        </Switch>
      </main>
      <footer class="footer">
        <p class="note">{t("app.tagline")}</p>
        <SavingState />
      </footer>
      <Announcer />
    </>
  );
}
