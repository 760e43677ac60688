import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { presets } from "../../src/model/presets/presets.ts";
import { sentenceOf, settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
import { runCli } from "../support/runCli.ts";

const open = useBrowser();

const picker = (page: Page) => page.locator("#deal-picker");

/** Opens a published deal as a person does: a click on the title, a click on the deal. */
async function openDeal(page: Page, title: string): Promise<void> {
  await picker(page).click();
  await page.getByRole("menuitemradio", { name: title, exact: true }).click();
  await settle(page);
}

interface Row {
  readonly variable: string;
  readonly value: string;
  readonly unit: string;
  readonly error: string;
}

/** What both forms of the results say in the same words: variable by variable, cell by cell. */
const rowsOf = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true }).data.map(
    ({ variable, value, unit, error }) => ({ variable, value, unit, error }),
  );

async function exported(page: Page): Promise<Row[]> {
  await page.getByRole("button", { name: /^Export/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".menu-item").first().click(),
  ]);
  return rowsOf(await readFile(await download.path(), "utf8"));
}

describe("each published deal", () => {
  test.each(presets.map((preset) => [preset.name, preset] as const))(
    "%s opens by a click, and its figures are the command line's to the last digit",
    async (name, preset) => {
      const { page, complaints } = await open();
      if (preset.name === presets[0]?.name) await openDeal(page, presets[1]?.title ?? "");
      await openDeal(page, preset.title);
      expect(await textOf(page, "#deal-picker")).toBe(preset.title);
      const shown = await exported(page);
      const { out, status } = await runCli(["run", "--preset", name, "--format", "csv"]);
      expect(status).toBe(0);
      expect(shown.length).toBeGreaterThan(500);
      expect(shown).toEqual(rowsOf(out));
      expect(await textOf(page, "main")).not.toMatch(/\bNaN\b|\bInfinity\b|undefined/);
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
    expect(await sentenceOf(page)).toContain("It owns 3.52 %; earlier holders are diluted by 14.32 %");
    await page.getByRole("button", { name: "Undo" }).click();
    await settle(page);
    expect(await sentenceOf(page)).toContain("a round of $101B");
    await page.getByRole("button", { name: "Redo" }).click();
    await settle(page);
    expect(await sentenceOf(page)).toContain("It owns 3.52 %");
  });

  test("is remembered: after a reload the first figures are that deal's", async () => {
    const { page } = await open();
    await openDeal(page, "OpenAI round as closed, 31 March 2026");
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator(".headline").waitFor();
    expect(await sentenceOf(page)).toContain("It owns 3.52 %");
    expect(await textOf(page, "#deal-picker")).toBe("OpenAI round as closed, 31 March 2026");
  });

  test("can be done by the keyboard alone", async () => {
    const { page } = await open();
    await picker(page).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("menuitemradio").first().isVisible()).toBe(true);
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await settle(page);
    expect(await textOf(page, "#deal-picker")).toBe("Lucent 1999: the yardstick");
    // 8.1 of 37.92 is 21.4 %.
    expect(await sentenceOf(page)).toMatch(/Lucent has \$8\.1B at stake .* 21(\.4)? %/);
  });

  test("is clean for axe with every part of the deal open", async () => {
    const { page } = await open();
    await openDeal(page, "OpenAI round as closed, 31 March 2026");
    await openPanels(page);
    expect(await violationsOf(page)).toEqual([]);
  });
});

/** Opens every part of the deal below the columns. */
async function openPanels(page: Page): Promise<void> {
  for (const summary of await page.locator(".panels > details > summary").all()) {
    if ((await summary.locator("..").getAttribute("open")) === null) await summary.click();
  }
  await page.waitForLoadState("networkidle");
  await settle(page);
}

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
    expect(await textOf(page, ".panels")).toContain("Each dollar put in brings back $1.20");
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
});
