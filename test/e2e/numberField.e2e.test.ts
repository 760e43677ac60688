import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { boxOf, sentenceOf, settle, useBrowser } from "../support/openPage.ts";

const open = useBrowser();

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** Types into a field, as a person does: a click selects all, typing replaces, Enter takes. */
async function type(page: Page, id: string, text: string): Promise<string> {
  const field = page.locator(`#input-${id}`);
  await field.click();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
  await settle(page);
  return plain(await field.inputValue());
}

describe("a number field", () => {
  test("reads what people type", async () => {
    const table = [
      ["roundSize", "120", "$120.0B"],
      ["roundSize", "1.5bn", "$1.5B"],
      ["roundSize", "$1.2bn", "$1.2B"],
      ["roundSize", "1.2B", "$1.2B"],
      ["valuation", "$900B", "$900.0B"],
      ["valuation", "1,200", "$1,200.0B"],
      ["valuation", "1.2tn", "$1,200.0B"],
      ["valuation", " 1,200 \n", "$1,200.0B"],
      ["roundSize", "-5", "−$5.0B"],
      ["roundSize", "(5)", "−$5.0B"],
      ["roundSize", "250 million dollars", "$0.25B"],
      ["chipSpendShare", "12.5%", "12.5 %"],
      ["chipSpendShare", "12.5", "12.5 %"],
      ["chipSpendShare", "0.4", "0.4 %"],
      ["baselineShare", "33.333333", "33.333333 %"],
    ] as const;
    const { page } = await open();
    for (const [id, typed, shown] of table) {
      expect([id, typed, await type(page, id, typed)]).toEqual([id, typed, shown]);
    }
  });

  test("keeps wrong text, says why, and leaves the last good value in force", async () => {
    const { page } = await open();
    const before = await sentenceOf(page);
    expect(await type(page, "valuation", "abc")).toBe("abc");
    const field = page.locator("#input-valuation");
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    const described = (await field.getAttribute("aria-describedby"))?.split(" ") ?? [];
    const reasons = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent ?? ""),
      described,
    );
    expect(plain(reasons.join(" "))).toContain("“abc” is not a number.");
    expect(plain(reasons.join(" "))).toContain("$800.0B stays in force.");
    await expect.poll(() => sentenceOf(page)).toBe(before);
    await field.blur();
    await expect.poll(() => field.inputValue()).toBe("abc");
    await field.focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => field.inputValue()).toBe("$800.0B");
    await expect.poll(() => field.getAttribute("aria-invalid")).toBeNull();
  });

  test("shows how a text is read while it is typed", async () => {
    const { page } = await open();
    await page.locator("#input-valuation").click();
    await page.keyboard.insertText("1,234");
    await expect
      .poll(async () => plain(await page.locator(".field-reading").innerText()))
      .toBe("reads as $1,234B");
  });

  test("takes the value with Tab and gives it up with Escape", async () => {
    const { page } = await open();
    const field = page.locator("#input-roundSize");
    await field.click();
    await page.keyboard.insertText("120");
    await page.keyboard.press("Tab");
    await settle(page);
    await expect.poll(() => field.inputValue()).toBe("$120.0B");
    await field.click();
    await page.keyboard.insertText("130");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await settle(page);
    await expect.poll(() => field.inputValue()).toBe("$120.0B");
  });

  test("steps by arrows: ten at a time with Shift, a tenth with Alt", async () => {
    const { page } = await open();
    const field = page.locator("#input-roundSize");
    await field.focus();
    for (const key of ["ArrowUp", "Shift+ArrowUp", "Alt+ArrowDown"]) await page.keyboard.press(key);
    await settle(page);
    await expect.poll(() => field.inputValue()).toBe("$110.9B");
    await page.keyboard.press("Control+z");
    await settle(page);
    await expect.poll(() => field.inputValue()).toBe("$111.0B");
  });

  test("is not changed by the wheel", async () => {
    const { page } = await open();
    const field = page.locator("#input-roundSize");
    await field.click();
    await page.mouse.wheel(0, 200);
    await settle(page);
    await expect.poll(() => field.inputValue()).toBe("$100.0B");
  });

  test("follows its label when that is dragged", async () => {
    const { page } = await open();
    const label = page.locator("label[for=input-roundSize]");
    await expect.poll(() => label.evaluate((element) => getComputedStyle(element).cursor)).toBe("ew-resize");
    const box = await boxOf(label);
    await page.mouse.move(box.x + 10, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 14, box.y + 5);
    await page.keyboard.down("Shift");
    await page.mouse.move(box.x + 20, box.y + 5);
    await page.keyboard.up("Shift");
    await page.mouse.up();
    await settle(page);
    await expect.poll(() => page.locator("#input-roundSize").inputValue()).toBe("$120.0B");
    await page.keyboard.press("Control+z");
    await settle(page);
    await expect.poll(() => page.locator("#input-roundSize").inputValue()).toBe("$100.0B");
  });

  test("takes more than the slider spans, and says that it is beyond it", async () => {
    const { page } = await open();
    expect(await type(page, "roundSize", "300")).toBe("$300.0B");
    await expect
      .poll(() => page.locator("label[for=input-roundSize]").innerText())
      .toContain("beyond the slider");
    await expect
      .poll(() => page.getByRole("slider", { name: "Round size" }).getAttribute("aria-valuetext"))
      .toBe("300 billion dollars, beyond the slider's range");
  });

  test("takes what is pasted, and asks for a decimal keyboard", async () => {
    const { page, context } = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText(" 1,200 \n"));
    const field = page.locator("#input-valuation");
    await field.click();
    await page.keyboard.press("Control+v");
    await page.keyboard.press("Enter");
    await settle(page);
    await expect.poll(() => field.inputValue()).toBe("$1,200.0B");
    await expect.poll(() => field.getAttribute("inputmode")).toBe("decimal");
  });

  test("sets a published value at a press", async () => {
    const { page } = await open();
    await page
      .locator(".input", { has: page.locator("#input-roundSize") })
      .locator("summary")
      .click();
    await page.getByRole("button", { name: "$122B" }).click();
    await settle(page);
    await expect.poll(() => page.locator("#input-roundSize").inputValue()).toBe("$122.0B");
  });
});

