import type { Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { addressOf, sentenceOf, settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";

const open = useBrowser();

const SEED = "OpenAI round, January 2026";
const CLOSED = "OpenAI round as closed, 31 March 2026";

async function setRound(page: Page, text: string): Promise<void> {
  await page.locator("#input-roundSize").fill(text);
  await page.locator("#input-roundSize").press("Enter");
  await settle(page);
  await saved(page);
}

const saved = (page: Page) => expect.poll(() => textOf(page, ".saving-state")).toBe("Saved in this browser");

async function listWorkbooks(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(".palette-field").fill("all workbooks");
  await page.locator(".palette-option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".workbooks .workbook-name").first().waitFor();
}

/** A page on which two published deals were changed, the second of which is open. */
async function openTwo(): Promise<Page> {
  const { page } = await open();
  await setRound(page, "101");
  await page.goto(`${inject("url")}#deal/closed-2026-03`);
  await expect.poll(() => textOf(page, "h1")).toContain(CLOSED);
  await setRound(page, "102");
  return page;
}

const names = (page: Page): Promise<string[]> => page.locator(".workbooks .workbook-name").allInnerTexts();

describe("several workbooks", () => {
  test("are all kept, listed and opened by keyboard alone, and the way back leads to the one before", async () => {
    const page = await openTwo();
    await listWorkbooks(page);
    await expect.poll(() => names(page)).toEqual([CLOSED, SEED]);
    await expect.poll(() => violationsOf(page)).toEqual([]);
    await page.getByRole("button", { name: `Open “${SEED}”` }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $101B");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $102B");
    await page.goForward();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $101B");
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $101B");
  });

  test("are there on the next visit, the one that was open last before the page", async () => {
    const page = await openTwo();
    const next = await page.context().newPage();
    await page.close();
    await next.goto(inject("url"));
    await next.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(next)).toContain("a round of $102B");
    await listWorkbooks(next);
    await expect.poll(() => names(next)).toEqual([CLOSED, SEED]);
  });

  test("have names of their own, in the list, on the page and after a reload", async () => {
    const page = await openTwo();
    await listWorkbooks(page);
    await page.getByRole("button", { name: `Rename “${CLOSED}”` }).click();
    await page.keyboard.type("What if");
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toEqual(["What if", SEED]);
    await page.keyboard.press("Escape");
    await expect.poll(() => textOf(page, "h1")).toContain("What if");
    await saved(page);
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => textOf(page, "h1")).toContain("What if");
  });

  test("that are deleted are offered again at their address", async () => {
    const page = await openTwo();
    const address = await addressOf(page);
    await listWorkbooks(page);
    await page.getByRole("button", { name: `Delete “${CLOSED}”` }).click();
    await expect.poll(() => names(page)).toEqual([SEED]);
    await page.keyboard.press("Escape");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".notice").waitFor();
    await expect
      .poll(() => textOf(page, ".notice-text"))
      .toBe("The workbook of this address is among the deleted ones. A published deal is shown.");
    await page.getByRole("button", { name: "Restore" }).click();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $102B");
    await expect.poll(() => addressOf(page)).toBe(address);
  });

  test.each([false, true])(
    "that are deleted are not written over from an old entry of the browser's history, after a reload: %s",
    async (reloads) => {
      const { page } = await open();
      await page.goto(`${inject("url")}#deal/closed-2026-03`);
      await expect.poll(() => textOf(page, "h1")).toContain(CLOSED);
      await page.getByRole("link", { name: "Sheet", exact: true }).click();
      await page.locator("[role=grid]").waitFor();
      await page.getByRole("link", { name: "Deal", exact: true }).click();
      await setRound(page, "131");
      await page.locator("#deal-picker").click();
      await page.getByRole("menuitemradio", { name: SEED, exact: true }).click();
      await expect.poll(() => textOf(page, "h1")).toContain(SEED);
      await listWorkbooks(page);
      await page.getByRole("button", { name: `Delete “${CLOSED}”` }).click();
      await page.getByText("is among the deleted ones now").waitFor();
      await page.keyboard.press("Escape");
      if (reloads) await page.reload();
      await page.locator("#inputs").waitFor();
      await page.evaluate(() => window.history.go(-3));
      await page.locator(".notice").waitFor();
      await expect.poll(() => textOf(page, ".notice-text")).toContain("is among the deleted ones");
      await expect.poll(() => textOf(page, "h1")).toContain(CLOSED);
      await expect.poll(() => page.locator("#input-roundSize").inputValue()).not.toContain("131");
      await setRound(page, "140");
      await page.getByRole("button", { name: "Restore" }).click();
      await expect.poll(() => sentenceOf(page)).toContain("a round of $131B");
      await listWorkbooks(page);
      await expect.poll(() => names(page)).toEqual([`${CLOSED} (2)`, CLOSED]);
    },
  );

  test("written by a newer version are left alone by this one, whose work goes on as a copy", async () => {
    const page = await openTwo();
    await page.evaluate(
      () =>
        new Promise((done, fail) => {
          const opening = indexedDB.open("loopsheet");
          opening.onerror = fail;
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("workbooks", "readwrite");
            const cursor = transaction.objectStore("workbooks").openCursor(IDBKeyRange.lowerBound("~"));
            cursor.onsuccess = () => {
              const { value } = cursor.result ?? {};
              if (value === undefined) return;
              cursor.result?.update({ ...value, form: 2, revision: `${value.revision}-newer`, more: "new" });
              cursor.result?.continue();
            };
            transaction.oncomplete = done;
          };
        }),
    );
    await setRound(page, "103");
    await expect.poll(() => textOf(page, "h1")).toContain(`${CLOSED} (2)`);
    await listWorkbooks(page);
    await expect
      .poll(() => names(page))
      .toEqual([`${CLOSED} (2)`, "A workbook that cannot be read", "A workbook that cannot be read"]);
    await expect
      .poll(() => textOf(page, ".workbooks-list"))
      .toContain("written by a newer version of this page");
  });
});
