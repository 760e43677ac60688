import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { addressOf, boxOf, sentenceOf, settle, textOf, useBrowser } from "../support/openPage.ts";

const open = useBrowser();

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#input-${id}`).fill(text);
  await page.locator(`#input-${id}`).press("Enter");
  await settle(page);
}

const saved = (page: Page) => expect.poll(() => textOf(page, ".saving-state")).toBe("Saved in this browser");

describe("inputs in this browser", () => {
  test("survive a reload, at once after the last edit", async () => {
    const { page } = await open();
    await type(page, "roundSize", "122");
    await page.getByRole("radio", { name: "pre-money" }).check({ force: true });
    await page.locator("[aria-label='Cheque, Amazon']").first().fill("50");
    await page.keyboard.press("Enter");
    await settle(page);
    const before = await sentenceOf(page);
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toBe(before);
    expect(before).toContain("a round of $122B that values OpenAI at $800B before the money");
    await expect.poll(() => page.locator("[aria-label='Cheque, Amazon']").first().inputValue()).toBe("50.0");
  });

  test("can all be reset, and that can be undone", async () => {
    const { page } = await open();
    const seed = await sentenceOf(page);
    await type(page, "roundSize", "122");
    await type(page, "valuation", "852");
    await page.getByRole("button", { name: "Reset all" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(seed);
    await page.getByRole("button", { name: "Undo" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B that values OpenAI at $852B");
  });

  test("undo twenty edits one by one, to the state before each", async () => {
    const { page } = await open();
    const sentences = [await sentenceOf(page)];
    const slider = page.getByRole("slider", { name: "Round size" });
    await slider.focus();
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press("ArrowRight");
      await settle(page);
      sentences.push(await sentenceOf(page));
    }
    for (let i = 19; i >= 0; i -= 1) {
      await page.keyboard.press("Control+z");
      await settle(page);
      await expect.poll(() => sentenceOf(page)).toBe(sentences[i]);
    }
  });

  test("that older versions kept are taken over once, as a workbook", async () => {
    const { page } = await open();
    await page.evaluate(() =>
      localStorage.setItem(
        "loopsheet.inputs",
        '{"loopsheet":"inputs","version":3,"preset":"seed-2026-01","overrides":{"roundSize":122}}',
      ),
    );
    await page.evaluate(() => localStorage.removeItem("loopsheet.last"));
    await page.goto("about:blank");
    await page.goto(inject("url"));
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    await expect.poll(() => addressOf(page)).toContain("#deal/~");
    await expect.poll(() => page.locator(".notices").count()).toBe(0);
    await expect.poll(() => page.evaluate(() => localStorage.getItem("loopsheet.inputs"))).toBeNull();
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
  });

  test("that are damaged are laid aside and said to be, never overwritten", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      localStorage.removeItem("loopsheet.last");
      localStorage.setItem("loopsheet.inputs", '{"version":1,"overr');
    });
    await page.goto("about:blank");
    await page.goto(inject("url"));
    await page.locator("#inputs").waitFor();
    await page.locator(".notice").waitFor();
    await expect
      .poll(() => textOf(page, ".notices"))
      .toContain("could not be read. It is left in this browser under “loopsheet.inputs.aside.1”");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download it as it is" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toBe('{"version":1,"overr');
    await type(page, "roundSize", "122");
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("loopsheet.inputs.aside.1")))
      .toBe('{"version":1,"overr');
  });

  test("that are being dragged when the page goes are there again", async () => {
    const { page } = await open();
    const slider = page.getByRole("slider", { name: "Round size" });
    const box = await boxOf(slider);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 });
    await settle(page);
    const before = await sentenceOf(page);
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toBe(before);
    expect(before).not.toContain("a round of $100B");
  });

  test("go back and forth through the tabs unharmed", async () => {
    const { page } = await open();
    await type(page, "roundSize", "122");
    await page.getByRole("link", { name: "About" }).click();
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    await expect.poll(() => page.locator("#input-roundSize").inputValue()).toBe("$122.0B");
  });
});

