import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { sentenceOf, settle, textOf, useBrowser } from "../support/openPage.ts";

const open = useBrowser();

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#input-${id}`).fill(text);
  await page.locator(`#input-${id}`).press("Enter");
  await settle(page);
}

describe("inputs in this browser", () => {
  test("survive a reload, at once after the last edit", async () => {
    const { page } = await open();
    await type(page, "roundSize", "122");
    await page.getByRole("radio", { name: "pre-money" }).check({ force: true });
    await page.locator("[aria-label='Cheque, Amazon']").first().fill("50");
    await page.keyboard.press("Enter");
    const before = await sentenceOf(page);
    await page.reload();
    await page.locator("#inputs").waitFor();
    expect(await sentenceOf(page)).toBe(before);
    expect(before).toContain("a round of $122B that values OpenAI at $800B before the money");
    expect(await page.locator("[aria-label='Cheque, Amazon']").first().inputValue()).toBe("50.0");
  });

  test("can all be reset, and that can be undone", async () => {
    const { page } = await open();
    const seed = await sentenceOf(page);
    await type(page, "roundSize", "122");
    await type(page, "valuation", "852");
    await page.getByRole("button", { name: "Reset all" }).click();
    await settle(page);
    expect(await sentenceOf(page)).toBe(seed);
    await page.getByRole("button", { name: "Undo" }).click();
    await settle(page);
    expect(await sentenceOf(page)).toContain("a round of $122B that values OpenAI at $852B");
  });

  test("undo twenty edits one by one, to the state before each", async () => {
    const { page } = await open();
    const sentences = [await sentenceOf(page)];
    const slider = page.getByRole("slider", { name: "Round size" });
    await slider.focus();
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press("ArrowRight");
      await settle(page);
      sentences.push(await sentenceOf(page));
    }
    for (let i = 19; i >= 0; i -= 1) {
      await page.keyboard.press("Control+z");
      await settle(page);
      expect(await sentenceOf(page)).toBe(sentences[i]);
    }
  });

  test("that cannot be kept are said not to be, and the page works on", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await type(page, "roundSize", "122");
    await page.locator(".notices").waitFor();
    expect(await textOf(page, ".notices")).toContain("Not saved: this browser's storage is full or blocked.");
    expect(await sentenceOf(page)).toContain("a round of $122B");
  });

  test("that are damaged are laid aside and said to be, never overwritten", async () => {
    const { page } = await open();
    await page.evaluate(() => localStorage.setItem("loopsheet.inputs", '{"version":1,"overr'));
    await page.reload();
    await page.locator("#inputs").waitFor();
    expect(await textOf(page, ".notices")).toContain(
      "could not be read. It is kept in this browser under “loopsheet.inputs.aside.1”",
    );
    await type(page, "roundSize", "122");
    await page.reload();
    expect(await page.evaluate(() => localStorage.getItem("loopsheet.inputs.aside.1"))).toBe(
      '{"version":1,"overr',
    );
  });

  test("go back and forth through the tabs unharmed", async () => {
    const { page } = await open();
    await type(page, "roundSize", "122");
    await page.getByRole("link", { name: "About" }).click();
    await page.goBack();
    expect(await sentenceOf(page)).toContain("a round of $122B");
    expect(await page.locator("#input-roundSize").inputValue()).toBe("$122.0B");
  });
});

describe("the file of results", () => {
  test("has every input and result as the page shows them, and parses", async () => {
    const { page } = await open();
    await type(page, "cheque", "25");
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV comma, decimal point" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^OpenAI round, January 2026 \d{4}-\d\d-\d\d\.csv$/);
    const { data, errors } = Papa.parse<Record<string, string>>(
      await readFile(await download.path(), "utf8"),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(errors).toEqual([]);
    const rowOf = (variable: string, item = "") =>
      data.find((row) => row.variable === variable && row.item === item);
    expect(rowOf("cheque", "Nvidia")).toMatchObject({ value: "25", unit: "$B", status: "yours" });
    expect(rowOf("cheque", "Amazon")).toMatchObject({ value: "40", status: "assumption" });
    expect(rowOf("roundSize")).toMatchObject({ value: "100", status: "reported" });
    expect(rowOf("effectiveCost")).toMatchObject({ value: "12.55", status: "yours", error: "" });
    expect(rowOf("paybackTime")).toMatchObject({ value: "", error: "no_payback" });
    expect(rowOf("dilution", "Nvidia")).toMatchObject({ value: "", error: "undefined_ratio" });
    expect(data.length).toBeGreaterThan(300);
    expect(await sentenceOf(page)).toContain("the stake really costs $12.6B");
  });

  test("comes with semicolons, decimal commas and a mark for Excel in Europe", async () => {
    const { page } = await open({ locale: "nl-NL" });
    await page.getByRole("button", { name: "Exporteren" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV voor Excel in Europa" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\ufeffscenario;")).toBe(true);
    expect(text).toContain(";effectiveCost;Effectieve kosten van het belang;;17,55;$B;");
  });
});
