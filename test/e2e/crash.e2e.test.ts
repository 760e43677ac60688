import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright";
import { afterEach, describe, expect, inject, test } from "vitest";
import { addressOf, settle } from "../support/openPage.ts";

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function freshProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "loopsheet-profile-"));
  folders.push(folder);
  return folder;
}

const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, { ...inject("chrome"), locale: "en-US" });

async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto("about:blank");
  await page.goto(address);
  await page.locator("#inputs").waitFor();
  return page;
}

/** The field as a number of billions. */
const roundOf = async (page: Page): Promise<number> =>
  Number.parseFloat((await page.locator("#input-roundSize").inputValue()).replace(/[^\d.]/g, ""));

async function setRound(page: Page, billions: number): Promise<void> {
  await page.locator("#input-roundSize").fill(String(billions));
  await page.locator("#input-roundSize").press("Enter");
}

/** How to end the browser at once, without a word, and all that belongs to it. */
async function killer(context: BrowserContext): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
  const browser = processInfo.find(({ type }) => type === "browser");
  if (browser === undefined) throw new Error("The browser has no process.");
  return async () => {
    const ended = new Promise((done) => context.once("close", done));
    process.kill(browser.id, "SIGKILL");
    await ended;
  };
}

/** The round that was kept: the last one, or the one before. A storage that has to be mended may answer late. */
async function roundKept(page: Page, last: number): Promise<number> {
  await expect.poll(async () => last - (await roundOf(page))).toBeOneOf([0, 1]);
  return roundOf(page);
}

describe("a browser that is killed", () => {
  test("in the middle of edits loses at most the last one, and leaves nothing half", async () => {
    const profile = await freshProfile();
    let address = inject("url");
    let last = 100;
    for (let life = 0; life < 9; life += 1) {
      const context = await launch(profile);
      const page = await openAt(context, address);
      const kill = await killer(context);
      const found = await roundKept(page, last);
      await expect.poll(() => page.locator(".notices").count()).toBe(0);
      last = found;
      // So many edits, and then the end at another moment after the last each time.
      for (let edit = 0; edit < 3 + life; edit += 1) {
        last += 1;
        await setRound(page, last);
        await settle(page);
      }
      await expect.poll(() => addressOf(page)).toContain("#deal/~");
      address = await addressOf(page);
      last += 1;
      await setRound(page, last);
      if (life % 3 === 1) await settle(page);
      if (life % 3 === 2) await page.locator(".saving-state", { hasText: "Saved" }).waitFor();
      await kill();
    }
    const context = await launch(profile);
    await roundKept(await openAt(context, address), last);
    await context.close();
  });

  test("while one step after another is dragged keeps what was at rest", async () => {
    const profile = await freshProfile();
    const first = await launch(profile);
    const page = await openAt(first, inject("url"));
    await setRound(page, 122);
    await page.locator(".saving-state", { hasText: "Saved" }).waitFor();
    const address = await addressOf(page);
    const kill = await killer(first);
    const slider = page.getByRole("slider", { name: "Round size" });
    const box = await slider.boundingBox();
    if (box === null) throw new Error("The slider is not to be seen.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let i = 0; i < 20; i += 1) await page.mouse.move(box.x + box.width / 2 + i, box.y + box.height / 2);
    await kill();
    const second = await launch(profile);
    const again = await openAt(second, address);
    expect(Number.isFinite(await roundOf(again))).toBe(true);
    await expect.poll(() => again.locator(".notices").count()).toBe(0);
    await second.close();
  });
});

test("a page that crashes keeps its edits", async () => {
  const context = await launch(await freshProfile());
  const page = await openAt(context, inject("url"));
  for (let round = 101; round <= 105; round += 1) await setRound(page, round);
  await page.locator(".saving-state", { hasText: "Saved" }).waitFor();
  const address = await addressOf(page);
  const crashed = page.waitForEvent("crash");
  const session = await context.newCDPSession(page);
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(address);
  await next.locator("#inputs").waitFor();
  await expect.poll(() => roundOf(next)).toBe(105);
  await context.close();
});