describe("an address of a workbook", () => {
  test("that is not in this browser shows the deal as published, and says so", async () => {
    const { page } = await open({}, "#deal/~nowhere");
    await page.locator(".notice").waitFor();
    await expect
      .poll(() => textOf(page, ".notice-text"))
      .toBe("The workbook of this address is not in this browser. The deal is shown as published.");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B");
    await page.getByRole("button", { name: "Close this message" }).click();
    await expect.poll(() => page.locator(".notice").count()).toBe(0);
  });

  test("that was damaged leaves it as it is, says where, and hands it out", async () => {
    const { page } = await open();
    await type(page, "roundSize", "122");
    await saved(page);
    const address = await addressOf(page);
    await page.evaluate(
      () =>
        new Promise((done, fail) => {
          const opening = indexedDB.open("loopsheet");
          opening.onerror = fail;
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("workbooks", "readwrite");
            const store = transaction.objectStore("workbooks");
            const cursor = store.openCursor(IDBKeyRange.lowerBound("~"));
            cursor.onsuccess = () => {
              const { value } = cursor.result ?? {};
              value.kept.overrides.roundSize = [1];
              cursor.result?.update(value);
            };
            transaction.oncomplete = done;
          };
        }),
    );
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".notice").waitFor();
    await expect
      .poll(() => textOf(page, ".notice-text"))
      .toContain("could not be read, and is left as it is: overrides.roundSize");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download it as it is" }).click(),
    ]);
    const raw: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(raw).toMatchObject({ kept: { overrides: { roundSize: [1] } } });
    await type(page, "roundSize", "130");
    await saved(page);
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".notice").waitFor();
    await expect.poll(() => textOf(page, ".notice-text")).toContain("could not be read");
  });
});

describe("a storage that does not work", () => {
  const FULL = "Not saved: this browser's storage is full or blocked.";
  const OFF = "Not saved: this browser does not let the page store anything.";

  test("because it is full is said, until there is room again; the workbook can be downloaded", async () => {
    const { page, context } = await open();
    const session = await context.newCDPSession(page);
    const { origin } = new URL(inject("url"));
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await type(page, "roundSize", "122");
    await page.locator(".notice").waitFor();
    await expect.poll(() => textOf(page, ".notices")).toContain(FULL);
    await expect.poll(() => textOf(page, ".saving-state")).toBe("Not saved");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the workbook" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("OpenAI round, January 2026.loopsheet.json");
    const file: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(file).toMatchObject({ loopsheet: 1, changes: { roundSize: 122 } });
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await type(page, "valuation", "852");
    await expect.poll(() => textOf(page, ".saving-state")).toBe("Saved in this browser");
    await expect.poll(() => page.locator(".notice").count()).toBe(0);
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B that values OpenAI at $852B");
  });

  test("for a while is tried again by itself", async () => {
    const { page, context } = await open();
    const session = await context.newCDPSession(page);
    const { origin } = new URL(inject("url"));
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await type(page, "roundSize", "122");
    await page.locator(".notice").waitFor();
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await page.locator(".notice").waitFor({ state: "detached" });
    await expect.poll(() => textOf(page, ".saving-state")).toBe("Saved in this browser");
  });

  test.each([
    ["is not there", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
    [
      "is refused",
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        };
      },
    ],
  ])("because it %s is said at once, and the page works on", async (_, disable) => {
    const { page, context, complaints } = await open();
    await context.addInitScript(disable);
    await page.reload();
    await page.locator(".notice").waitFor();
    // A reload ends what was still being loaded.
    const before = complaints.length;
    await expect.poll(() => textOf(page, ".notices")).toContain(OFF);
    await type(page, "roundSize", "122");
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
    await expect.poll(() => textOf(page, ".saving-state")).toBe("Not saved");
    await page.getByRole("button", { name: "Undo" }).click();
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toContain("a round of $100B");
    expect(complaints.slice(before)).toEqual([]);
    // What was there when the page went is noted elsewhere, as well as can be.
    await type(page, "roundSize", "123");
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $123B");
  });

  test("in localStorage either leaves the workbooks where they are", async () => {
    const { page, context } = await open();
    await context.addInitScript(() =>
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    );
    await page.reload();
    await page.locator("#inputs").waitFor();
    await type(page, "roundSize", "122");
    await expect.poll(() => textOf(page, ".saving-state")).toBe("Saved in this browser");
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $122B");
  });
});

