import Papa from "papaparse";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { boxOf, settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
import { runCli } from "../support/runCli.ts";
import { run } from "../support/sheetPage.ts";
import { rowsOf } from "../support/wholeDeal.ts";

const open = useBrowser();
const SEED = ["--preset", "seed-2026-01"];

const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

async function setField(page: Page, name: string, value: string): Promise<void> {
  const field = page.getByRole("textbox", { name }).first();
  await field.fill(value);
  await field.press("Enter");
  await settle(page);
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page
    .getByRole("button", { name: /^Save (as scenario|a copy)…$/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Name of the scenario" }).fill(name);
  await page.keyboard.press("Enter");
  await settle(page);
}

async function goTo(page: Page, tab: "Deal" | "Compare"): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: tab, exact: true }).click();
  await page.locator(tab === "Deal" ? "#inputs" : ".compare-table").waitFor();
}

/** A cheque of 40 $B and one of 20 $B, each as a scenario: stakes of 5 % and 2.5 % of 800 instead of 3.75 %. */
async function saveTwo(page: Page): Promise<void> {
  await setField(page, "Cheque, Nvidia", "40");
  await saveAs(page, "Bull");
  await goTo(page, "Compare");
  await page.locator(".compare-name", { hasText: "As published" }).click();
  await goTo(page, "Deal");
  await setField(page, "Cheque, Nvidia", "20");
  await saveAs(page, "Bear");
  await goTo(page, "Compare");
}

/** The texts of a row's cells, without the words for how an input is founded. */
async function rowOf(page: Page, label: string): Promise<readonly string[]> {
  const cells = page.locator(".compare-table tbody tr", {
    has: page.getByRole("rowheader", { name: label, exact: true }),
  });
  const texts = await cells.locator("td").allInnerTexts();
  return texts.map((text) => plain(text).replace(/^(reported|assumption|yours) /, ""));
}

const headsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.locator(".compare-name").allInnerTexts()).map(plain);

