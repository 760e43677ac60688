/** What the user prefers on this device: language and theme. Remembered where the browser lets us. */
import { type Accessor, createSignal, type Setter } from "solid-js";
import type { Storage } from "./browserStorage.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences<Language extends string> {
  readonly language: Accessor<Language>;
  readonly setLanguage: (language: Language) => void;
  readonly theme: Accessor<Theme>;
  readonly setTheme: (theme: Theme) => void;
}

const KEY = "loopsheet.preferences";

/** Preferences as remembered; a language that was never chosen is the first of `wished` that is known. */
export function createPreferences<Language extends string>(
  storage: Storage | undefined,
  languages: readonly [Language, ...Language[]],
  wished: readonly string[],
): Preferences<Language> {
  const kept = readKept(storage);
  const wanted = [kept.language, ...wished.map((tag) => tag.slice(0, 2).toLowerCase())];
  const first = wanted.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? languages[0];
  const [language, setLanguage] = createSignal<Language>(first);
  const [theme, setTheme] = createSignal<Theme>(THEMES.find((name) => name === kept.theme) ?? "system");
  const keep = <T>(set: Setter<T>, name: string) => {
    return (value: T): void => {
      set(() => value);
      kept[name] = String(value);
      try {
        storage?.setItem(KEY, JSON.stringify(kept));
      } catch {
        // A preference that cannot be remembered still holds until the page is closed.
      }
    };
  };
  return {
    language,
    setLanguage: keep(setLanguage, "language"),
    theme,
    setTheme: keep(setTheme, "theme"),
  };
}

function readKept(storage: Storage | undefined): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    const { language, theme } = kept as Record<string, unknown>;
    return {
      ...(typeof language === "string" && { language }),
      ...(typeof theme === "string" && { theme }),
    };
  } catch {
    return {};
  }
}