/** From now on the storage takes nothing, as where it is full. */
const fill = (page: Page) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });

async function openDeal(page: Page, title: string): Promise<void> {
  await page.locator("#deal-picker").click();
  await page.getByRole("menuitemradio", { name: title, exact: true }).click();
  await expect.poll(() => textOf(page, "h1")).toContain(title);
}

const noteOf = (page: Page, id: string) =>
  page.evaluate((key) => localStorage.getItem(key), `loopsheet.unsaved.${id}`);

describe("a workbook that is not open any more and could not be saved", () => {
  const SEED = "OpenAI round, January 2026";
  const CLOSED = "OpenAI round as closed, 31 March 2026";

  test("is named, handed out, and there again after a reload", async () => {
    const { page } = await open();
    await type(page, "roundSize", "122");
    await saved(page);
    const address = await addressOf(page);
    const id = address.split("~")[1] ?? "";
    await fill(page);
    await type(page, "roundSize", "123");
    await expect.poll(() => textOf(page, ".saving-state")).toBe("Not saved");
    await openDeal(page, CLOSED);
    await expect
      .poll(() => textOf(page, ".notices"))
      .toContain(`“${SEED}”, which was open before, is not saved`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download it" }).click(),
    ]);
    const file: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(file).toMatchObject({ changes: { roundSize: 123 } });
    await page.goto("about:blank");
    await page.goto(`${inject("url")}#deal/closed-2026-03`);
    await page.locator("#inputs").waitFor();
    await expect.poll(() => noteOf(page, id)).toBeNull();
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator("#inputs").waitFor();
    await expect.poll(() => sentenceOf(page)).toContain("a round of $123B");
    await expect.poll(() => page.locator(".notice").count()).toBe(0);
  });

  test("leaves its newest state where there is no storage at all", async () => {
    const { page, context } = await open();
    await context.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
    await page.reload();
    await page.locator("#inputs").waitFor();
    await type(page, "roundSize", "77");
    await expect.poll(() => addressOf(page)).toContain("#deal/~");
    const address = await addressOf(page);
    await page.reload();
    await page.locator("#inputs").waitFor();
    await type(page, "roundSize", "66");
    await openDeal(page, CLOSED);
    await page.reload();
    await page.locator("#inputs").waitFor();
    await expect.poll(() => textOf(page, "h1")).toContain(CLOSED);
    await page.goto(address);
    await expect.poll(() => sentenceOf(page)).toContain("a round of $66B");
  });

  test("is asked about before the page goes, where not even a note of its newest state could be left", async () => {
    const { page } = await open();
    await type(page, "roundSize", "121");
    await saved(page);
    const id = (await addressOf(page)).split("~")[1] ?? "";
    await fill(page);
    await type(page, "roundSize", "122");
    await expect.poll(() => noteOf(page, id)).toContain("122");
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await type(page, "roundSize", "129");
    await openDeal(page, CLOSED);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await page.locator("#inputs").waitFor();
    expect(asked).toEqual(["beforeunload"]);
  });
});

