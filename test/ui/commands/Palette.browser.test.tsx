/** The palette by the keyboard, with PaletteOption and Keys. */
import { cleanup } from "@solidjs/testing-library";
import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createPreferences, type Preferences } from "../../../src/store/createPreferences.ts";
import { CommandDialogs } from "../../../src/ui/commands/CommandDialogs.tsx";
import { closeCommands, opened, openPalette } from "../../../src/ui/commands/opened.ts";
import { wantedSide, wantNoSide } from "../../../src/ui/commands/wantedSide.ts";
import { wantedItem, wantNoItem } from "../../../src/ui/dimensions/wantedItem.ts";
import { LANGUAGES, type Language } from "../../../src/ui/format.ts";
import { wanted, wantNothing } from "../../../src/ui/sheet/wantedCell.ts";
import { plain, showPart, violationsIn } from "../dealPage.tsx";

beforeEach(async () => {
  await page.viewport(1280, 800);
  window.location.hash = "#deal";
});
afterEach(() => {
  closeCommands();
  cleanup();
  wantNothing();
  wantNoSide();
  wantNoItem();
});

function show(language: Language = "en") {
  const preferences: Preferences<Language> = createRoot(() =>
    createPreferences(undefined, LANGUAGES, ["en"]),
  );
  const shown = showPart(
    () => (
      <>
        <button type="button">before</button>
        <CommandDialogs preferences={preferences} />
      </>
    ),
    language,
  );
  shown.container.querySelector("button")?.focus();
  openPalette();
  return { ...shown, preferences };
}

const dialog = (): HTMLDialogElement => document.querySelector("dialog") ?? expect.fail("No dialog is open.");
const field = (): HTMLInputElement =>
  document.querySelector("[role=combobox]") ?? expect.fail("There is no field.");
const marked = (): string =>
  plain(document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent ?? "");
const kinds = (): readonly string[] =>
  [...document.querySelectorAll(".palette-kind")].map((kind) => plain(kind.textContent ?? ""));

describe("the palette", () => {
  test("finds a variable by its label, shows its value, and Enter opens the sheet at its cell", async () => {
    show();
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard("round size");
    expect(marked()).toMatch(/^Round size The round roundSize \$100.0B$/);
    await userEvent.keyboard("{Enter}");
    expect(wanted()).toEqual({ place: { variable: "roundSize", items: [] }, part: "value" });
    expect([window.location.hash, opened()]).toEqual(["#sheet", undefined]);
  });

  test("marks the best at once; arrows go on round the ends; Escape gives the focus back", async () => {
    const { container } = show();
    await userEvent.keyboard("valuation");
    const first = marked();
    const options = [...document.querySelectorAll("[role=option]")].map((option) =>
      plain(option.textContent ?? ""),
    );
    expect(options[0]).toBe(first);
    await userEvent.keyboard("{ArrowDown}");
    expect(marked()).toBe(options[1]);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(marked()).toBe(options.at(-1));
    await userEvent.keyboard("{ArrowDown}");
    expect(marked()).toBe(first);
    expect(document.querySelectorAll("[role=option][aria-selected=true]")).toHaveLength(1);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.querySelector("dialog")).toBeNull();
    expect(document.activeElement).toBe(container.querySelector("button"));
    expect(wanted()).toBeUndefined();
  });

  test("lists pages, commands and deals before anything is typed, and what was chosen lately before them", async () => {
    show();
    expect(kinds().filter((kind) => kind !== "Lately")).toEqual(["Pages", "Commands", "Published deals"]);
    await userEvent.keyboard("dilution{Enter}");
    await expect.poll(opened).toBeUndefined();
    openPalette();
    expect(kinds()).toEqual(["Lately", "Pages", "Commands", "Published deals"]);
    expect(marked()).toMatch(/^Dilution/);
  });

  test("does commands: behind > they are listed alone, and one that cannot be done now is not done", async () => {
    const { workspace, preferences } = show();
    workspace.set({ variable: "roundSize", items: [] }, 110);
    workspace.commit();
    await userEvent.keyboard(">");
    expect(kinds()).toEqual(["Pages", "Commands"]);
    await userEvent.keyboard("redo");
    expect(marked()).toMatch(/^Redo ?not now/);
    await userEvent.keyboard("{Enter}");
    expect(opened()).toBe("palette");
    await userEvent.clear(field());
    await userEvent.keyboard("undo{Enter}");
    expect(workspace.overrides()).toEqual({});
    openPalette();
    await userEvent.keyboard("dark{Enter}");
    expect(preferences.theme()).toBe("dark");
    openPalette();
    await userEvent.keyboard("dutch{Enter}");
    expect(preferences.language()).toBe("nl");
  });

  test("opens a published deal, and a page", async () => {
    const { workspace } = show();
    await userEvent.keyboard("lucent 1999{Enter}");
    expect(workspace.preset()).toBe("lucent-1999");
    openPalette();
    await userEvent.keyboard("about{Enter}");
    expect(window.location.hash).toBe("#about");
  });

  test("leads to what stands beside the grid, and to an item of a dimension", async () => {
    show();
    await userEvent.keyboard("history{Enter}");
    expect([wantedSide(), window.location.hash]).toEqual(["history", "#sheet"]);
    openPalette();
    await userEvent.keyboard("coreweave rout");
    expect(marked()).toMatch(/^CoreWeave ?Routes/);
    await userEvent.keyboard("{Enter}");
    expect([wantedSide(), wantedItem()]).toEqual(["dimensions", { dimension: "routes", item: "CoreWeave" }]);
  });

  test("says when nothing is found, and how much is", async () => {
    show();
    const status = () => plain(dialog().querySelector("[role=status]")?.textContent ?? "");
    await userEvent.keyboard("zzzz");
    expect(status()).toContain("Nothing is called “zzzz”.");
    expect(field().getAttribute("aria-activedescendant")).toBeNull();
    await userEvent.keyboard("{Enter}");
    expect(opened()).toBe("palette");
    await userEvent.clear(field());
    await userEvent.keyboard("lucent 1999");
    expect(status()).toBe("1 found");
  });

  test("a press with the mouse does an entry; one beside the dialog closes it", async () => {
    const { workspace } = show();
    await userEvent.keyboard("lucent 1999");
    await userEvent.click(document.querySelector("[role=option]") as Element);
    expect(workspace.preset()).toBe("lucent-1999");
    openPalette();
    dialog().dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    await expect.poll(opened).toBeUndefined();
  });

  test("begins an empty sheet, which has no variables to be found", async () => {
    const { workspace } = show();
    await workspace.prepare();
    await userEvent.keyboard("empty sheet{Enter}");
    expect(workspace.preset()).toBe("empty");
    openPalette();
    await userEvent.keyboard("round size");
    expect(document.querySelectorAll("[role=option]")).toHaveLength(0);
  });

  test("speaks Dutch, and axe finds nothing wrong, with entries and without", async () => {
    show("nl");
    await userEvent.keyboard("omvang van de ronde");
    expect(marked()).toMatch(/\$ ?100/);
    expect(await violationsIn(dialog())).toEqual([]);
    await userEvent.keyboard("zzzz");
    expect(await violationsIn(dialog())).toEqual([]);
    await page.viewport(390, 844);
    await userEvent.clear(field());
    expect(await violationsIn(dialog())).toEqual([]);
    expect(dialog().getBoundingClientRect().width).toBeLessThanOrEqual(390);
  });
});
