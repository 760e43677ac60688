import { cleanup } from "@solidjs/testing-library";
import { createStore, set } from "idb-keyval";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { WorkbooksDialog } from "../../../src/ui/workbooks/WorkbooksDialog.tsx";
import { nextFrame, violationsIn } from "../dealPage.tsx";
import { type ShelfPage, showShelf } from "./shelfPage.tsx";

const TITLE = "OpenAI round, January 2026";

beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The dialog, with WorkbookRow, DeletedRow and NameField in it. */
const showDialog = (titles: readonly string[], language?: "en" | "nl"): Promise<ShelfPage> =>
  showShelf(() => <WorkbooksDialog />, titles, language);

const namesIn = ({ container }: ShelfPage): string[] =>
  [...container.querySelectorAll<HTMLElement>("button.workbook-name")].map(({ innerText }) => innerText);

const buttonIn = ({ container }: ShelfPage, name: string): HTMLElement => {
  const all = [...container.querySelectorAll<HTMLElement>("button")];
  const found = all.find((one) => (one.getAttribute("aria-label") ?? one.innerText) === name);
  return found ?? expect.fail(`There is no button “${name}”.`);
};

const namesBecome = (shown: ShelfPage, ...names: string[]) =>
  expect.poll(() => namesIn(shown)).toEqual(names);

