import { describe, expect, test } from "vitest";
import { presets } from "../../src/model/presets/presets.ts";
import { sentenceOf, settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
import { runCli } from "../support/runCli.ts";
import { exported, openDeal, openPanels, rowsOf } from "../support/wholeDeal.ts";

const open = useBrowser();

describe("each published deal", () => {
  test.each(presets.map((preset) => [preset.name, preset] as const))(
    "%s opens by a click, and its figures are the command line's to the last digit",
    async (name, preset) => {
      const { page, complaints } = await open();
      if (preset.name === presets[0]?.name) await openDeal(page, presets[1]?.title ?? "");
      await openDeal(page, preset.title);
      await expect.poll(() => textOf(page, "#deal-picker")).toBe(preset.title);
      const shown = await exported(page);
      const { out, status } = await runCli(["run", "--preset", name, "--format", "csv"]);
      expect(status).toBe(0);
      expect(shown.length).toBeGreaterThan(500);
      expect(shown).toEqual(rowsOf(out));
      await expect.poll(() => textOf(page, "main")).not.toMatch(/\bNaN\b|\bInfinity\b|undefined/);
      expect(complaints).toEqual([]);
    },
  );
});

describe("opening a published deal", () => {
  test("is one step that undo takes back, with what was changed before", async () => {
    const { page } = await open();
    await page.getByRole("slider", { name: "Round size" }).focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    await openDeal(page, "OpenAI round as closed, 31 March 2026");
    // 30 of 852 is 3.52 %; 122 of 852 is 14.32 %.
    await expect
      .poll(() => sentenceOf(page))
      .toContain("It owns 3.52 %; earlier holders are diluted by 14.32 %");
    await page.getByRole("button", { name: "Undo" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("a round of $101B");
    await page.getByRole("button", { name: "Redo" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("It owns 3.52 %");
  });

  test("is remembered: after a reload the first figures are that deal's", async () => {
    const { page } = await open();
    await openDeal(page, "OpenAI round as closed, 31 March 2026");
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator(".headline").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("It owns 3.52 %");
    await expect.poll(() => textOf(page, "#deal-picker")).toBe("OpenAI round as closed, 31 March 2026");
  });

  test("can be done by the keyboard alone", async () => {
    const { page } = await open();
    await page.locator("#deal-picker").focus();
    await page.keyboard.press("Enter");
    await page.locator("[role=menuitemradio]:focus").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await settle(page);
    await expect.poll(() => textOf(page, "#deal-picker")).toBe("Lucent 1999: the yardstick");
    // 8.1 of 37.92 is 21.4 %.
    await expect.poll(() => sentenceOf(page)).toMatch(/Lucent has \$8\.1B at stake .* 21(\.4)? %/);
  });

  test("is clean for axe with every part of the deal open", async () => {
    const { page } = await open();
    await openDeal(page, "OpenAI round as closed, 31 March 2026");
    await openPanels(page);
    await expect.poll(() => violationsOf(page)).toEqual([]);
  });
});