describe("two scenarios beside the deal as published", () => {
  test("differ in percentage points, or in per cent of a base that is chosen", async () => {
    const { page, complaints } = await open();
    await saveTwo(page);
    await expect.poll(() => headsOf(page)).toEqual(["As published", "Bull", "Bear"]);
    await expect
      .poll(() => rowOf(page, "Supplier's ownership"))
      .toEqual(["3.75 %", "5.00 % +1.25 pp", "2.50 % −1.25 pp"]);
    await page.getByRole("radio", { name: "In per cent" }).check();
    await expect
      .poll(() => rowOf(page, "Supplier's ownership"))
      .toEqual(["3.75 %", "5.00 % +33.3 %", "2.50 % −33.3 %"]);
    await page.getByLabel("Difference to").selectOption({ label: "Bear" });
    await expect
      .poll(() => rowOf(page, "Supplier's ownership"))
      .toEqual(["3.75 % +50.0 %", "5.00 % +100.0 %", "2.50 %"]);
    await expect.poll(() => rowOf(page, "Cheque, Nvidia")).toEqual(["$30B +50.0 %", "$40B +100.0 %", "$20B"]);
    await expect.poll(() => violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("can be read without what is equal", async () => {
    const { page } = await open();
    await saveTwo(page);
    await page.getByLabel("Only what differs").check();
    await expect.poll(() => rowOf(page, "Passive dilution")).toEqual([]);
    await expect
      .poll(() => textOf(page, ".compare-table"))
      .toMatch(/\d+ rows are equal in all columns: show/);
    await page.getByRole("button", { name: "show", exact: true }).click();
    // 100 of 800 in every column.
    await expect
      .poll(() => rowOf(page, "Passive dilution"))
      .toEqual(["12.50 %", "12.50 % = the same", "12.50 % = the same"]);
    await run(page, "Compare: show only what differs");
    await expect.poll(() => rowOf(page, "Passive dilution")).toEqual([]);
    await run(page, "Compare: show equal rows");
    await expect.poll(() => rowOf(page, "Passive dilution")).toHaveLength(3);
  });

  test("have the same figures in the chart's table", async () => {
    const { page } = await open();
    await saveTwo(page);
    await page.getByRole("radio", { name: "Values only" }).check();
    await page.getByLabel("Show", { exact: true }).selectOption({ label: "Supplier's ownership" });
    await page.locator(".compare-figure summary").click();
    const numbers = await page.locator(".compare-figure td").allInnerTexts();
    expect(numbers.map(plain)).toEqual(await rowOf(page, "Supplier's ownership"));
    await expect
      .poll(() => textOf(page, ".compare-figure h3"))
      .toBe("Supplier's ownership: from 2.50 % (Bear) to 5.00 % (Bull)");
  });

  test("move one by one: the open one with its slider, the others not", async () => {
    const { page } = await open();
    await saveTwo(page);
    await page.getByRole("slider", { name: "Cheque, Nvidia" }).first().focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    // 21 of 800 is 2.625 %.
    await expect
      .poll(() => rowOf(page, "Supplier's ownership"))
      .toEqual(["3.75 %", "5.00 % +1.25 pp", "2.63 % −1.13 pp"]);
    await page.locator(".compare-name", { hasText: "Bull" }).click();
    await settle(page);
    await page.getByRole("slider", { name: "Cheque, Nvidia" }).first().focus();
    await page.keyboard.press("ArrowLeft");
    await settle(page);
    await expect
      .poll(async () => (await rowOf(page, "Supplier's ownership")).map((text) => text.split(" %")[0]))
      .toEqual(["3.75", "4.88", "2.63"]);
  });

  test("stand beside a published deal that is added, and all is there after a reload", async () => {
    const { page } = await open();
    await saveTwo(page);
    await page.getByRole("button", { name: "Add a column" }).click();
    await page.getByRole("button", { name: /as closed/ }).click();
    const heads = ["As published", "Bull", "Bear", "OpenAI round as closed, 31 March 2026"];
    await expect.poll(() => headsOf(page)).toEqual(heads);
    // 30 of 852 is 3.52 %.
    await expect.poll(async () => (await rowOf(page, "Supplier's ownership"))[3]).toBe("3.52 % −0.23 pp");
    await page.getByRole("radio", { name: "In per cent" }).check();
    await page.waitForTimeout(600);
    await page.reload();
    await page.locator(".compare-table").waitFor();
    await expect.poll(() => headsOf(page)).toEqual(heads);
    await expect.poll(() => page.getByRole("radio", { name: "In per cent" }).isChecked()).toBe(true);
  });
});

describe("the table goes elsewhere", () => {
  test("as a text for spreadsheets", async () => {
    const { page, context } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await saveTwo(page);
    await page.getByRole("button", { name: "Copy table" }).click();
    await page.getByText("Copied.").waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\r\n");
    expect(lines[0]).toBe("Row\tUnit\tAs published\tBull\tBear");
    expect(lines).toContain("Supplier's ownership\t%\t3.75%\t5%\t2.5%");
    expect(lines).toContain("Cheque, Nvidia\t$B\t30\t40\t20");
    expect(lines).toContain("Payback\tyear\t#N/A\t#N/A\t#N/A");
  });

  test("as CSV, with the scenario in the first column, also by the name of the command", async () => {
    const { page } = await open();
    await saveTwo(page);
    const [download] = await Promise.all([page.waitForEvent("download"), run(page, "Download table as CSV")]);
    expect(download.suggestedFilename()).toMatch(/compared.*\.csv$/);
    const stream = await download.createReadStream();
    const text = (await stream.toArray()).map(String).join("");
    const { data } = Papa.parse<{ scenario: string; variable: string; value: string }>(text, {
      header: true,
      skipEmptyLines: true,
    });
    const rows = data.filter(({ variable }) => variable === "supplierOwnership");
    expect(rows.map(({ scenario, value }) => [scenario, value])).toEqual([
      ["As published", "3.75"],
      ["Bull", "5"],
      ["Bear", "2.5"],
    ]);
    // Every figure of Bull is the command line's, digit by digit.
    const { out } = await runCli(["run", ...SEED, "--set", "cheque[Nvidia]=40", "--format", "csv"]);
    const printed = rowsOf(out);
    const bull = data.filter(({ scenario }) => scenario === "Bull");
    expect(bull.length).toBeGreaterThan(10);
    for (const { variable, value } of bull)
      expect(printed.filter((row) => row.variable === variable).map((row) => row.value)).toContain(value);
  });
});

test("on paper the chart is dark on white, and not cut off, also where the page is dark", async () => {
  const { page } = await open({ colorScheme: "dark" });
  await saveTwo(page);
  const chart = page.locator(".compare-figure canvas");
  await chart.scrollIntoViewIfNeeded();
  /** How light the letters left of the bars are, from 0 to 255; nothing where there are none. */
  const lightness = () =>
    chart.evaluate((canvas: HTMLCanvasElement) => {
      const data = canvas.getContext("2d")?.getImageData(0, 0, 60, canvas.height).data ?? [];
      const letters = Array.from({ length: data.length / 4 }, (_, i) => i * 4).filter(
        (at) => (data[at + 3] ?? 0) > 200,
      );
      return letters.reduce((sum, at) => sum + (data[at] ?? 0), 0) / letters.length;
    });
  await expect.poll(lightness).toBeGreaterThan(128);
  await page.setViewportSize({ width: 700, height: 900 });
  await settle(page);
  // The browser draws no frame between the order to print and the paper.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.emulateMedia({ media: "print" });
  await expect.poll(lightness).toBeLessThan(128);
  const [drawn, room] = await chart.evaluate((canvas) => [
    canvas.getBoundingClientRect().width,
    canvas.parentElement?.clientWidth,
  ]);
  expect(drawn).toBeLessThanOrEqual(room ?? 0);
});

test("four columns stand side by side at 1280 pixels, without scrolling", async () => {
  const { page } = await open({ viewport: { width: 1280, height: 800 } });
  await saveTwo(page);
  await page.getByRole("button", { name: "Add a column" }).click();
  await page.getByRole("button", { name: /as closed/ }).click();
  await expect.poll(() => headsOf(page)).toHaveLength(4);
  const scroller = page.locator(".compare-scroll");
  const beyond = await scroller.evaluate((it) => it.scrollWidth - it.clientWidth);
  expect(beyond).toBe(0);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
});

describe("on paper", () => {
  test("a dot stays filled where grounds are left out, and what can only be pressed is not there", async () => {
    const { page } = await open({ viewport: { width: 700, height: 900 } });
    await goTo(page, "Compare");
    await page.emulateMedia({ media: "print" });
    const dot = page.locator("tbody .badge-reported").first();
    await expect.poll(() => dot.evaluate((it) => getComputedStyle(it).printColorAdjust)).toBe("exact");
    await expect.poll(() => page.locator(".tab:visible").count()).toBe(0);
    const lefts = await page
      .locator(".brand, .compare h1, .compare-table, .footer")
      .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
    expect(new Set(lefts)).toEqual(new Set([0]));
  });

  test("every sheet has the names of its columns", async () => {
    const { page } = await open({ viewport: { width: 700, height: 900 } });
    await goTo(page, "Compare");
    await page.emulateMedia({ media: "print" });
    // A button is printed on the first sheet alone.
    const names = page.locator("button.compare-name");
    await expect
      .poll(() => names.evaluateAll((all) => all.map((it) => getComputedStyle(it).display)))
      .toEqual(["contents", "contents"]);
    await expect.poll(() => headsOf(page)).toContain("OpenAI round as closed, 31 March 2026");
  });
});

test("with colours of the system's own a reported input still has a filled dot", async () => {
  const { page } = await open({ forcedColors: "active" });
  await goTo(page, "Compare");
  const dot = page.locator("tbody .badge-reported").first();
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect.poll(() => dot.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(ink);
});

test("the ring around a slider has room in the panel of the inputs, wide and narrow", async () => {
  const { page } = await open();
  await goTo(page, "Compare");
  /** How far a ring can reach beyond the slider before what scrolls cuts it off. */
  const room = (selector: string) =>
    page.locator(selector).evaluate((scroller) => {
      const slider = scroller.querySelector(".slider input")?.getBoundingClientRect();
      const { left } = scroller.getBoundingClientRect();
      const isScroller = getComputedStyle(scroller).overflowY === "auto";
      return isScroller && slider !== undefined ? slider.left - left - scroller.clientLeft : 0;
    });
  await expect.poll(() => room(".compare-side > .compare-inputs")).toBeGreaterThanOrEqual(4);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator(".compare-fold > summary").click();
  await expect.poll(() => room(".compare-side")).toBeGreaterThanOrEqual(4);
});

/** Opens what is folded, so that its width counts. */
const unfold = (page: Page): Promise<void> =>
  page.locator(".compare details").evaluateAll((all) => {
    for (const one of all) one.toggleAttribute("open", true);
  });
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

describe("a narrow page does not scroll sideways", () => {
  for (const locale of ["en-US", "nl-NL"])
    test(`at 320 pixels, ${locale}`, async () => {
      const { page } = await open({ viewport: { width: 320, height: 700 }, hasTouch: true, locale });
      await page.locator(".tabs .tab").nth(2).click();
      await page.locator(".bridge-form").waitFor();
      await unfold(page);
      await expect.poll(() => widthOf(page)).toBe(320);
    });

  test("with a scenario's name of one long word", async () => {
    const { page } = await open({ viewport: { width: 320, height: 700 }, hasTouch: true });
    await setField(page, "Cheque, Nvidia", "40");
    await saveAs(page, "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfabrik");
    await goTo(page, "Compare");
    await page.locator(".bridge").scrollIntoViewIfNeeded();
    await page.locator(".bridge-table").waitFor();
    await unfold(page);
    await expect.poll(() => widthOf(page)).toBe(320);
    const heads = page.locator("thead .compare-head");
    await expect
      .poll(() => heads.evaluateAll((all) => all.every((it) => it.scrollWidth <= it.clientWidth)))
      .toBe(true);
  });
});

describe("on a phone", () => {
  test("words of a column's name stay whole, in Dutch too", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "nl-NL" });
    await page.locator(".tabs .tab").nth(2).click();
    const name = page.locator(".compare-name", { hasText: "Zoals gepubliceerd" });
    /** So many lines hold the word, where the browser does not know how to hyphenate it. */
    const linesOf = () =>
      name.evaluate((it) => {
        it.style.hyphens = "none";
        const range = document.createRange();
        const text = it.firstChild as Text;
        range.setStart(text, text.data.indexOf("gepubliceerd"));
        range.setEnd(text, text.data.length);
        return range.getClientRects().length;
      });
    await expect.poll(linesOf).toBe(1);
  });

  test("the table scrolls inside itself, and its labels stay", async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await saveTwo(page);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    const label = page.getByRole("rowheader", { name: "Supplier's ownership" });
    const before = await boxOf(label);
    await page.locator(".compare-scroll").evaluate((scroller) => scroller.scrollTo(400, 0));
    await settle(page);
    expect((await boxOf(label)).x).toBe(before.x);
    await expect.poll(() => violationsOf(page)).toEqual([]);
  });
});
