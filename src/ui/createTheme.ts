/** Light or dark: as chosen, else as the system has it. Written on the document for the styles. */
import { type Accessor, createEffect, createSignal, onCleanup } from "solid-js";
import type { Theme } from "../store/createPreferences.ts";

export function createTheme(chosen: Accessor<Theme>): Accessor<"light" | "dark"> {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  const [isSystemDark, setSystemDark] = createSignal(query.matches);
  const follow = (event: MediaQueryListEvent): void => void setSystemDark(event.matches);
  query.addEventListener("change", follow);
  onCleanup(() => query.removeEventListener("change", follow));
  createEffect(() => {
    const theme = chosen();
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
  return () => {
    const theme = chosen();
    return theme === "system" ? (isSystemDark() ? "dark" : "light") : theme;
  };
}
