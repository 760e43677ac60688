import { describe, expect, test } from "vitest";
import { sentenceOf, settle, textOf, useBrowser } from "../support/openPage.ts";
import { exported, openDeal, openPanels } from "../support/wholeDeal.ts";

const open = useBrowser();

describe("the parts of the deal", () => {
  test("show no number, anywhere, where a loop runs away, and say it in words", async () => {
    const { page } = await open();
    await openPanels(page);
    await page.getByRole("radio", { name: "revenue", exact: true }).check();
    const field = page.locator("#input-reinvestedShare");
    await field.fill("300%");
    await field.press("Enter");
    await settle(page);
    // 40 % of each dollar comes back as revenue, three times of it is put in again: $1.20.
    await expect.poll(() => textOf(page, ".panels")).toContain("Each dollar put in brings back $1.20");
    const rows = await exported(page);
    for (const name of ["loopMultiplier", "loopTotal", "loopTotalIterated", "loopHardwareRevenue"]) {
      const row = rows.find(({ variable }) => variable === name);
      expect([name, row?.value, row?.error]).toEqual([name, "", "divergent"]);
    }
    // The rounds themselves stand: 30, then 36.
    expect(rows.filter(({ variable }) => variable === "loopPartialSum")[1]?.value).toBe("66");
  });

  test("recompute everything at a rung", async () => {
    const { page } = await open();
    await openDeal(page, "OpenAI round as closed, 31 March 2026");
    await openPanels(page);
    await page
      .getByRole("group", { name: "Money that counts" })
      .getByRole("radio", { name: "paid" })
      .first()
      .check();
    await settle(page);
    const rows = await exported(page);
    const value = (name: string): number => Number(rows.find(({ variable }) => variable === name)?.value);
    // 30 + 15 + a first instalment of 10 and what others paid: of the 122 committed, the 35 on conditions and 30 later are out.
    expect(value("roundInForce")).toBe(57);
    // 730 before the money, 787 with what is paid.
    expect(value("supplierOwnership")).toBeCloseTo(3000 / 787, 10);
  });

  test("take a party more into the network, and let it go again", async () => {
    const { page, complaints } = await open();
    await openPanels(page);
    const name = page.getByRole("textbox", { name: /party/i });
    await name.fill("Meta");
    await name.press("Enter");
    await expect
      .poll(async () => (await exported(page)).filter(({ variable }) => variable === "partyIn").length)
      .toBe(9);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect
      .poll(async () => (await exported(page)).filter(({ variable }) => variable === "partyIn").length)
      .toBe(8);
    expect(complaints).toEqual([]);
  });

  test("are opened, filled in and left by the keyboard alone", async () => {
    const { page } = await open();
    await page.locator("#panel-warrants > summary").focus();
    await page.keyboard.press("Enter");
    await page.locator("#input-warrantShares").waitFor();
    const reach = async (id: string): Promise<void> => {
      for (let i = 0; i < 40; i++) {
        if (await page.evaluate((id) => document.activeElement?.id === id, id)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`The focus never came to ${id}.`);
    };
    await reach("input-warrantShares");
    await page.keyboard.type("100");
    await page.keyboard.press("Enter");
    await reach("input-warrantPurchases");
    await page.keyboard.type("$190bn");
    await page.keyboard.press("Enter");
    await settle(page);
    // 100 million shares at $190 less a cent, over purchases of $190 billion: 10 % less the cent.
    const discount = (await exported(page)).find(({ variable }) => variable === "hardwareDiscount");
    expect(Number(discount?.value)).toBeCloseTo((100 * 189.99) / 1900, 10);
    await page.locator("#panel-warrants > summary").focus();
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator("#input-warrantShares").count()).toBe(0);
  });

  test("say what is wrong beside the field, keep the text, and keep the rest", async () => {
    const { page } = await open();
    await openPanels(page);
    const field = page.locator("#input-closingDate");
    await field.fill("31 March");
    await field.press("Enter");
    await expect
      .poll(() => textOf(page, "#panel-tranches"))
      .toContain("“31 March” is not a day. Write one as year-month-day");
    await expect.poll(() => field.inputValue()).toBe("31 March");
    await field.press("Escape");
    await expect.poll(() => field.inputValue()).toBe("2026-03-31");
    const count = page.locator("#input-trancheCount");
    await count.fill("2.5");
    await count.press("Enter");
    await settle(page);
    await expect.poll(() => textOf(page, "#panel-tranches")).toContain("it must be a whole number");
    await expect.poll(() => sentenceOf(page)).toContain("It owns 3.75 %");
  });

  test("say that a feedback runs away, in its report and in every figure that hangs on it", async () => {
    const { page } = await open();
    await openPanels(page);
    await page.locator("#panel-feedback").getByRole("radio", { name: "on", exact: true }).check();
    await settle(page);
    // 800 + 30 / (1 - 0.0375): the slope is 1 x 100 % x 3.75 %.
    await expect.poll(() => textOf(page, "#panel-feedback")).toContain("comes to rest at $831.2B");
    await expect.poll(() => textOf(page, "#panel-feedback")).toContain("The circle settles");
    const field = page.locator("#input-valuationSensitivity");
    await field.fill("40");
    await field.press("Enter");
    await settle(page);
    // 40 x 3.75 % = 1.5.
    await expect
      .poll(() => textOf(page, "#panel-feedback"))
      .toContain("Each dollar of valuation brings $1.50 more");
    await expect.poll(() => textOf(page, "#panel-feedback")).toContain("The circle runs away");
    const rows = await exported(page);
    for (const name of [
      "feedbackValuation",
      "feedbackGain",
      "feedbackInvestment",
      "valuationNow",
      "unrealisedGain",
    ]) {
      const row = rows.find(({ variable }) => variable === name);
      expect([name, row?.value, row?.error]).toEqual([name, "", "divergent"]);
    }
    // A weight of half does not save a feedback above 1.
    await page.locator("#input-feedbackDamping").fill("0.5");
    await page.locator("#input-feedbackDamping").press("Enter");
    await settle(page);
    await expect.poll(() => textOf(page, "#panel-feedback")).toContain("The circle runs away");
  });
});
