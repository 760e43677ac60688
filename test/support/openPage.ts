/** The built page in a real browser, with everything it complained of and asked for. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from "playwright";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors and warnings, exceptions, violations of the content security policy, failed requests. */
  readonly complaints: readonly string[];
  /** Addresses asked for. */
  readonly requests: readonly string[];
}

/** Opens pages for the tests of a file in one browser; every page is closed after its test. */
export function useBrowser(): (options?: BrowserContextOptions, hash?: string) => Promise<OpenedPage> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch(inject("chrome"));
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => browser.close());
  return async (options = {}, hash = "") => {
    const context = await browser.newContext({
      locale: "en-US",
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    const { complaints, requests } = watch(page);
    await page.goto(`${inject("url")}${hash}`);
    await page.locator("#inputs, .about, [role=grid]").first().waitFor();
    return { page, context, complaints, requests };
  };
}

function watch(page: Page): Pick<OpenedPage, "complaints" | "requests"> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { complaints, requests };
}

/** Rules of WCAG 2.2 AA, and that targets are large enough, which axe leaves out unless asked. */
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  rules: { "target-size": { enabled: true } },
};

/** What axe finds wrong with the page as it stands: a line for each element. */
export async function violationsOf(page: Page): Promise<string[]> {
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(await readFile(axe, "utf8"));
  return page.evaluate(async (rules) => {
    const axe = Reflect.get(window, "axe") as typeof import("axe-core");
    const { violations } = await axe.run(document, rules as import("axe-core").RunOptions);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
    );
  }, RULES);
}

/** Where an element is on the screen, once it is in view. */
export async function boxOf(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} has no place on the screen.`);
  return box;
}

/** The words of an element with its kinds of space as plain spaces. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).first().innerText();
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The sentence at the top. */
export const sentenceOf = (page: Page): Promise<string> => textOf(page, ".headline");

/**
 * The address as the page has it now. `page.url()` is told of a change a moment later, which a busy machine makes long.
 */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => window.location.href);

/** What stands in the address from its "#" on. */
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => window.location.hash);

/** Waits until what was edited is calculated and painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
