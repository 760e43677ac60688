/** Back, forward, reload, bookmarks: the address names what is open, and leads back to it. */
import type { Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { addressOf, hashOf, sentenceOf, settle, textOf, useBrowser } from "../support/openPage.ts";
import { run } from "../support/sheetPage.ts";
import { openDeal } from "../support/wholeDeal.ts";

const open = useBrowser();

async function setRound(page: Page, billions: string): Promise<void> {
  const field = page.locator("#input-roundSize");
  await field.fill(billions);
  await field.press("Enter");
  await settle(page);
}

describe("the address", () => {
  test("leads back and forth between deals, each with what was changed in it", async () => {
    const { page, complaints } = await open();
    await setRound(page, "110");
    await expect.poll(() => hashOf(page)).toMatch(/^#deal\/~\w+$/);
    const own = await hashOf(page);
    const mine = await sentenceOf(page);
    await openDeal(page, "Lucent 1999: the yardstick");
    await expect.poll(() => hashOf(page)).toBe("#deal/lucent-1999");
    const lucent = await sentenceOf(page);
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).toBe(mine);
    await expect.poll(() => hashOf(page)).toBe(own);
    await setRound(page, "120");
    await page.goForward();
    await expect.poll(() => sentenceOf(page)).toBe(lucent);
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $120B");
    expect(complaints).toEqual([]);
  });

  test("of a tab keeps what is open, and each tab is one step back", async () => {
    const { page } = await open();
    await setRound(page, "110");
    await page.getByRole("link", { name: "Sheet", exact: true }).click();
    await page.locator("[role=grid]").waitFor();
    await expect.poll(() => hashOf(page)).toMatch(/^#sheet\/~\w+$/);
    await page.getByRole("link", { name: "About" }).click();
    await page.locator(".about").waitFor();
    await page.goBack();
    await page.locator("[role=grid]").waitFor();
    await page.goBack();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $110B");
  });

  test("is not a step back for each move of a slider", async () => {
    const { page } = await open();
    const slider = page.getByRole("slider", { name: "Round size" });
    await slider.focus();
    const before = await page.evaluate(() => window.history.length);
    for (let i = 0; i < 30; i += 1) await page.keyboard.press("ArrowRight");
    await settle(page);
    await expect.poll(() => page.evaluate(() => window.history.length)).toBe(before);
  });

  test("survives a reload, on any tab, and in the words of a bookmark", async () => {
    const { page, context } = await open();
    await openDeal(page, "OpenAI round as closed, 31 March 2026");
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => textOf(page, "#deal-picker")).toBe("OpenAI round as closed, 31 March 2026");
    await setRound(page, "130");
    await page.getByRole("link", { name: "Compare", exact: true }).first().click();
    await page.locator(".compare-table").waitFor();
    const bookmark = await addressOf(page);
    await page.reload();
    await page.locator(".compare-table").waitFor();
    await expect.poll(() => textOf(page, ".compare-table")).toContain("Unsaved changes");
    const later = await context.newPage();
    await later.goto(bookmark.replace("#compare", "#deal"));
    await later.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(later)).toContain("a round of $130B");
  });

  test("keeps every entry where one goes back twice, before the first was there", async () => {
    const { page } = await open();
    await setRound(page, "101");
    // A sheet of one's own takes a moment to open.
    await page.goto(`${inject("url")}#deal/lucent-1999`);
    await page.getByRole("link", { name: "Sheet", exact: true }).click();
    await page.locator("[role=grid]").waitFor();
    await run(page, "Add a variable");
    await expect.poll(() => hashOf(page)).toMatch(/^#sheet\/~/);
    const second = await hashOf(page);
    await page.goto(`${inject("url")}#deal/closed-2026-03`);
    await page.locator("#inputs").waitFor();
    await setRound(page, "103");
    await page.getByRole("link", { name: "About" }).click();
    await page.locator(".about").waitFor();
    await page.reload();
    await page.locator(".about").waitFor();
    await page.evaluate(() => {
      window.addEventListener("popstate", () => window.history.back(), { once: true });
      window.history.go(-2);
    });
    await expect.poll(() => hashOf(page)).toMatch(/lucent-1999$/);
    await page.goForward();
    await expect.poll(() => hashOf(page)).toBe(second);
  });

  test("has the name of what is open, in the tab and the history of the browser", async () => {
    const { page } = await open({}, "#deal/closed-2026-03");
    const titleOf = () => page.title();
    await expect.poll(titleOf).toBe("OpenAI round as closed, 31 March 2026 · Deal · Loopsheet");
    await openDeal(page, "Lucent 1999: the yardstick");
    await expect.poll(titleOf).toBe("Lucent 1999: the yardstick · Deal · Loopsheet");
    await page.getByRole("link", { name: "About" }).click();
    await expect.poll(titleOf).toBe("About · Loopsheet");
  });

  test("without a name opens what was open last", async () => {
    const { page, context } = await open();
    await setRound(page, "110");
    const later = await context.newPage();
    await later.goto(inject("url"));
    await later.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(later)).toContain("a round of $110B");
    await expect.poll(() => hashOf(later)).toBe(await hashOf(page));
  });

  test("of a workbook that is in no browser here says so, and shows the page's own deal", async () => {
    const { page } = await open({}, "#deal/~nowhere");
    await page.locator(".notices").waitFor();
    await expect
      .poll(() => textOf(page, ".notices"))
      .toContain("The workbook of this address is not in this browser.");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B that values OpenAI at $800B");
    await expect.poll(() => hashOf(page)).toBe("#deal");
  });

  test("that means nothing shows the page's own deal", async () => {
    const { page, complaints } = await open({}, "#deal/no-such-deal");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B that values OpenAI at $800B");
    await expect.poll(() => hashOf(page)).toBe("#deal");
    expect(complaints).toEqual([]);
  });
});
