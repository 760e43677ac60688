import { describe, expect, test } from "vitest";
import { settle, textOf, useBrowser, violationsOf } from "../support/openPage.ts";
import { find, focused, press, rowOf, run, type } from "../support/sheetPage.ts";

const open = useBrowser();

describe("an analyst with the keyboard alone", () => {
  test("rebuilds the option pool from an empty sheet, sees it converge, breaks it, reads why, and undoes that", async () => {
    const { page, complaints } = await open();
    await run(page, "empty sheet");
    await expect.poll(() => focused(page)).toContain("Type here to add a variable");
    for (const [label, value] of [
      ["Pre-money", "700 $B"],
      ["Raise", "100 $B"],
      ["Pool share", "10%"],
      ["Post-money", "=preMoney + raise"],
      ["Pool value", "=poolShare * (postMoney + poolValue)"],
    ] as const) {
      await type(page, label);
      await press(page, "Tab", "ArrowRight");
      await type(page, value);
      await press(page, "Enter", "Home");
    }
    // x = 10 % (800 + x), so x = 80 / 0.9.
    await expect
      .poll(() => rowOf(page, "Pool value"))
      .toEqual(["Pool value", "poolValue", "88.9", "$B", "poolShare * (postMoney + poolValue)", "yours"]);
    await expect.poll(() => textOf(page, ".sheet-status")).toContain("1 circular group: settled");
    await find(page, "Pool value");
    await expect.poll(() => textOf(page, "#sheet-side")).toContain("The circle settles.");

    await find(page, "Pool share");
    await type(page, "120%");
    await press(page, "Enter");
    await expect.poll(async () => (await rowOf(page, "Pool value"))[2]).toBe("diverges");
    await find(page, "Pool value");
    const why = () => textOf(page, "#sheet-side");
    await expect.poll(why).toContain("The circular reference diverges");
    await expect.poll(why).toContain("its spectral radius is 1.2, which is not below 1");

    await press(page, "Control+z");
    await expect.poll(async () => (await rowOf(page, "Pool value"))[2]).toBe("88.9");
    expect(complaints).toEqual([]);
  });

  test("finds all of it again after a reload, and none of it after undoing everything", async () => {
    const { page } = await open({}, "#sheet");
    await run(page, "empty sheet");
    await expect.poll(() => focused(page)).toContain("Type here to add a variable");
    await type(page, "Half");
    await press(page, "Tab", "ArrowRight");
    await type(page, "=1 / 2");
    await press(page, "Enter");
    await expect.poll(async () => (await rowOf(page, "Half"))[2]).toBe("0.5");
    await page.reload();
    await page.locator("[role=grid]").waitFor();
    await expect.poll(() => rowOf(page, "Half")).toEqual(["Half", "half", "0.5", "", "1 / 2", "yours"]);
  });
});

describe("the sheet", () => {
  test.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
    ["dark", 390],
  ] as const)(
    "has nothing that axe finds wrong in %s at %i wide, and does not scroll sideways",
    async (colorScheme, width) => {
      const { page } = await open({ colorScheme, viewport: { width, height: 844 } }, "#sheet");
      await find(page, "Price per share");
      await type(page, "=preMony");
      await expect.poll(() => textOf(page, ".sheet-formula")).toContain("Unknown name preMony.");
      await expect.poll(() => violationsOf(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBe(0);
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      await settle(page);
      await expect.poll(() => violationsOf(page)).toEqual([]);
    },
  );
});
