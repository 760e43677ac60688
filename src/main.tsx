/** Makes the workspace and mounts the page; nothing else. */
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { createDealSheet } from "./store/createDealSheet.ts";
import { createPreferences } from "./store/createPreferences.ts";
import { createWorkspace } from "./store/createWorkspace.ts";
import { browserStorage } from "./store/savedInputs.ts";
import { App } from "./ui/App.tsx";
import { LANGUAGES } from "./ui/format.ts";
import { loadLocale } from "./ui/locale/loadLocale.ts";

const storage = browserStorage();
const preferences = createPreferences(storage, LANGUAGES, navigator.languages);
const workspace = createRoot(() => createWorkspace(createDealSheet(), { storage }));

window.addEventListener("pagehide", workspace.save);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") workspace.save();
});

createRoot(() => loadLocale(preferences.language)).then((locale) => {
  const root = document.getElementById("root");
  if (root !== null)
    render(() => <App workspace={workspace} preferences={preferences} locale={locale} />, root);
});
