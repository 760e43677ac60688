import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import type { Theme } from "../../src/store/createPreferences.ts";
import { createTheme } from "../../src/ui/createTheme.ts";

test("the theme is the one chosen, and the system's where none is", () => {
  const [chosen, choose] = createSignal<Theme>("dark");
  const { theme, dispose } = createRoot((dispose) => ({ theme: createTheme(chosen), dispose }));
  expect(theme()).toBe("dark");
  choose("light");
  expect(theme()).toBe("light");
  expect(document.documentElement.dataset.theme).toBe("light");
  choose("system");
  expect(theme()).toBe(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  expect(document.documentElement.dataset.theme).toBeUndefined();
  dispose();
});
