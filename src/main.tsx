/** Makes the workspace and mounts the page; nothing else. */
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import type { Sheet } from "./engine/index.ts";
import { createPreferences } from "./store/createPreferences.ts";
import { createStartSheet } from "./store/createStartSheet.ts";
import { createWorkspace } from "./store/createWorkspace.ts";
import { EMPTY_PRESET, OWN_PRESET } from "./store/dealState.ts";
import { browserStorage, type Found, readSaved } from "./store/savedInputs.ts";
import { App } from "./ui/App.tsx";
import { LANGUAGES } from "./ui/format.ts";
import { loadLocale } from "./ui/locale/loadLocale.ts";

const storage = browserStorage();
const preferences = createPreferences(storage, LANGUAGES, navigator.languages);
const saved = readSaved(storage);

/** What the page begins with: the sheet that was open last; figures of another never show. */
async function opened(): Promise<{ readonly sheet: Sheet; readonly found: Found }> {
  const { structure, state } = saved;
  if (structure !== undefined || state.preset === EMPTY_PRESET) {
    const { openEdited } = await import("./store/openEdited.ts");
    return openEdited(saved, storage);
  }
  const sheet = createStartSheet();
  if (state.preset === OWN_PRESET) return { sheet, found: saved };
  const { startOnPreset } = await import("./store/startOnPreset.ts");
  return { sheet: startOnPreset(sheet, state.preset), found: saved };
}

Promise.all([opened(), createRoot(() => loadLocale(preferences.language))]).then(([begun, locale]) => {
  const { sheet, found } = begun;
  const workspace = createRoot(() => createWorkspace(sheet, { storage, found }));
  window.addEventListener("pagehide", workspace.save);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") workspace.save();
  });
  const root = document.getElementById("root");
  if (root !== null)
    render(() => <App workspace={workspace} preferences={preferences} locale={locale} />, root);
});
