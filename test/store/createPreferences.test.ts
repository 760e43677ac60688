import { expect, test } from "vitest";
import { createPreferences } from "../../src/store/createPreferences.ts";

function storageOf(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}
const languages = ["en", "nl"] as const;

test("the language is the first of the browser's that is known, until one is chosen", () => {
  expect(createPreferences(storageOf(), languages, ["de-DE", "nl-BE", "en"]).language()).toBe("nl");
  expect(createPreferences(storageOf(), languages, ["fr"]).language()).toBe("en");
  const storage = storageOf();
  createPreferences(storage, languages, ["nl"]).setLanguage("en");
  expect(createPreferences(storage, languages, ["nl"]).language()).toBe("en");
});

test("the theme is remembered, the system's at first", () => {
  const storage = storageOf();
  const preferences = createPreferences(storage, languages, []);
  expect(preferences.theme()).toBe("system");
  preferences.setTheme("dark");
  expect(createPreferences(storage, languages, []).theme()).toBe("dark");
});

test("what cannot be read or remembered is passed over", () => {
  const broken = storageOf(new Map([["loopsheet.preferences", '{"theme":"pink","language":']]));
  expect(createPreferences(broken, languages, []).theme()).toBe("system");
  const full = {
    ...storageOf(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  const preferences = createPreferences(full, languages, []);
  preferences.setTheme("dark");
  expect(preferences.theme()).toBe("dark");
  expect(createPreferences(undefined, languages, []).theme()).toBe("system");
});
