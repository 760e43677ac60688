import { describe, expect, test } from "vitest";
import { addressOf, boxOf, sentenceOf, settle, textOf, useBrowser } from "../support/openPage.ts";

const open = useBrowser();

const seedSentence =
  "Nvidia puts $30B into a round of $100B that values OpenAI at $800B after the money. It owns 3.75 %; earlier holders " +
  "are diluted by 12.5 %. OpenAI spends 40 % of the round on Nvidia hardware: $40B comes back, 133 % of the cheque. Half " +
  "of it would have been bought anyway, so after cost and tax the stake really costs $17.6B, as if OpenAI were valued at $468B.";

describe("the first screen", () => {
  test.each([
    [1280, 720],
    [390, 844],
  ])("answers in a sentence above the fold at %d × %d, without a dialog", async (width, height) => {
    const { page, complaints } = await open({ viewport: { width, height } });
    await expect.poll(() => sentenceOf(page)).toBe(seedSentence);
    const box = await page.locator(".headline").boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThan(height);
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("shows at most seven inputs of the terms at first", async () => {
    const { page } = await open();
    const visible = await page
      .locator(".inputs .input")
      .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length);
    expect(visible).toBeGreaterThan(3);
    expect(visible).toBeLessThanOrEqual(7);
  });

  test("explains every input in a sentence, and tells the source of a reported one", async () => {
    const { page } = await open();
    const bare = await page
      .locator(".inputs input[type=range], .inputs .field-text")
      .evaluateAll((fields) =>
        fields
          .filter(
            (field) =>
              (
                document.getElementById(field.getAttribute("aria-describedby")?.split(" ")[0] ?? "")
                  ?.textContent ?? ""
              ).length < 20,
          )
          .map((field) => field.id || field.outerHTML.slice(0, 80)),
      );
    expect(bare).toEqual([]);
  });
});

describe("moving a slider", () => {
  test("by keyboard changes sentence, figures, table and picture together", async () => {
    const { page } = await open();
    const before = {
      sentence: await sentenceOf(page),
      results: await textOf(page, ".results"),
      table: await textOf(page, ".cap-table tbody"),
      picture: await page.locator(".lead-picture svg").first().innerHTML(),
    };
    await page.getByRole("slider", { name: "Round size" }).focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("a round of $101B");
    await expect.poll(() => textOf(page, ".results")).not.toBe(before.results);
    await expect.poll(() => textOf(page, ".cap-table tbody")).not.toBe(before.table);
    await expect.poll(() => page.locator(".lead-picture svg").first().innerHTML()).not.toBe(before.picture);
    await expect.poll(() => page.locator("#input-roundSize").inputValue()).toBe("$101.0B");
  });

  test("takes arrows as steps, Page keys as ten, Home and End as the ends", async () => {
    const { page } = await open();
    const slider = page.getByRole("slider", { name: "Valuation" });
    await slider.focus();
    const readings: string[] = [];
    for (const key of ["ArrowUp", "ArrowLeft", "PageUp", "PageDown", "End", "Home"]) {
      await page.keyboard.press(key);
      readings.push((await slider.getAttribute("aria-valuetext")) ?? "");
    }
    expect(readings).toEqual(
      ["810", "800", "900", "800", "2,000", "100"].map((value) => `${value} billion dollars`),
    );
  });

  test("keeps the values round over twenty presses", async () => {
    const { page } = await open();
    await page.getByRole("slider", { name: "Gross margin" }).focus();
    for (let i = 0; i < 20; i += 1) await page.keyboard.press("ArrowLeft");
    await settle(page);
    await expect.poll(() => page.locator("#input-grossMargin").inputValue()).toMatch(/^65\.0\s%$/);
  });

  test("works by a click on the track, without a drag", async () => {
    const { page } = await open();
    const box = await boxOf(page.getByRole("slider", { name: "Chip-spend share" }));
    await page.mouse.click(box.x + box.width / 4, box.y + box.height / 2);
    await settle(page);
    const share = Number.parseFloat(await page.locator("#input-chipSpendShare").inputValue());
    expect(share).toBeGreaterThanOrEqual(22);
    expect(share).toBeLessThanOrEqual(26);
  });

  test("by drag is one step of undo, and leaves the address alone", async () => {
    const { page } = await open();
    const length = await page.evaluate(() => history.length);
    const box = await boxOf(page.getByRole("slider", { name: "Baseline share" }));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let x = 0; x <= 100; x += 10)
      await page.mouse.move(box.x + box.width / 2 + x, box.y + box.height / 2);
    await page.mouse.up();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).not.toBe(seedSentence);
    await expect.poll(() => page.evaluate(() => history.length)).toBe(length);
    await page.keyboard.press("Control+z");
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(seedSentence);
    await page.keyboard.press("Control+y");
    await settle(page);
    await expect.poll(() => sentenceOf(page)).not.toBe(seedSentence);
  });

  test("ends cleanly when the press leaves the window", async () => {
    const { page } = await open();
    const box = await boxOf(page.getByRole("slider", { name: "Baseline share" }));
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(-50, -50);
    await page.mouse.up();
    await settle(page);
    const left = await sentenceOf(page);
    await page.mouse.move(box.x + box.width, box.y);
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(left);
  });

  test("goes back to the deal's own value by double click and by the button", async () => {
    const { page } = await open();
    await page.getByRole("slider", { name: "Valuation" }).focus();
    await page.keyboard.press("End");
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("$2,000B");
    await page.getByRole("slider", { name: "Valuation" }).dblclick();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(seedSentence);
    await page.keyboard.press("ArrowUp");
    await page.getByRole("button", { name: "Reset Valuation to $800B" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(seedSentence);
  });

  test("shows the difference from the deal as it was, in points and per cent", async () => {
    const { page } = await open();
    await page.locator("#input-chipSpendShare").fill("50");
    await page.keyboard.press("Enter");
    await settle(page);
    const results = await textOf(page, ".results");
    expect(results).toContain("+33 pp");
    expect(results).toContain("+25.0 %");
  });
});

describe("the numbers in the sentence", () => {
  test("are stepped, dragged and typed", async () => {
    const { page } = await open();
    const cheque = page.getByRole("spinbutton", { name: "Cheque, Nvidia" });
    await cheque.focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Alt+ArrowUp");
    await settle(page);
    await expect.poll(() => cheque.innerText()).toBe("$41.1B");
    await expect.poll(() => cheque.getAttribute("aria-valuetext")).toBe("41.1 billion dollars");
    await page.keyboard.press("Enter");
    await page.locator(".live-text").waitFor();
    await page.keyboard.type("1.5bn");
    await page.keyboard.press("Enter");
    await settle(page);
    await expect.poll(() => cheque.innerText()).toBe("$1.5B");
    await expect.poll(() => cheque.evaluate((number) => number === document.activeElement)).toBe(true);
  });

  test("move sideways with the pointer, ten times as fast with Shift, and give up on Escape", async () => {
    const { page } = await open();
    const round = page.getByRole("spinbutton", { name: "Round size" });
    await expect.poll(() => round.evaluate((number) => getComputedStyle(number).cursor)).toBe("ew-resize");
    const box = await boxOf(round);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 4, y);
    await page.mouse.move(x + 34, y);
    await page.mouse.up();
    await settle(page);
    await expect.poll(() => round.innerText()).toBe("$110B");
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 4, y);
    await page.mouse.move(x + 64, y);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await settle(page);
    await expect.poll(() => round.innerText()).toBe("$110B");
  });

  test("say in words what cannot be said in a number", async () => {
    const { page } = await open();
    await page.locator("#input-roundSize").fill("800");
    await page.keyboard.press("Enter");
    await settle(page);
    await expect
      .poll(() => sentenceOf(page))
      .toContain("What it owns cannot be said: nothing is left before the money.");
    await expect
      .poll(() => page.locator(".inputs .wrong").first().innerText())
      .toContain("leaves nothing before the money");
    await page.locator("#input-roundSize").fill("0");
    await page.keyboard.press("Enter");
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("It owns nothing, and nobody is diluted. ");
  });

  test("stay a sentence without a cheque, without chips, and when the margin pays for everything", async () => {
    const { page } = await open();
    const type = async (id: string, text: string) => {
      await page.locator(id).fill(text);
      await page.keyboard.press("Enter");
      await settle(page);
    };
    await type("#input-cheque", "0");
    await expect.poll(() => sentenceOf(page)).toContain("$40B comes back, without a cheque from Nvidia.");
    await type("#input-cheque", "10");
    await expect
      .poll(() => sentenceOf(page))
      .toContain("and the profit on the rest pays for the whole stake, with $2.5B to spare.");
    await type("#input-chipSpendShare", "0");
    await expect
      .poll(() => sentenceOf(page))
      .toContain(
        "nothing comes back. With nothing coming back, a baseline share of 50 % changes nothing, so the stake costs its full price of $10B",
      );
  });
});