describe("the list of workbooks", () => {
  test("shows what was changed last first, and tells those apart that are called alike", async () => {
    const shown = await showDialog(["", "Mine", ""]);
    await namesBecome(shown, `${TITLE} (2)`, "Mine", TITLE);
    expect(shown.words()).toContain(`began as ${TITLE} · 1 input changed · made `);
    expect(shown.words()).toMatch(/changed \d{1,2} \w{3} \d{4}, \d\d:\d\d/);
  });

  test("is empty until something is changed, and says so", async () => {
    const shown = await showDialog([]);
    await expect
      .poll(shown.words)
      .toContain("None yet: a workbook is kept here as soon as you change something");
  });

  test("opens a workbook, and closes", async () => {
    const shown = await showDialog(["Other", "Mine"]);
    await namesBecome(shown, "Mine", "Other");
    buttonIn(shown, "Open “Mine”").click();
    await expect.poll(() => shown.workspace.title()).toBe("Mine");
    await expect.poll(() => shown.container.querySelector("dialog")?.open).toBe(false);
    expect(shown.workspace.overrides()).toEqual({ roundSize: 102 });
    expect(shown.container.querySelector("[aria-current]")?.textContent).toContain("open");
  });

  test("renames by keyboard, where the name stands; the open one as a step that can be undone", async () => {
    const shown = await showDialog(["Mine"]);
    await namesBecome(shown, "Mine");
    buttonIn(shown, "Rename “Mine”").focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("Yours{Enter}");
    await namesBecome(shown, "Yours");
    expect(shown.words()).toContain("It is called “Yours” now.");
    expect((await shown.library.list())[0]?.title).toBe("Yours");
    shown.workspace.set({ variable: "roundSize", items: [] }, 122);
    shown.workspace.commit();
    await namesBecome(shown, TITLE, "Yours");
    buttonIn(shown, `Rename “${TITLE}”`).click();
    await userEvent.keyboard("Open one{Enter}");
    await namesBecome(shown, "Open one", "Yours");
    shown.workspace.undo();
    await namesBecome(shown, TITLE, "Yours");
  });

  test("leaves a name as it was at Escape, refuses one that is too long, and stays open", async () => {
    const shown = await showDialog(["Mine"]);
    await namesBecome(shown, "Mine");
    buttonIn(shown, "Rename “Mine”").click();
    const field = shown.container.querySelector<HTMLInputElement>(".workbook-naming input");
    if (field === null) return expect.fail("There is no field.");
    field.value = "x".repeat(81);
    await userEvent.keyboard("{Enter}");
    expect(shown.words()).toContain("A name has at most 80 characters.");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(await violationsIn(shown.container)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await namesBecome(shown, "Mine");
    expect(shown.container.querySelector("dialog")?.open).toBe(true);
    expect(document.activeElement).toBe(buttonIn(shown, "Open “Mine”"));
  });

  test("duplicates, deletes, restores and deletes for good", async () => {
    const shown = await showDialog(["Mine"]);
    await namesBecome(shown, "Mine");
    buttonIn(shown, "Duplicate “Mine”").click();
    await namesBecome(shown, "Mine (2)", "Mine");
    buttonIn(shown, "Delete “Mine (2)”").click();
    await namesBecome(shown, "Mine");
    expect(document.activeElement).toBe(buttonIn(shown, "Open “Mine”"));
    expect(shown.words()).toContain("“Mine (2)” is among the deleted ones now.");
    buttonIn(shown, "Restore “Mine (2)”").click();
    await namesBecome(shown, "Mine (2)", "Mine");
    buttonIn(shown, "Delete “Mine”").click();
    await namesBecome(shown, "Mine (2)");
    buttonIn(shown, "Delete for good: “Mine”").click();
    await expect.poll(shown.words).toContain("“Mine” is gone for good.");
    expect((await shown.library.list()).map(({ title }) => title)).toEqual(["Mine (2)"]);
  });

  test("shows the published deal where the open workbook is deleted, and undo brings it back", async () => {
    const shown = await showDialog([]);
    shown.workspace.set({ variable: "roundSize", items: [] }, 122);
    shown.workspace.commit();
    await namesBecome(shown, TITLE);
    buttonIn(shown, `Delete “${TITLE}”`).click();
    await namesBecome(shown);
    expect(shown.workspace.isPristine()).toBe(true);
    shown.workspace.undo();
    expect(shown.workspace.overrides()).toEqual({ roundSize: 122 });
    await namesBecome(shown, TITLE);
  });

  test("is searched by name where there are many", async () => {
    const few = await showDialog(["a", "b", "c", "d", "e", "f", "g", "h"]);
    await expect.poll(() => namesIn(few).length).toBe(8);
    expect(few.container.querySelector("[type=search]")).toBeNull();
    cleanup();
    const shown = await showDialog(["a", "b", "c", "d", "e", "f", "g", "h", "Round of June"]);
    await expect.poll(() => namesIn(shown).length).toBe(9);
    const field = shown.container.querySelector<HTMLInputElement>("[type=search]");
    field?.focus();
    await userEvent.keyboard("june round");
    await namesBecome(shown, "Round of June");
    expect(shown.words()).toContain("1 of 9");
    await userEvent.keyboard(" x");
    await expect.poll(shown.words).toContain("No workbook is called “june round x”.");
  });

  test("names what cannot be read, and leaves it as it is", async () => {
    const shown = await showDialog(["Mine"]);
    const raw = { form: 1, revision: "1.x", turn: 9, kept: { loopsheet: 2 } };
    await set("~bad", raw, createStore(shown.database, "workbooks"));
    await shown.library.rename("w0", "Mine too");
    await namesBecome(shown, "Mine too");
    expect(shown.words()).toContain(
      "A workbook that cannot be read It was written by a newer version of this page. It is left as it is.",
    );
    expect(buttonIn(shown, "Download it as it is")).toBeDefined();
    expect(shown.words()).not.toContain("Delete “A workbook");
  });

  test("follows what other tabs do", async () => {
    const shown = await showDialog(["Mine"]);
    await namesBecome(shown, "Mine");
    const { createLibrary } = await import("../../../src/store/library.ts");
    const { createRecords } = await import("../../../src/store/records.ts");
    await createLibrary(createRecords(shown.database)).rename("w0", "From elsewhere");
    await namesBecome(shown, "From elsewhere");
  });

  test.each([
    [1280, "light", "en"],
    [390, "dark", "nl"],
  ] as const)("has nothing that axe complains of at %d px in %s, in %s", async (width, theme, language) => {
    await page.viewport(width, 844);
    document.documentElement.dataset.theme = theme;
    const titles = [
      "a",
      "b",
      "c",
      "d",
      "e",
      "f",
      "g",
      "h",
      "A title that is as long as titles of workbooks get",
    ];
    const shown = await showDialog(titles, language);
    await expect.poll(() => namesIn(shown).length).toBe(9);
    await shown.library.setDeleted("w0", true);
    await expect.poll(() => namesIn(shown).length).toBe(8);
    shown.container.querySelector("details")?.setAttribute("open", "");
    await nextFrame();
    expect(await violationsIn(shown.container)).toEqual([]);
    const dialog = shown.container.querySelector("dialog");
    expect(dialog?.scrollWidth).toBeLessThanOrEqual(width);
    delete document.documentElement.dataset.theme;
  });

  test("speaks Dutch", async () => {
    const shown = await showDialog(["", ""], "nl");
    await namesBecome(shown, "OpenAI-ronde, januari 2026 (2)", "OpenAI-ronde, januari 2026");
    expect(shown.words()).toContain("Werkmappen in deze browser");
    expect(shown.words()).toContain("Hernoemen Dupliceren Downloaden Verwijderen");
  });
});
