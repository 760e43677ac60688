/** Files that the page hands over. */
import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Locator, Page } from "playwright";

export interface PageFile {
  readonly name: string;
  readonly text: string;
}

/** The file that comes when something is pressed. */
export async function downloadFrom(page: Page, button: Locator): Promise<PageFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

export type CsvRow = Readonly<Record<string, string>>;

export const rowsOf = (csv: string): readonly CsvRow[] =>
  Papa.parse<CsvRow>(csv, { header: true, skipEmptyLines: true }).data;

/** Every input and result of what is open, as the page exports it. */
export async function resultsOf(page: Page): Promise<readonly CsvRow[]> {
  await page.getByRole("button", { name: "Export" }).click();
  const { text } = await downloadFrom(page, page.getByRole("button", { name: "CSV comma, decimal point" }));
  return rowsOf(text);
}