describe("the other reading of the valuation", () => {
  test("is told and one press away, there and back", async () => {
    const { page } = await open();
    await expect
      .poll(() => textOf(page, ".asides"))
      .toContain("Read “$800B” as before the money and earlier holders lose 11.11 % instead");
    await page.getByRole("button", { name: "before the money" }).click();
    await settle(page);
    await expect
      .poll(() => sentenceOf(page))
      .toContain(
        "values OpenAI at $800B before the money. It owns 3.33 %; earlier holders are diluted by 11.11 %.",
      );
    await expect
      .poll(() => textOf(page, ".asides"))
      .toContain("Read “$800B” as after the money and earlier holders lose 12.5 % instead");
    await page.getByRole("button", { name: "after the money" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(seedSentence);
  });
});

describe("a result", () => {
  test("opens its formula, with the current numbers put in", async () => {
    const { page } = await open();
    await page.locator(".result", { hasText: "Whole-round ratio" }).locator("summary").click();
    const formula = (await page.locator(".formula").first().innerText()).replace(/[\u00a0\u202f]/g, " ");
    expect(formula).toContain("wholeRoundRatio = hardwareRevenue / dollarsInvested");
    expect(formula).toContain("= $40B / $30B = 133 %");
  });

  test("that is missing says why and leads to the input", async () => {
    const { page } = await open();
    await page.locator("#input-grossMargin").fill("120");
    await page.keyboard.press("Enter");
    await settle(page);
    const cost = page.locator(".result", { hasText: "Effective cost of the stake" });
    await expect.poll(() => cost.innerText()).toContain("a share is out of range");
    await cost.locator("summary").click();
    await cost.getByRole("button", { name: "Go to Gross margin" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("input-grossMargin");
  });
});

test("“Which?” shows the inputs by their source", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Which?" }).click();
  const statuses = await page
    .locator(".inputs .provenance > summary .badge")
    .evaluateAll((badges) => [
      ...new Set(badges.filter((badge) => badge.checkVisibility()).map((badge) => badge.textContent)),
    ]);
  expect(statuses).toEqual(["reported"]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("value")))
    .toBe("reported");
});

test("the tabs have an address each, and back and forward work", async () => {
  const { page } = await open();
  await page.getByRole("link", { name: "About" }).click();
  await page.getByRole("heading", { name: "About Loopsheet" }).waitFor();
  await expect.poll(() => addressOf(page)).toMatch(/#about$/);
  await page.goBack();
  await expect.poll(() => sentenceOf(page)).toBe(seedSentence);
  await page.goForward();
  await page.getByRole("heading", { name: "What is not modelled" }).waitFor();
});
