import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { boxOf, sentenceOf, settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
import { focused } from "../support/sheetPage.ts";

const open = useBrowser();

/** Sets the round by its field, as a person types it. */
async function setRound(page: Page, billions: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Round size" }).first();
  await field.fill(billions);
  await field.press("Enter");
  await settle(page);
}

async function choose(page: Page, name: string): Promise<void> {
  await page.locator(".scenario-more").click();
  await page.getByRole("menuitem", { name, exact: true }).click();
  await settle(page);
}

async function openScenario(page: Page, name: string): Promise<void> {
  await page.locator(".scenario-name").click();
  await page.locator(".scenario-what").getByRole("menuitemradio", { name, exact: true }).click();
  await settle(page);
}

/** Does the best of what the palette finds. */
async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator(".palette-field:focus").waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
}

const lineOf = (page: Page): Promise<string> => textOf(page, ".scenario-what");
const namesOf = async (page: Page): Promise<readonly string[]> => {
  await page.locator(".scenario-name").click();
  const titles = await page.locator(".scenario-what .deal-item-title").allInnerTexts();
  await page.keyboard.press("Escape");
  return titles.slice(1, -1);
};

describe("the life of scenarios", () => {
  test("changed, saved, duplicated, switched, renamed, ordered, deleted; all undone and done again", async () => {
    const { page, complaints } = await open();
    await setRound(page, "110");
    // 40 % of 110 is 44; of a cheque of 30 that is 147 %; 110 of 800 is 13.75 %.
    const larger =
      "OpenAI spends 40 % of the round on Nvidia hardware: $44B comes back, 147 % of the cheque.";
    await expect.poll(() => sentenceOf(page)).toContain(larger);
    await expect.poll(() => lineOf(page)).toBe("Scenario Unsaved changes 1 input changed");

    await page.getByRole("button", { name: "Save as scenario…" }).click();
    await page.keyboard.type("Larger round");
    await page.keyboard.press("Enter");
    await expect.poll(() => lineOf(page)).toBe("Scenario Larger round 1 input changed");
    await expect.poll(() => textOf(page, "#deal-picker")).toBe("OpenAI round, January 2026 · Larger round");

    await choose(page, "Duplicate");
    await setRound(page, "125");
    // 40 % of 125 is 50; of 30 that is 167 %; 125 of 800 is 15.63 %.
    const largest =
      "OpenAI spends 40 % of the round on Nvidia hardware: $50B comes back, 167 % of the cheque.";
    await expect.poll(() => sentenceOf(page)).toContain(largest);

    await openScenario(page, "Larger round");
    await expect.poll(() => sentenceOf(page)).toContain(larger);
    await expect.poll(() => sentenceOf(page)).toContain("diluted by 13.75 %");
    await openScenario(page, "As published");
    // 40 of 30 is 133 %; 100 of 800 is 12.5 %.
    await expect.poll(() => sentenceOf(page)).toContain("$40B comes back, 133 % of the cheque.");
    await expect.poll(() => sentenceOf(page)).toContain("diluted by 12.5 %");
    await expect.poll(() => lineOf(page)).toBe("Scenario As published no input changed");
    await openScenario(page, "Larger round 2");
    await expect.poll(() => sentenceOf(page)).toContain(largest);

    await choose(page, "Rename…");
    await page.keyboard.type("Largest round");
    await page.keyboard.press("Enter");
    await expect.poll(() => namesOf(page)).toEqual(["Larger round", "Largest round"]);

    await choose(page, "All scenarios…");
    await page.getByRole("button", { name: "Move Largest round up" }).click();
    await page.getByRole("button", { name: "Delete Larger round" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => namesOf(page)).toEqual(["Largest round"]);

    const undo = page.getByRole("button", { name: "Undo", exact: true });
    while (await undo.isEnabled()) await undo.click();
    await settle(page);
    await expect.poll(() => lineOf(page)).toBe("Scenario As published no input changed");
    await expect.poll(() => namesOf(page)).toEqual([]);
    await expect.poll(() => sentenceOf(page)).toContain("$40B comes back, 133 % of the cheque.");

    const redo = page.getByRole("button", { name: "Redo", exact: true });
    while (await redo.isEnabled()) await redo.click();
    await settle(page);
    await expect.poll(() => namesOf(page)).toEqual(["Largest round"]);
    await expect.poll(() => lineOf(page)).toBe("Scenario Largest round 1 input changed");
    await expect.poll(() => sentenceOf(page)).toContain(largest);
    expect(complaints).toEqual([]);
  });

  test("changed inputs are marked and listed, each with the way back to the deal's own value", async () => {
    const { page } = await open();
    await setRound(page, "110");
    const share = page.getByRole("textbox", { name: "Chip-spend share" }).first();
    await share.fill("50");
    await share.press("Enter");
    await page.getByRole("button", { name: "2 inputs changed" }).click();
    const rows = page.locator(".changed-table tbody tr");
    const texts = async () => (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
    // 10 of 100 is 10 %; 50 % is 10 points over 40 %.
    await expect
      .poll(() => texts())
      .toEqual(["Round size $100B $110B +10.0 % Reset", "Chip-spend share 40 % 50 % +10.0 pp Reset"]);
    await expect.poll(() => violationsOf(page)).toEqual([]);

    // Whose value it is follows the scenario.
    const marked = page.locator(".badge-yours");
    await page.getByRole("button", { name: "Save as scenario…" }).click();
    await page.keyboard.press("Enter");
    const both = await marked.count();
    expect(both).toBeGreaterThan(0);
    await openScenario(page, "As published");
    await expect.poll(() => marked.count()).toBe(0);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(() => marked.count()).toBe(both);

    await page.getByRole("button", { name: "Reset Round size to $100B" }).last().click();
    await settle(page);
    await expect.poll(() => texts()).toEqual(["Chip-spend share 40 % 50 % +10.0 pp Reset"]);
    // Half of 100 comes back.
    await expect.poll(() => sentenceOf(page)).toContain("$50B comes back");
    await page.getByRole("button", { name: "Go to Chip-spend share" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toContain("chipSpendShare");
  });

  test("can be lived by the keyboard alone", async () => {
    const { page } = await open();
    const slider = page.getByRole("slider", { name: "Round size" });
    await slider.focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press("ArrowRight");
    await find(page, "save as sc");
    await page.locator(".name-field:focus").waitFor();
    await page.keyboard.type("Larger");
    await page.keyboard.press("Enter");
    await expect.poll(() => lineOf(page)).toBe("Scenario Larger 1 input changed");
    await page.keyboard.press("Alt+PageDown");
    await settle(page);
    await expect.poll(() => lineOf(page)).toBe("Scenario As published no input changed");
    await page.keyboard.press("Alt+PageUp");
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("a round of $110B");
    // The list of changed inputs, and the way back of the first.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".changed").waitFor();
    await find(page, "delete the sc");
    await settle(page);
    await expect.poll(() => lineOf(page)).toBe("Scenario As published no input changed");
    await page.keyboard.press("Control+z");
    await settle(page);
    await expect.poll(() => lineOf(page)).toBe("Scenario Larger 1 input changed");
  });
});

describe("Alt with Page Down opens the next scenario", () => {
  /** A round of $110B is open, one of $120B comes next. */
  async function openFirst(page: Page): Promise<void> {
    for (const [round, name] of [
      ["110", "First"],
      ["120", "Second"],
    ] as const) {
      await openScenario(page, "As published");
      await setRound(page, round);
      await page.getByRole("button", { name: "Save as scenario…" }).click();
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
    }
    await openScenario(page, "First");
  }

  test("from a slider, which stays where it is", async () => {
    const { page } = await open();
    await openFirst(page);
    await page.getByRole("slider", { name: "Round size" }).focus();
    await page.keyboard.press("Alt+PageDown");
    await expect.poll(() => lineOf(page)).toBe("Scenario Second 1 input changed");
    await page.keyboard.press("Alt+PageUp");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $110B");
  });

  test("but not while the slider is dragged", async () => {
    const { page } = await open();
    await openFirst(page);
    const slider = page.getByRole("slider", { name: "Round size" });
    const box = await boxOf(slider);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.keyboard.press("Alt+PageDown");
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 3 });
    await page.mouse.up();
    await settle(page);
    await expect.poll(() => lineOf(page)).toBe("Scenario First 1 input changed");
    // All of the drag is one step.
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $110B");
  });

  test("and what is being typed is set in the one that it was typed in, or stays to be put right", async () => {
    const { page } = await open();
    await openFirst(page);
    const field = page.locator("#input-roundSize");
    await field.fill("115");
    await page.keyboard.press("Alt+PageDown");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $120B");
    await expect.poll(() => field.inputValue()).toBe("$120.0B");
    await page.keyboard.press("Alt+PageUp");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $115B");
    await field.fill("much");
    await page.keyboard.press("Alt+PageDown");
    await page.getByText("“much” is not a number.").waitFor();
    await expect.poll(() => lineOf(page)).toBe("Scenario First 1 input changed");
  });
});

test("undo keeps the focus where there is no more to undo", async () => {
  const { page } = await open();
  await setRound(page, "110");
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => undo.isDisabled()).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toContain("Undo");
  await expect.poll(() => sentenceOf(page)).toContain("a round of $100B");
});

test("a name with signs that nobody sees turns no numbers around", async () => {
  const { page } = await open();
  await setRound(page, "110");
  await page.getByRole("button", { name: "Save as scenario…" }).click();
  await page.locator(".name-field").fill("a\u202ebcd");
  await page.keyboard.press("Enter");
  await expect.poll(() => lineOf(page)).toBe("Scenario abcd 1 input changed");
});

test("what is changed on another page can be saved from there by name", async () => {
  const { page } = await open();
  await setRound(page, "110");
  await page.getByRole("link", { name: "Sheet", exact: true }).click();
  await page.locator("[role=grid]").waitFor();
  await find(page, "save as sc");
  await page.locator(".name-field:focus").waitFor();
  await expect.poll(() => page.locator(".name-field").inputValue()).toBe("Round size $110B");
  await page.keyboard.press("Enter");
  await expect.poll(() => lineOf(page)).toBe("Scenario Round size $110B 1 input changed");
});

test("the line and the picker fit a phone", async () => {
  const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await setRound(page, "110");
  await page.getByRole("button", { name: "1 input changed" }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect.poll(() => violationsOf(page)).toEqual([]);
  await page.locator("#deal-picker").click();
  await page.locator("[role=menuitemradio]:focus").waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect.poll(() => violationsOf(page)).toEqual([]);
});
