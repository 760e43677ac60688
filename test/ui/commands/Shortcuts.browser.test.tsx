import { cleanup } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createPreferences } from "../../../src/store/createPreferences.ts";
import { CommandDialogs } from "../../../src/ui/commands/CommandDialogs.tsx";
import { closeCommands, opened, openPalette, openShortcuts } from "../../../src/ui/commands/opened.ts";
import { registerCommands } from "../../../src/ui/commands/registry.ts";
import { LANGUAGES, type Language } from "../../../src/ui/format.ts";
import { plain, showPart, violationsIn } from "../dealPage.tsx";

afterEach(() => {
  closeCommands();
  cleanup();
});

function show(language: Language = "en") {
  const preferences = createRoot(() => createPreferences<Language>(undefined, LANGUAGES, ["en"]));
  return showPart(() => {
    registerCommands([{ key: "keys.find", keys: "Ctrl+F", run: () => {} }]);
    return <CommandDialogs preferences={preferences} />;
  }, language);
}
const dialog = (): HTMLDialogElement => document.querySelector("dialog") ?? expect.fail("No dialog is open.");
const rows = (title: string): readonly string[] => {
  const group = [...dialog().querySelectorAll(".shortcuts-group")].find(
    (section) => section.querySelector("h3")?.textContent === title,
  );
  return [...(group?.querySelectorAll("dl > div") ?? [])].map((row) => plain((row as HTMLElement).innerText));
};

test("every key is listed in groups: those of what is shown, and the fixed ones", async () => {
  show();
  openShortcuts();
  expect([...dialog().querySelectorAll("h3")].map((title) => title.textContent)).toEqual([
    "On what is shown now",
    "On the whole page",
    "In the grid",
    "In the formula bar",
    "In a number field",
    "On a slider",
    "In the palette",
  ]);
  expect(rows("On what is shown now")).toEqual(["Ctrl F Find a variable, command or deal"]);
  expect(rows("On the whole page")[3]).toBe("Ctrl Y or Ctrl Shift Z Redo");
  expect(dialog().querySelector("kbd")?.textContent).toBe("Ctrl");
  await userEvent.keyboard("{Escape}");
  await expect.poll(opened).toBeUndefined();
});

test("it opens from the palette too", async () => {
  show();
  openPalette();
  await userEvent.keyboard("list all keys{Enter}");
  await expect.poll(() => dialog().className).toBe("dialog shortcuts");
  await userEvent.click(dialog().querySelector("button") as Element);
  await expect.poll(opened).toBeUndefined();
});

test("in Dutch, wide and narrow, axe finds nothing wrong", async () => {
  show("nl");
  openShortcuts();
  expect(rows("Op de hele pagina")[2]).toBe("Ctrl Z Ongedaan maken");
  expect(await violationsIn(dialog())).toEqual([]);
  await page.viewport(390, 844);
  expect(dialog().scrollWidth).toBeLessThanOrEqual(390);
  expect(await violationsIn(dialog())).toEqual([]);
  await page.viewport(1280, 800);
});
