import { describe, expect, test } from "vitest";
import { addressOf, sentenceOf, settle, textOf, useBrowser } from "../support/openPage.ts";
import { find, focused, openPalette, press, rowOf, run, type } from "../support/sheetPage.ts";

const open = useBrowser();
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

describe("the built-in deal, edited by the keyboard", () => {
  test("follows a renamed input: the formulas, the Deal tab's sentence and its sliders", async () => {
    const { page, complaints } = await open({}, "#sheet");
    await find(page, "Round size");
    await press(page, "ArrowLeft", "F2", "Control+a");
    await type(page, "moneyRaised");
    await press(page, "Enter");
    await expect.poll(async () => (await rowOf(page, "Round size"))[1]).toBe("moneyRaised");
    await find(page, "Round size in force");
    await expect.poll(() => textOf(page, ".sheet-formula")).not.toContain("roundSize");
    await page.getByRole("link", { name: "Deal", exact: true }).focus();
    await press(page, "Enter");
    await page.locator("#inputs").waitFor();
    const slider = page.getByRole("slider", { name: "Round size" });
    await slider.focus();
    await press(page, "ArrowRight");
    await expect.poll(() => sentenceOf(page)).toMatch(/into a round of \$1\d\dB that values OpenAI/);
    await expect.poll(() => sentenceOf(page)).not.toContain("a round of $100B");
    await press(page, "Control+z", "Control+z");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B");
    await find(page, "Round size");
    await expect.poll(async () => (await rowOf(page, "Round size"))[1]).toBe("roundSize");
    expect(complaints).toEqual([]);
  });

  test("keeps a broken formula, says where it is wrong and what would be right, and takes that", async () => {
    const { page } = await open({}, "#sheet");
    await find(page, "Hardware revenue returned");
    const before = await rowOf(page, "Hardware revenue returned");
    await type(page, "=chipSpnd * 2");
    const bar = page.locator(".sheet-formula");
    await expect.poll(() => bar.innerText()).toContain("Unknown name chipSpnd.");
    await press(page, "Enter");
    await expect.poll(async () => (await rowOf(page, "Hardware revenue returned"))[2]).toBe("broken");
    await find(page, "Whole-round ratio");
    await expect.poll(async () => (await rowOf(page, "Whole-round ratio"))[2]).toBe("broken");
    await expect.poll(() => textOf(page, "#sheet-side")).toContain("Unknown name chipSpnd.");
    await press(page, "Control+z");
    await find(page, "Hardware revenue returned");
    await expect.poll(() => rowOf(page, "Hardware revenue returned")).toEqual(before);
  });

  test("names what depends on a variable before it goes, and brings all back by undo", async () => {
    const { page } = await open({}, "#sheet");
    await find(page, "Gross margin");
    await press(page, "Control+Delete");
    const dialog = page.getByRole("dialog");
    await expect.poll(() => dialog.innerText()).toContain("Gross profit, all hardware");
    await dialog.getByRole("button", { name: "Delete", exact: true }).click();
    await settle(page);
    await find(page, "Gross profit, all hardware");
    await expect.poll(async () => (await rowOf(page, "Gross profit, all hardware"))[2]).toBe("broken");
    await expect.poll(() => textOf(page, "#sheet-side")).toContain("grossMargin");
    await press(page, "Control+z");
    await expect.poll(async () => (await rowOf(page, "Gross profit, all hardware"))[2]).not.toBe("broken");
  });

  test("shows a result on the Deal tab that was pinned, and an input of the user's own with a slider", async () => {
    const { page } = await open({}, "#sheet");
    await find(page, "Shares after the round");
    await press(page, "Insert");
    await type(page, "Fee");
    await press(page, "Tab", "ArrowRight");
    await type(page, "2%");
    await press(page, "Enter");
    await find(page, "Shares after the round");
    await press(page, "Insert");
    await type(page, "Fees paid");
    await press(page, "Tab", "ArrowRight");
    await type(page, "=fee * roundInForce");
    await press(page, "Enter");
    await expect
      .poll(async () => (await rowOf(page, "Fees paid")).slice(2, 5))
      .toEqual(["2.0", "$B", "fee * roundInForce"]);
    await find(page, "Fees paid");
    await page.getByRole("tab", { name: "Details" }).click();
    await page.getByLabel("Pinned to the Deal page").check();
    await page.goto(`${(await addressOf(page)).split("#")[0]}#deal`);
    await page.locator("#inputs").waitFor();
    const results = page.locator(".results");
    await expect.poll(() => results.innerText()).toContain("Fees paid");
    await expect.poll(() => results.innerText()).toContain("$2.0B");
    await page.locator("#inputs summary", { hasText: "Price and shares" }).click();
    const slider = page.getByRole("slider", { name: "Fee" });
    await slider.focus();
    await press(page, "End");
    await expect.poll(() => results.innerText()).toContain("$100.0B");
  });
});

