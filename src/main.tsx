/** Makes the workspace and mounts the page; nothing else. */
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import type { Sheet } from "./engine/index.ts";
import { createPreferences } from "./store/createPreferences.ts";
import { createStartSheet } from "./store/createStartSheet.ts";
import { createWorkspace } from "./store/createWorkspace.ts";
import { OWN_PRESET } from "./store/dealState.ts";
import { browserStorage, readSaved } from "./store/savedInputs.ts";
import { App } from "./ui/App.tsx";
import { LANGUAGES } from "./ui/format.ts";
import { loadLocale } from "./ui/locale/loadLocale.ts";

const storage = browserStorage();
const preferences = createPreferences(storage, LANGUAGES, navigator.languages);
const found = readSaved(storage);

/** The start sheet on the deal that was open last: figures of another deal never show. */
async function openedSheet(): Promise<Sheet> {
  const sheet = createStartSheet();
  if (found.state.preset === OWN_PRESET) return sheet;
  const { startOnPreset } = await import("./store/startOnPreset.ts");
  return startOnPreset(sheet, found.state.preset);
}

Promise.all([openedSheet(), createRoot(() => loadLocale(preferences.language))]).then(([sheet, locale]) => {
  const workspace = createRoot(() => createWorkspace(sheet, { storage, found }));
  window.addEventListener("pagehide", workspace.save);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") workspace.save();
  });
  const root = document.getElementById("root");
  if (root !== null)
    render(() => <App workspace={workspace} preferences={preferences} locale={locale} />, root);
});
