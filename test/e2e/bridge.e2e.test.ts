/** Why a result differs between two scenarios: asked and answered in the built page. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
import { find, press, rowOf, type as typeKeys } from "../support/sheetPage.ts";

const open = useBrowser();

async function type(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole("textbox", { name, exact: true }).first();
  await field.fill(text);
  await field.press("Enter");
  await settle(page);
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Save (as scenario|a copy)…$/ }).click();
  await page.getByRole("textbox", { name: "Name of the scenario" }).fill(name);
  await page.keyboard.press("Enter");
  await settle(page);
}

/** Goes to the comparison by the link beside the scenario, down to the question. */
async function openBridge(page: Page): Promise<void> {
  await page.locator(".scenario-bar").getByRole("link", { name: "Compare" }).click();
  await page.locator(".bridge").scrollIntoViewIfNeeded();
  await page.locator(".bridge-answer").waitFor();
}

const answerOf = (page: Page): Promise<string> => textOf(page, ".bridge-answer");

async function rowsOf(page: Page): Promise<string[][]> {
  const rows = await page.locator(".bridge-table tbody tr, .bridge-table tfoot tr").all();
  return Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator("td").allInnerTexts();
      const name = (await row.locator("th").innerText()).split("\n")[0] ?? "";
      return [name, ...cells].map((cell) => cell.replace(/[\u00a0\u202f]/g, " "));
    }),
  );
}

/**
 * Effective cost = cheque - 0.5 × 0.75 × 0.83 × round × share = cheque - 0.31125 × round × share.
 * Small: 30 - 0.31125 × 100 × 40 % = 17.55. Large: 36 - 0.31125 × 120 × 50 % = 17.325.
 * The cheque: 6. The round: -0.31125 × 20 × 45 % = -2.80125. The share: -0.31125 × 10 % × 110 = -3.42375. Together -0.225.
 */
async function makeScenarios(page: Page): Promise<void> {
  await type(page, "Valuation", "850");
  await saveAs(page, "Small");
  await page.locator(".scenario-more").click();
  await page.getByRole("menuitem", { name: "Duplicate", exact: true }).click();
  await settle(page);
  await type(page, "Round size", "120");
  await type(page, "Cheque, Nvidia", "36");
  await type(page, "Chip-spend share", "50");
}

describe("why a result differs between two scenarios", () => {
  test("is said in a sentence and a table that can be checked by hand, and follows a change", async () => {
    const { page, complaints } = await open();
    await makeScenarios(page);
    await openBridge(page);
    await page.getByLabel("Result", { exact: true }).selectOption("effectiveCost");
    await page.getByLabel("From", { exact: true }).selectOption("scenario:Small");
    await expect
      .poll(() => answerOf(page))
      .toBe(
        "Effective cost of the stake falls by $0.2B, from $17.6B to $17.3B: +$6.0B by Cheque, Nvidia; −$3.4B by Chip-spend share; −$2.8B by Round size.",
      );
    await expect
      .poll(() => rowsOf(page))
      .toEqual([
        ["Cheque, Nvidia", "$30B", "$36B", "+$6.0B", "−2,667 %"],
        ["Chip-spend share", "40 %", "50 %", "−$3.4B", "1,522 %"],
        ["Round size", "$100B", "$120B", "−$2.8B", "1,245 %"],
        ["Difference", "$17.6B", "$17.3B", "−$0.2B", "100 %"],
      ]);
    await expect
      .poll(() => textOf(page, ".bridge-method"))
      .toBe("Exact: the average over all 6 orders in which the 3 changes can be made one after the other.");
    await page.locator(".bridge canvas").waitFor();
    await expect.poll(() => violationsOf(page)).toEqual([]);

    // The cheque back at 30: 30 - 0.31125 × 120 × 50 % = 11.325.
    await type(page, "Cheque, Nvidia", "30");
    await expect
      .poll(() => answerOf(page))
      .toBe(
        "Effective cost of the stake falls by $6.2B, from $17.6B to $11.3B: −$3.4B by Chip-spend share; −$2.8B by Round size.",
      );
    expect(complaints).toEqual([]);
  });

  test("is split as before where an input is renamed in the sheet", async () => {
    const { page, complaints } = await open({}, "#sheet");
    await find(page, "Round size");
    await press(page, "ArrowLeft", "F2", "Control+a");
    await typeKeys(page, "moneyRaised");
    await press(page, "Enter");
    await expect.poll(async () => (await rowOf(page, "Round size"))[1]).toBe("moneyRaised");
    await page.getByRole("link", { name: "Compare", exact: true }).first().click();
    await page.locator(".bridge").scrollIntoViewIfNeeded();
    await page.locator(".bridge-answer").waitFor();
    // With the deal as it was announced, which differs in the basis, the valuation and the round only.
    await expect
      .poll(() => answerOf(page), { timeout: 20_000 })
      .toMatch(
        /^Effective valuation falls by \$11\.5B, from \$468\.0B to \$456\.5B: \S+ by Valuation basis; \S+ by Valuation; \S+ by Round size\.$/,
      );
    expect(complaints).toEqual([]);
  });

  test("can be asked, and its picture read, by the keyboard alone", async () => {
    const { page } = await open();
    await makeScenarios(page);
    await openBridge(page);
    await page.getByLabel("Result", { exact: true }).focus();
    await page.keyboard.press("Tab");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("From");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => answerOf(page)).toContain("Effective valuation");
    await page.locator(".bridge canvas").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => textOf(page, ".bridge [aria-live]"))
      .toMatch(/^.+, .+ → .+: [+−]\$.+, which makes \$/);
  });

  test("is asked from a result that was changed, and shown at once", async () => {
    const { page } = await open();
    await type(page, "Chip-spend share", "60");
    await page.locator("summary", { hasText: "Effective cost of the stake" }).first().click();
    await page.getByRole("button", { name: "Why did it change?" }).click();
    // 0.31125 × 100 × 20 %.
    await expect
      .poll(() => answerOf(page), { timeout: 20_000 })
      .toBe("Effective cost of the stake falls by $6.2B, from $17.6B to $11.3B: −$6.2B by Chip-spend share.");
    const bottom = (): Promise<number | undefined> =>
      page.evaluate(() => document.querySelector(".bridge-answer")?.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeLessThan(900);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Why does it differ?");
  });

  test("fits a phone, where what an input was stands under its name", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } });
    await makeScenarios(page);
    await openBridge(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expect.poll(() => page.locator(".bridge-table .bridge-narrow").first().isVisible()).toBe(true);
    await expect.poll(() => page.locator(".bridge-table .bridge-side").first().isVisible()).toBe(false);
  });
});
