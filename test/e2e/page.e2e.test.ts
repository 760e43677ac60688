import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { boxOf, sentenceOf, settle, useBrowser, violationsOf } from "../support/openPage.ts";

const open = useBrowser();

/** Opens every fold, so that all of the page is on the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await settle(page);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#input-${id}`).fill(text);
  await page.locator(`#input-${id}`).press("Enter");
  await settle(page);
}

describe("the built page", () => {
  test("asks nobody but its own origin, and the browser has nothing to complain of", async () => {
    const { page, complaints, requests } = await open();
    await page.locator(".chart-pair").waitFor();
    await unfold(page);
    await type(page, "roundSize", "122");
    await page.getByRole("link", { name: "About" }).click();
    expect(complaints).toEqual([]);
    const origin = new URL(inject("url")).origin;
    expect(
      requests.filter((address) => !address.startsWith(origin) && !/^(blob|data):/.test(address)),
    ).toEqual([]);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe");
  });

  test("is at most 60 KB for the first picture", async () => {
    const { page, requests } = await open();
    await settle(page);
    const first = requests
      .map((address) => new URL(address).pathname)
      .filter((path) => /\.(js|css|html)$|\/$/.test(path));
    const dist = inject("dist");
    const html = await readFile(join(dist, "index.html"), "utf8");
    const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
      ([, path]) => path ?? "",
    );
    expect(named.length).toBeGreaterThan(0);
    expect(first.length).toBeGreaterThan(0);
    const bytes = [gzipSync(html).length];
    for (const path of named) bytes.push(gzipSync(await readFile(join(dist, path))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
    // The parser comes when a formula must be built, and not before.
    expect(first.filter((path) => path.includes("buildWorkbook"))).toEqual([]);
  });
});

describe("accessibility", () => {
  test.each([
    ["light", 1440, 900],
    ["dark", 1440, 900],
    ["light", 390, 844],
    ["dark", 390, 844],
  ] as const)(
    "has no violation in %s at %d wide, with everything unfolded and errors shown",
    async (colorScheme, width, height) => {
      const { page } = await open({
        colorScheme,
        viewport: { width, height },
        hasTouch: width < 500,
        isMobile: width < 500,
      });
      await page.locator(".chart-pair").waitFor();
      await expect.poll(() => violationsOf(page)).toEqual([]);
      await type(page, "valuation", "abc");
      await type(page, "cheque", "130");
      await unfold(page);
      await expect.poll(() => violationsOf(page)).toEqual([]);
    },
  );

  test("has no violation on the About page", async () => {
    const { page } = await open({}, "#about");
    await expect.poll(() => violationsOf(page)).toEqual([]);
  });

  test("announces results once a step, not during a drag", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const log: string[] = [];
      Object.assign(window, { said: log });
      const region = document.querySelector("[role=status][aria-live=polite]") as Element;
      new MutationObserver(() => log.push(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const box = await boxOf(page.getByRole("spinbutton", { name: "Cheque, Nvidia" }));
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    for (let x = 10; x < 40; x += 3) await page.mouse.move(box.x + x, box.y + 10);
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "said") as string[])).toEqual([]);
    await page.mouse.up();
    await settle(page);
    const said = await page.evaluate(() => Reflect.get(window, "said") as string[]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("of the cheque comes back.");
  });

  test("leads by keyboard from the top to the numbers, with the focus always in sight", async () => {
    const { page } = await open({ viewport: { width: 1280, height: 720 } });
    await page.keyboard.press("Tab");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Skip to the deal");
    await page.keyboard.press("Enter");
    const names: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        const hasRing = style.outlineStyle !== "none" || at.matches("input[type=radio]");
        return {
          name: at.getAttribute("aria-label") ?? at.textContent,
          isInSight: box.bottom > 0 && box.top < innerHeight,
          hasRing,
        };
      });
      expect(seen).toMatchObject({ isInSight: true, hasRing: true });
      names.push(seen.name ?? "");
    }
    expect(names.slice(0, 4)).toEqual([
      "OpenAI round, January 2026",
      "Cheque, Nvidia",
      "Round size",
      "Valuation",
    ]);
  });

  test("moves nothing for those who want no motion", async () => {
    const { page } = await open({ reducedMotion: "reduce" });
    await page.locator(".chart-pair").waitFor();
    await type(page, "roundSize", "122");
    expect(
      await page.evaluate(
        () =>
          document.getAnimations().filter((it) => Number(it.effect?.getComputedTiming().duration ?? 0) > 0)
            .length,
      ),
    ).toBe(0);
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test("the key figures stay in view, and small, while a slider is moved", async () => {
    const { page } = await open(phone);
    const slider = page.getByRole("slider", { name: "Gross margin" });
    await boxOf(slider);
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    const figures = await page.locator(".key-figures").boundingBox();
    expect(figures?.y).toBeGreaterThanOrEqual(0);
    expect((figures?.y ?? 0) + (figures?.height ?? 999)).toBeLessThanOrEqual(844 / 4);
    await expect.poll(() => page.locator(".key-figures").innerText()).toContain("133");
  });

  test("what is pressed is large enough for a finger, and text in fields large enough to read", async () => {
    const { page } = await open(phone);
    const small = await page
      .locator("button, a, summary, select, input[type=range], .segment, .filter-option")
      .evaluateAll((targets) =>
        targets
          .filter(
            (target) =>
              target.checkVisibility() &&
              !target.classList.contains("skip") &&
              !target.classList.contains("link"),
          )
          .map((target) => ({
            at: target.className || target.tagName,
            text: target.textContent?.slice(0, 30),
            height: target.getBoundingClientRect().height,
          }))
          .filter(({ height }) => height < 43.9),
      );
    expect(small).toEqual([]);
    const sizes = await page
      .locator("input.field-text")
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test("scrolling with a finger over a slider changes nothing", async () => {
    const { page, context } = await open(phone);
    const before = await sentenceOf(page);
    const box = await boxOf(page.getByRole("slider", { name: "Valuation" }));
    const session = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: box.x + box.width * 0.7, y }],
      });
    await touch("touchStart", box.y + box.height / 2);
    for (let way = 10; way <= 200; way += 10) await touch("touchMove", box.y + box.height / 2 - way);
    await touch("touchEnd", 0);
    await settle(page);
    await expect.poll(() => sentenceOf(page)).toBe(before);
  });

  test.each([320, 390, 844])("nothing makes the page scroll sideways at %d wide", async (width) => {
    const { page } = await open({ ...phone, viewport: { width, height: width === 844 ? 390 : 844 } });
    await page.locator(".chart-pair").waitFor();
    await unfold(page);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });
});

test("nothing on the page is ever NaN, infinite, minus zero or in machine notation, whatever is put in", async () => {
  const { page, complaints } = await open();
  await unfold(page);
  const seen = await page.evaluate(async () => {
    let seed = 20260131;
    const random = (): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const values = [
      "0",
      "-5",
      "1e9",
      "0.000001",
      "100",
      "50%",
      "1tn",
      "1e15",
      "-100",
      "7.5",
      "999999999",
      "3",
    ];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const bad = new Set<string>();
    for (let i = 0; i < 200; i += 1) {
      const fields = [...document.querySelectorAll<HTMLInputElement>("input.field-text:not([maxlength])")];
      const radios = [...document.querySelectorAll<HTMLInputElement>(".segment input")];
      if (random() < 0.15) radios[Math.floor(random() * radios.length)]?.click();
      else {
        const field = fields[Math.floor(random() * fields.length)];
        if (field === undefined) continue;
        field.focus();
        field.value = values[Math.floor(random() * values.length)] ?? "";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        field.blur();
      }
      await frame();
      await frame();
      const shown = [
        document.body.innerText,
        ...[...document.querySelectorAll("input")].map((input) => input.value),
      ].join(" ");
      for (const [found] of shown.matchAll(
        /NaN|Infinity|\bundefined\b|\bnull\b|[-−]0(?:[.,]0+)?(?![\d.,])|\d[eE][+-]\d/g,
      )) {
        bad.add(
          `${found} after step ${i}: ${shown.slice(Math.max(0, shown.indexOf(found) - 60), shown.indexOf(found) + 20)}`,
        );
      }
    }
    return [...bad].slice(0, 5);
  });
  expect(seen).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);
