/** Makes the workspace and mounts the page; nothing else. */
import { createRoot } from "solid-js";
import { render } from "solid-js/web";
import type { Sheet } from "./engine/index.ts";
import { browserStorage, lastOpened } from "./store/browserStorage.ts";
import { createPreferences } from "./store/createPreferences.ts";
import { createStartSheet } from "./store/createStartSheet.ts";
import { type Begun, createWorkspace } from "./store/createWorkspace.ts";
import { unchanged } from "./store/dealState.ts";
import { App } from "./ui/App.tsx";
import { idOfEntry, readAddress } from "./ui/createRoute.ts";
import { LANGUAGES } from "./ui/format.ts";
import { loadLocale } from "./ui/locale/loadLocale.ts";

const storage = browserStorage();
const preferences = createPreferences(storage, LANGUAGES, navigator.languages);

/** What the page begins with: what the address names, or what was open last; figures of another never show. */
async function opened(): Promise<{ readonly sheet: Sheet; readonly begun: Begun }> {
  const { name } = readAddress(window.location.hash);
  const last = lastOpened(storage);
  if (name === "" && last === undefined) return { sheet: createStartSheet(), begun: { state: unchanged() } };
  const { openNamed, openLast, sheetFor } = await import("./store/openNamed.ts");
  const begun = name === "" ? await openLast(last ?? "") : await openNamed(name, idOfEntry());
  return { sheet: await sheetFor(begun.state), begun };
}

Promise.all([opened(), createRoot(() => loadLocale(preferences.language))]).then(
  ([{ sheet, begun }, locale]) => {
    const workspace = createRoot(() => createWorkspace(sheet, { begun }));
    const keep = (): void => void workspace.keeping.flush();
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") keep();
    });
    // The storage answers at last: what was asked for is opened, unless something was done meanwhile.
    begun.later?.then((name) => {
      const { tab, link } = readAddress(window.location.hash);
      if (name && !link && workspace.state() === begun.state) window.location.hash = `${tab}/${name}`;
    });
    const root = document.getElementById("root");
    if (root !== null)
      render(() => <App workspace={workspace} preferences={preferences} locale={locale} />, root);
  },
);
