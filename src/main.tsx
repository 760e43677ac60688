/** Makes the workspace and mounts the page; nothing else. */
import { parsed } from "virtual:parsed-deal";
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import { buildSheet, type ParseResult } from "./engine/index.ts";
import { deal } from "./model/deal.ts";
import { createPreferences } from "./store/createPreferences.ts";
import { createWorkspace } from "./store/createWorkspace.ts";
import { browserStorage } from "./store/savedInputs.ts";
import { App } from "./ui/App.tsx";
import { LANGUAGES } from "./ui/format.ts";
import { loadLocale } from "./ui/locale/loadLocale.ts";

const trees = new Map<string, ParseResult>(parsed);

/** The formulas were parsed when the page was built; any other is refused. */
const parse = (text: string): ParseResult =>
  trees.get(text) ?? {
    complaint: {
      kind: "not_parsed",
      message: "This formula was not built into the page.",
      start: 0,
      end: text.length,
    },
  };

const storage = browserStorage();
const preferences = createPreferences(storage, LANGUAGES, navigator.languages);
const workspace = createRoot(() => createWorkspace(buildSheet(deal, parse), { storage }));
const locale = await createRoot(() => loadLocale(preferences.language));

window.addEventListener("pagehide", () => workspace.save());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") workspace.save();
});

const root = document.getElementById("root");
if (root !== null)
  render(() => <App workspace={workspace} preferences={preferences} locale={locale} />, root);
