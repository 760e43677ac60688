/** A link made in one browser and followed in another that has never seen the page. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { readLink } from "../../src/io/shareLink.ts";
import { resultsOf } from "../support/downloadFrom.ts";
import { addressOf, hashOf, sentenceOf, settle, useBrowser, violationsOf } from "../support/openPage.ts";

const open = useBrowser();

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#input-${id}`).fill(text);
  await page.locator(`#input-${id}`).press("Enter");
  await settle(page);
}

/** What stands behind the "#" of the link that the page makes. */
async function linkFrom(page: Page, name = ""): Promise<string> {
  await page
    .getByRole("button", { name: /^Share/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByLabel("Your name").fill(name);
  const field = dialog.getByRole("textbox", { name: "Link" });
  const fragmentOf = async (): Promise<string> => (await field.inputValue()).split("#")[1] ?? "";
  await expect
    .poll(async () => {
      const reading = await readLink(await fragmentOf());
      return "kept" in reading && (reading.by ?? "");
    })
    .toBe(name);
  const link = `#${await fragmentOf()}`;
  await page.keyboard.press("Escape");
  return link;
}

async function changeFour(page: Page): Promise<void> {
  await type(page, "roundSize", "122");
  await type(page, "valuation", "852");
  await type(page, "cheque", "33");
  await type(page, "chipSpendShare", "45");
}

/** The id of what has the focus; "" where nothing has it, or something without one. */
const focusOf = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
const dialogOf = (page: Page) => page.getByRole("dialog");
const openOwn = (page: Page) => page.getByRole("button", { name: "Open as a workbook of my own" });

describe("a link", () => {
  test("gives a browser that has never seen the page every input and result of the sender", async () => {
    const sender = await open();
    await changeFour(sender.page);
    const sent = await resultsOf(sender.page);
    const link = await linkFrom(sender.page, "Anna");
    expect(link.length).toBeLessThan(600);

    const { page, requests, complaints } = await open({}, link);
    const dialog = dialogOf(page);
    await dialog.waitFor();
    const words = (await dialog.innerText()).replace(/\s+/g, " ");
    expect(words).toContain("Changes from Anna");
    expect(words).toContain("Round size $100B $122B");
    expect(words).toContain("The results that came with it are the same here.");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B that values OpenAI at $800B");
    await openOwn(page).click();
    await dialog.waitFor({ state: "hidden" });
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B that values OpenAI at $852B");
    await expect.poll(() => resultsOf(page)).toEqual(sent);
    await expect.poll(() => hashOf(page)).toMatch(/^#deal\/~/);
    // What stands behind the "#" was sent to no server.
    expect(requests.filter((address) => address.includes("link/"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B that values OpenAI at $852B");
  });

  test("leaves the work of who follows it in place, also once it is opened", async () => {
    const sender = await open();
    await changeFour(sender.page);
    const link = await linkFrom(sender.page);

    const { page } = await open();
    await type(page, "roundSize", "77");
    const own = await sentenceOf(page);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link);
    await dialogOf(page).waitFor();
    await expect.poll(() => dialogOf(page).innerText()).toContain("The sender is not named.");
    await page.getByRole("button", { name: "Not now" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(own);
    await expect.poll(() => hashOf(page)).not.toContain("link/");
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link);
    await openOwn(page).click();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    await expect.poll(() => focusOf(page)).not.toBe("");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect.poll(() => sentenceOf(page)).toBe(own);
    await page.getByRole("button", { name: "Redo" }).first().click();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).toBe(own);
  });

  test("is closed by going back, and comes again by going forward", async () => {
    const sender = await open();
    await type(sender.page, "roundSize", "122");
    const link = await linkFrom(sender.page);
    const { page } = await open();
    await type(page, "roundSize", "77");
    const own = await sentenceOf(page);
    const address = await addressOf(page);
    await page.locator("#input-roundSize").focus();
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link);
    await dialogOf(page).waitFor();
    await page.goBack();
    await dialogOf(page).waitFor({ state: "hidden" });
    await expect.poll(() => focusOf(page)).toBe("input-roundSize");
    await expect.poll(async () => [await sentenceOf(page), await addressOf(page)]).toEqual([own, address]);
    await page.goForward();
    await dialogOf(page).waitFor();
    await page.getByRole("button", { name: "Not now" }).click();
    await expect.poll(async () => [await sentenceOf(page), await addressOf(page)]).toEqual([own, address]);
  });

  test.each<[string, (link: string) => string, string]>([
    ["cut short", (link) => link.slice(0, -20), "It was cut short"],
    ["with a letter changed", (link) => link.replace(/.(.{9})$/, "~$1").replace("~", "0"), "damaged"],
    ["of a newer Loopsheet", (link) => link.replace("link/1.", "link/2."), "made by a newer Loopsheet"],
    ["that is no link at all", () => "#link/hello", "It was cut short"],
  ])("%s says so, and the page goes on as it is", async (_, mangle, reason) => {
    const sender = await open();
    await changeFour(sender.page);
    const link = await linkFrom(sender.page);
    const { page, complaints } = await open({}, mangle(link));
    await dialogOf(page).waitFor();
    await expect.poll(() => dialogOf(page).innerText()).toContain(reason);
    await page.keyboard.press("Escape");
    await dialogOf(page).waitFor({ state: "hidden" });
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B");
    await expect.poll(() => hashOf(page)).toBe("#deal");
    await type(page, "roundSize", "101");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $101B");
    expect(complaints).toEqual([]);
  });

  test("is shown and made without anything that axe finds wrong, on a phone and in the dark", async () => {
    const { page } = await open({
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
      hasTouch: true,
    });
    await type(page, "roundSize", "122");
    const link = await linkFrom(page, "Anna");
    await page
      .getByRole("button", { name: /^Share/ })
      .first()
      .click();
    await page.getByRole("textbox", { name: "Link" }).waitFor();
    await expect.poll(() => violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, link);
    await dialogOf(page).waitFor();
    await expect.poll(() => violationsOf(page)).toEqual([]);
  });
});
