/** The life of a scenario: begun on a published deal, saved, compared, explained, shared, opened by someone else, undone. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { addressOf, sentenceOf, settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
import { exported, openDeal } from "../support/wholeDeal.ts";

const open = useBrowser();

const DEAL = "OpenAI round as closed, 31 March 2026";

async function type(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name, exact: true }).first();
  await field.fill(text);
  await field.press("Enter");
  await settle(page);
}

/** The cells of the first row of a table whose text begins so. */
async function rowOf(page: Page, table: string, label: string): Promise<string[]> {
  const row = page
    .locator(`${table} tr`, { has: page.getByRole("rowheader", { name: new RegExp(`^${label}`) }) })
    .first();
  const cells = await row.locator("td").allTextContents();
  return cells.map((cell) => cell.replace(/[\u00a0\u202f\s]+/g, " ").trim());
}

test("the life of a scenario", async () => {
  const { page, complaints, requests } = await open();

  // A published deal, and four inputs of it.
  await openDeal(page, DEAL);
  await expect.poll(() => addressOf(page)).toMatch(/#deal\/closed-2026-03$/);
  const published = await sentenceOf(page);
  await type(page, "Round size", "130");
  await type(page, "Valuation", "900");
  await type(page, "Cheque, Nvidia", "36");
  await type(page, "Chip-spend share", "50");
  // 36 of 900 is 4 %; half of 130 is 65, which is 180.6 % of 36.
  const changed = await sentenceOf(page);
  expect(changed).toContain("It owns 4 %");
  expect(changed).toContain("$65B comes back, 181 % of the cheque");
  await expect.poll(() => textOf(page, ".scenario-fold")).toBe("4 inputs changed");

  // Saved under a name.
  await page.getByRole("button", { name: "Save as scenario…" }).click();
  await page.getByRole("textbox", { name: "Name of the scenario" }).fill("Bigger and dearer");
  await page.keyboard.press("Enter");
  await settle(page);
  await expect.poll(() => textOf(page, ".scenario-name")).toContain("Bigger and dearer");

  // Compared with the deal as published: 30 of 852 is 3.52 %, so 0.48 points more.
  await page.locator(".scenario-bar").getByRole("link", { name: "Compare" }).click();
  await page.locator(".compare-table").waitFor();
  await expect
    .poll(() => rowOf(page, ".compare-table", "Supplier's ownership"))
    .toEqual([expect.stringContaining("3.52 %"), expect.stringMatching(/^4\.00 %.*\+0\.48 pp/)]);
  for (const [label, before, after] of [
    ["Round size", "$122", "$130"],
    ["Valuation", "$852", "$900"],
    ["Cheque, Nvidia", "$30", "$36"],
    ["Chip-spend share", "40", "50"],
  ] as const) {
    await expect
      .poll(() => rowOf(page, ".compare-table", label))
      .toEqual([expect.stringContaining(before), expect.stringContaining(after)]);
  }

  // Explained. Of cheque over valuation: (6/852 + 6/900)/2 = 0.685 points by the cheque,
  // (30 + 36)/2 × (1/900 − 1/852) = −0.207 by the valuation; together 0.479.
  await page.locator(".bridge").scrollIntoViewIfNeeded();
  await page.getByLabel("Result", { exact: true }).selectOption("supplierOwnership");
  await expect
    .poll(() => textOf(page, ".bridge-answer"), { timeout: 20_000 })
    .toContain("Supplier's ownership rises by 0.48 pp, from 3.52 % to 4.00 %");
  await expect.poll(async () => (await rowOf(page, ".bridge table", "Cheque"))[2]).toContain("+0.69");
  await expect.poll(async () => (await rowOf(page, ".bridge table", "Valuation"))[2]).toContain("−0.21");

  // Shared.
  await page.getByRole("link", { name: "Deal", exact: true }).click();
  await page.getByRole("button", { name: "Share…" }).click();
  await page.getByRole("textbox", { name: /Your name/ }).fill("Anna");
  await expect.poll(() => page.locator(".share-address").inputValue()).toContain("#link/1.");
  await settle(page);
  const address = await page.locator(".share-address").inputValue();
  expect(address.length).toBeLessThan(900);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  const sent = await exported(page);

  // Opened by someone else, whose browser has never seen the page, and who has work of her own.
  const other = await open();
  await type(other.page, "Round size", "77");
  const own = await sentenceOf(other.page);
  await other.page.goto(address);
  await other.page.getByRole("dialog").waitFor();
  await expect.poll(() => textOf(other.page, "dialog[open]")).toContain("Changes from Anna");
  await expect.poll(() => textOf(other.page, "dialog[open]")).toContain(DEAL);
  await expect.poll(() => violationsOf(other.page)).toEqual([]);
  await expect.poll(() => sentenceOf(other.page)).toBe(own);
  await other.page.getByRole("button", { name: "Open as a workbook of my own" }).click();
  await expect.poll(() => sentenceOf(other.page)).toBe(changed);
  expect(await exported(other.page)).toEqual(sent);
  await other.page.reload();
  await other.page.locator("#inputs").waitFor();
  await expect.poll(() => sentenceOf(other.page)).toBe(changed);
  await other.page.goBack();
  await other.page.goBack();
  await expect.poll(() => sentenceOf(other.page)).toBe(own);
  expect(other.complaints).toEqual([]);

  // Undone, step by step, to the deal that the page opens with.
  for (let i = 0; i < 5; i += 1) {
    await page.keyboard.press("Control+z");
    await settle(page);
  }
  await expect.poll(() => sentenceOf(page)).toBe(published);
  await page.keyboard.press("Control+z");
  await settle(page);
  await expect.poll(() => sentenceOf(page)).toContain("a round of $100B that values OpenAI at $800B");
  for (let i = 0; i < 6; i += 1) await page.keyboard.press("Control+y");
  await settle(page);
  await expect.poll(() => sentenceOf(page)).toBe(changed);
  expect(complaints).toEqual([]);
  expect([...requests, ...other.requests].filter((request) => request.includes("link/"))).toEqual([]);
});
