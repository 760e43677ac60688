/** The whole deal in the browser: published deals opened, its parts unfolded, its results taken out. */
import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Page } from "playwright";
import { settle } from "./openPage.ts";

/** Opens a published deal as a person does: a click on the title, a click on the deal. */
export async function openDeal(page: Page, title: string): Promise<void> {
  await page.locator("#deal-picker").click();
  await page.getByRole("menuitemradio", { name: title, exact: true }).click();
  await settle(page);
}

export interface Row {
  readonly variable: string;
  readonly value: string;
  readonly unit: string;
  readonly error: string;
}

/** What both forms of the results say in the same words: variable by variable, cell by cell. */
export const rowsOf = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true }).data.map(
    ({ variable, value, unit, error }) => ({ variable, value, unit, error }),
  );

/** The results as the page hands them out. */
export async function exported(page: Page): Promise<Row[]> {
  await page.getByRole("button", { name: /^Export/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".menu-item").first().click(),
  ]);
  return rowsOf(await readFile(await download.path(), "utf8"));
}

/** Opens every part of the deal below the columns. */
export async function openPanels(page: Page): Promise<void> {
  for (const summary of await page.locator(".panels > details > summary").all()) {
    if ((await summary.locator("..").getAttribute("open")) === null) await summary.click();
  }
  await page.waitForLoadState("networkidle");
  await settle(page);
}
