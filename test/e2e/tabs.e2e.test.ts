import type { BrowserContext, Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { addressOf, sentenceOf, settle, textOf, useBrowser } from "../support/openPage.ts";

const open = useBrowser();

const TITLE = "OpenAI round, January 2026";

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#input-${id}`).fill(text);
  await page.locator(`#input-${id}`).press("Enter");
  await settle(page);
}

const saved = (page: Page) => expect.poll(() => textOf(page, ".saving-state")).toBe("Saved in this browser");

/** A second tab at the address of the first. */
async function openAlso(context: BrowserContext, page: Page): Promise<Page> {
  await saved(page);
  const other = await context.newPage();
  await other.goto(await addressOf(page));
  await other.locator("#inputs").waitFor();
  await saved(other);
  return other;
}

/** A workbook that began with a round of $122B, open in two tabs. */
async function openTwice(): Promise<[Page, Page, BrowserContext]> {
  const { page, context } = await open();
  await type(page, "roundSize", "122");
  await expect.poll(() => addressOf(page)).toContain("#deal/~");
  return [page, await openAlso(context, page), context];
}

async function listWorkbooks(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(".palette-field").fill("all workbooks");
  await page.locator(".palette-option").first().waitFor();
  await page.keyboard.press("Enter");
}

async function expectWorkbooks(page: Page, names: readonly string[]): Promise<void> {
  await listWorkbooks(page);
  const listed = page.locator(".workbooks .workbook-name");
  await expect.poll(async () => (await listed.allInnerTexts()).toSorted()).toEqual(names);
  await page.keyboard.press("Escape");
}

describe("a workbook that is open in two tabs", () => {
  test("is the same in both", async () => {
    const [one, other] = await openTwice();
    await expect.poll(() => sentenceOf(other)).toBe(await sentenceOf(one));
    await expect.poll(() => other.locator(".notices").count()).toBe(0);
  });

  test("shows in one what the other changed, when asked to", async () => {
    const [one, other] = await openTwice();
    await type(other, "roundSize", "110");
    await one.locator(".notice").waitFor();
    await expect
      .poll(() => textOf(one, ".notice-text"))
      .toBe(
        `“${TITLE}” was changed in another tab. If you change it here as well, your work goes on as a copy.`,
      );
    await expect.poll(() => sentenceOf(one)).toContain("a round of $122B");
    await one.getByRole("button", { name: "Show those changes" }).click();
    await settle(one);
    await expect.poll(() => sentenceOf(one)).toContain("a round of $110B");
    await expect.poll(() => one.locator(".notice").count()).toBe(0);
    // It goes on from there, and the other is told in turn.
    await type(one, "roundSize", "111");
    await other.locator(".notice").waitFor();
    await expectWorkbooks(one, [TITLE]);
  });

  test("becomes two where both change it, and nothing is overwritten", async () => {
    const [one, other] = await openTwice();
    await type(other, "roundSize", "110");
    await one.locator(".notice").waitFor();
    await type(one, "roundSize", "130");
    await one.getByText("nothing was overwritten").waitFor();
    await expect
      .poll(() => textOf(one, ".notice-text"))
      .toBe(
        `“${TITLE}” was changed in another tab as well. Your work goes on as “${TITLE} (2)”; nothing was overwritten.`,
      );
    await expect.poll(() => textOf(one, "h1")).toContain(`${TITLE} (2)`);
    await saved(one);
    await saved(other);
    await expect.poll(() => addressOf(one)).not.toBe(await addressOf(other));
    for (const page of [one, other]) {
      await page.reload();
      await page.locator("#inputs").waitFor();
    }
    await expect.poll(() => sentenceOf(one)).toContain("a round of $130B");
    await expect.poll(() => sentenceOf(other)).toContain("a round of $110B");
    await expectWorkbooks(one, [TITLE, `${TITLE} (2)`]);
  });

  test("leads from the copy to the other's changes", async () => {
    const [one, other] = await openTwice();
    await type(other, "roundSize", "110");
    await one.locator(".notice").waitFor();
    await type(one, "roundSize", "130");
    await one.getByRole("button", { name: "Open the other one" }).click();
    await expect.poll(() => sentenceOf(one)).toContain("a round of $110B");
    await one.keyboard.press("Control+z");
    await expect.poll(() => sentenceOf(one)).toContain("a round of $130B");
  });

  test("is kept twice over where both are changed at the same moment", async () => {
    const [one, other] = await openTwice();
    await Promise.all([type(one, "valuation", "901"), type(other, "valuation", "902")]);
    await saved(one);
    await saved(other);
    for (const page of [one, other]) {
      await page.reload();
      await page.locator("#inputs").waitFor();
    }
    const values = [one, other].map((page) => page.locator("#input-valuation").inputValue());
    expect(await Promise.all(values)).toEqual(["$901.0B", "$902.0B"]);
  });

  test("comes back where it was deleted in one tab and is changed in the other", async () => {
    const [one, other] = await openTwice();
    await listWorkbooks(other);
    await other.getByRole("button", { name: `Delete “${TITLE}”` }).click();
    await other.getByText("is among the deleted ones now").waitFor();
    await one.getByText("was deleted in another tab").waitFor();
    await type(one, "roundSize", "123");
    await saved(one);
    await expect.poll(() => one.locator(".notice").count()).toBe(0);
    await one.reload();
    await one.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(one)).toContain("a round of $123B");
  });
});

test("a name that one tab's list gives is taken over by the tab where the workbook is open", async () => {
  const { page: one, context } = await open();
  await type(one, "roundSize", "122");
  await saved(one);
  const other = await context.newPage();
  await other.goto(`${inject("url")}#deal/closed-2026-03`);
  await other.locator("#inputs").waitFor();
  await listWorkbooks(other);
  await other.getByRole("button", { name: `Rename “${TITLE}”` }).click();
  await other.keyboard.type("What if");
  await other.keyboard.press("Enter");
  await expect.poll(() => textOf(one, "h1")).toContain("What if");
  await type(one, "roundSize", "123");
  await saved(one);
  await expect.poll(() => one.locator(".notice").count()).toBe(0);
  await expectWorkbooks(one, ["What if"]);
});

test("two tabs with workbooks of their own do not disturb each other", async () => {
  const { page: one, context } = await open();
  const other = await context.newPage();
  await other.goto(`${inject("url")}#deal/closed-2026-03`);
  await other.locator("#inputs").waitFor();
  await type(one, "roundSize", "122");
  await type(other, "roundSize", "123");
  await saved(one);
  await saved(other);
  await expect.poll(() => one.locator(".notice").count()).toBe(0);
  await expect.poll(() => other.locator(".notice").count()).toBe(0);
  await expectWorkbooks(one, ["OpenAI round as closed, 31 March 2026", TITLE]);
});
