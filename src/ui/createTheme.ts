/** Light or dark: as chosen, else as the system has it; on paper always light. Written on the document for the styles. */
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { Theme } from "../store/createPreferences.ts";

export function createTheme(chosen: Accessor<Theme>): Accessor<"light" | "dark"> {
  const isSystemDark = createMatch("(prefers-color-scheme: dark)");
  const isPaper = createMatch("print");
  createEffect(() => {
    const theme = chosen();
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
  return () => {
    const theme = isPaper() ? "light" : chosen();
    return theme === "system" ? (isSystemDark() ? "dark" : "light") : theme;
  };
}

function createMatch(media: string): Accessor<boolean> {
  const query = window.matchMedia(media);
  const [matches, setMatches] = createSignal(query.matches);
  const follow = (event: MediaQueryListEvent): void => void setMatches(event.matches);
  query.addEventListener("change", follow);
  onCleanup(() => query.removeEventListener("change", follow));
  return matches;
}