describe("the clipboard", () => {
  test("takes a range as a table with all digits, and brings it back with a preview", async () => {
    const { page } = await open(clipboard, "#sheet");
    await find(page, "Ownership after the round");
    await press(page, "Shift+ArrowDown", "Control+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    // Foundation: 26 % of 87.5 %; Microsoft: 27 % of 87.5 % and 10 of 800.
    expect(copied.trim().split(/\r?\n/)).toEqual(["22.75%", "24.875%"]);

    await find(page, "Cheque");
    await page.evaluate(() => navigator.clipboard.writeText("$5\t\n1.5bn\t\n(2)\t\n"));
    await press(page, "Control+v");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const preview = (await dialog.innerText()).replace(/\s+/g, " ");
    expect(preview).toContain("Foundation");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).not.toBe("");
  });

  test("does not overwrite a formula unless asked", async () => {
    const { page } = await open(clipboard, "#sheet");
    await find(page, "Hardware revenue returned");
    await page.evaluate(() => navigator.clipboard.writeText("50"));
    await press(page, "Control+v");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: /^Paste/ }).click();
    await settle(page);
    await expect
      .poll(async () => (await rowOf(page, "Hardware revenue returned")).slice(2, 6))
      .toEqual(["50.0", "$B", "", "yours"]);
    await press(page, "Control+z");
    await expect.poll(async () => (await rowOf(page, "Hardware revenue returned"))[2]).toBe("40.0");
  });
});

describe("what was done", () => {
  test("stands in the history, a drag as one step, and one can go back to any of it", async () => {
    const { page } = await open();
    const slider = page.getByRole("slider", { name: "Round size" });
    const box = await slider.boundingBox();
    if (box === null) throw new Error("The slider is not there.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let i = 1; i <= 10; i += 1)
      await page.mouse.move(box.x + box.width / 2 - 8 * i, box.y + box.height / 2);
    await page.mouse.up();
    await settle(page);
    await find(page, "Cheque");
    await run(page, "> History");
    const steps = page.locator("#sheet-side ol button");
    await expect.poll(() => steps.count()).toBe(2);
    await expect.poll(() => steps.first().innerText()).toMatch(/^Round size: \$100B → \$\d+B/);
    await steps.last().focus();
    await press(page, "Enter");
    await expect.poll(async () => (await rowOf(page, "Round size"))[2]).toBe("100.0");
    await expect.poll(() => page.getByRole("button", { name: "Redo" }).first().isEnabled()).toBe(true);
  });

  test("is found by name, and every key is listed", async () => {
    const { page } = await open();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await expect.poll(async () => (await dialog.innerText()).replace(/\s+/g, " ")).toContain("Ctrl K");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await openPalette(page);
    await page.keyboard.type("Oracle, September");
    await page.keyboard.press("Enter");
    await expect.poll(() => sentenceOf(page)).toContain("$100B");
  });
});
