/** The Sheet tab in the browser, as a person finds it by the keyboard. */
import type { Page } from "playwright";
import { expect } from "vitest";
import { settle } from "./openPage.ts";

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settle(page);
}

export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await settle(page);
}

/** Opens the palette by Ctrl+K: while another dialog is still closing, a press does nothing. */
export async function openPalette(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await expect
    .poll(async () => {
      if ((await dialog.count()) === 0) await page.keyboard.press("Control+k");
      return dialog.getByRole("combobox").isVisible();
    })
    .toBe(true);
}

/** Finds something by Ctrl+K, and does it. */
export async function run(page: Page, text: string): Promise<void> {
  await openPalette(page);
  const dialog = page.getByRole("dialog");
  await page.keyboard.type(text);
  await dialog.getByRole("option", { selected: true }).waitFor();
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await settle(page);
}

/** Finds something that stands in the sheet, and goes there. */
export async function find(page: Page, text: string): Promise<void> {
  await run(page, text);
  await page.locator("[role=grid]:focus").waitFor();
  await settle(page);
}

/** Where the keyboard is: the words of the element that has the focus, or of the cell that the grid marks; "" for nowhere. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === document.body) return "";
    const cell = document.getElementById(at?.getAttribute("aria-activedescendant") ?? "") ?? at;
    return (cell?.textContent ?? "").replace(/\s+/g, " ").trim();
  });

/** The cells of the row whose first cell says this: texts of the columns. */
export async function rowOf(page: Page, label: string): Promise<readonly string[]> {
  const row = page.locator("[role=row]", {
    has: page.locator("[role=rowheader]", { hasText: new RegExp(`^\\s*${label}\\s*$`) }),
  });
  const cells = await row.first().locator("[role=rowheader], [role=gridcell]").allInnerTexts();
  return cells.map((text) => text.replace(/\s+/g, " ").trim());
}