describe("a Dutch reader", () => {
  test("types a decimal comma and points between thousands", async () => {
    const table = [
      ["valuation", "1,5", "$ 1,5 mld."],
      ["valuation", "1.200", "$ 1.200,0 mld."],
      ["roundSize", "5,2 mld.", "$ 5,2 mld."],
      ["chipSpendShare", "12,5%", "12,5 %"],
    ] as const;
    const { page, complaints } = await open({ locale: "nl-NL" });
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("nl");
    for (const [id, typed, shown] of table) {
      expect([id, typed, await type(page, id, typed)]).toEqual([id, typed, shown]);
      await page.locator(`#input-${id}`).blur();
      await expect.poll(async () => plain(await page.locator(`#input-${id}`).inputValue())).toBe(shown);
    }
    expect(complaints).toEqual([]);
  });

  test("reads the sentence in Dutch and can go to English, which is remembered", async () => {
    const { page } = await open({ locale: "nl-NL" });
    await expect
      .poll(() => sentenceOf(page))
      .toBe(
        "Nvidia steekt $ 30 mld. in een ronde van $ 100 mld. die OpenAI waardeert op $ 800 mld. na het geld. Het bezit dan 3,75 %; " +
          "eerdere houders verwateren met 12,5 %. OpenAI besteedt 40 % van de ronde aan hardware van Nvidia: $ 40 mld. komt terug, " +
          "133 % van de cheque. De helft daarvan zou toch al zijn gekocht, dus na kosten en belasting kost het belang in werkelijkheid " +
          "$ 17,6 mld., alsof OpenAI op $ 468 mld. was gewaardeerd.",
      );
    await page.getByRole("button", { name: "EN, Engels" }).click();
    await expect.poll(() => sentenceOf(page)).toContain("Nvidia puts $30B");
    await page.reload();
    await expect.poll(() => sentenceOf(page)).toContain("Nvidia puts $30B");
  });
});

test("in a German browser 1,5 typed into the English page is read as one and a half", async () => {
  const { page } = await open({ locale: "de-DE" });
  expect(await type(page, "valuation", "1,5")).toBe("$1.5B");
});