describe("a storage that comes back", () => {
  test("is found by trying again, where nothing was changed", async () => {
    const { page, context } = await open();
    await context.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      Object.assign(window, { isBroken: true });
      IDBFactory.prototype.open = function (...args) {
        if (Reflect.get(window, "isBroken")) throw new DOMException("broken", "UnknownError");
        return open.apply(this, args);
      };
    });
    await page.reload();
    await page.locator(".notice").waitFor();
    await page.keyboard.press("Control+k");
    await page.locator(".palette-field").fill("all workbooks");
    await page.locator(".palette-option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => textOf(page, ".workbooks-head .note"))
      .toBe("Changes are not being saved here now: this browser's storage is full or does not open.");
    await page.keyboard.press("Escape");
    await page.evaluate(() => Object.assign(window, { isBroken: false }));
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => page.locator(".notice").count()).toBe(0);
    await saved(page);
  });

  test("after it did not answer opens what the page was asked for, and a deal stands there until then", async () => {
    const { page, context } = await open();
    await type(page, "roundSize", "122");
    await saved(page);
    const address = await addressOf(page);
    const next = await context.newPage();
    await next.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      const waiting: (() => void)[] = [];
      Object.assign(window, { answer: () => waiting.forEach((one) => void one()) });
      IDBFactory.prototype.open = (...args) => {
        const asked = {} as Record<string, unknown> & IDBOpenDBRequest;
        waiting.push(() => {
          const request = open.apply(indexedDB, args);
          request.onsuccess = (event) => {
            Object.assign(asked, { result: request.result });
            asked.onsuccess?.(event);
          };
        });
        return asked;
      };
    });
    await next.goto(address);
    await next.locator(".notice").waitFor();
    await expect.poll(() => textOf(next, ".notice-text")).toContain("this browser's storage does not answer");
    await expect.poll(() => sentenceOf(next)).toContain("a round of $100B");
    await next.evaluate(() => Reflect.get(window, "answer")());
    await expect.poll(() => sentenceOf(next)).toContain("a round of $122B");
    await expect.poll(() => addressOf(next)).toBe(address);
    await expect.poll(() => next.locator(".notice").count()).toBe(0);
  });
});

test("what is said of an address is over once another is open", async () => {
  const { page } = await open();
  for (const name of ["one", "two", "three"]) {
    await page.goto(`${inject("url")}#deal/~${name}`);
    await page.locator(".notice").waitFor();
    // The address goes back to what is shown instead.
    await expect.poll(() => addressOf(page)).not.toContain("~");
  }
  await expect.poll(() => page.locator(".notice").count()).toBe(1);
  await openDeal(page, "OpenAI round as closed, 31 March 2026");
  await expect.poll(() => page.locator(".notice").count()).toBe(0);
});

describe("the file of results", () => {
  test("has every input and result as the page shows them, and parses", async () => {
    const { page } = await open();
    await type(page, "cheque", "25");
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV comma, decimal point" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^OpenAI round, January 2026 \d{4}-\d\d-\d\d\.csv$/);
    const { data, errors } = Papa.parse<Record<string, string>>(
      await readFile(await download.path(), "utf8"),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(errors).toEqual([]);
    const rowOf = (variable: string, item = "") =>
      data.find((row) => row.variable === variable && row.item === item);
    expect(rowOf("cheque", "Nvidia")).toMatchObject({ value: "25", unit: "$B", status: "yours" });
    expect(rowOf("cheque", "Amazon")).toMatchObject({ value: "40", status: "assumption" });
    expect(rowOf("roundSize")).toMatchObject({ value: "100", status: "reported" });
    expect(rowOf("effectiveCost")).toMatchObject({ value: "12.55", status: "yours", error: "" });
    expect(rowOf("paybackTime")).toMatchObject({ value: "", error: "no_payback" });
    expect(rowOf("dilution", "Nvidia")).toMatchObject({ value: "", error: "undefined_ratio" });
    expect(data.length).toBeGreaterThan(300);
    await expect.poll(() => sentenceOf(page)).toContain("the stake really costs $12.6B");
  });

  test("comes with semicolons, decimal commas and a mark for Excel in Europe", async () => {
    const { page } = await open({ locale: "nl-NL" });
    await page.getByRole("button", { name: "Exporteren" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV voor Excel in Europa" }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    expect(text.startsWith("\ufeffscenario;")).toBe(true);
    expect(text).toContain(";effectiveCost;Effectieve kosten van het belang;;17,55;$B;");
  });
});
