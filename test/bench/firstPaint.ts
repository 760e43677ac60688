/** First paint on a processor four times as slow, against pages that run nothing on the same one. */
import type { Browser } from "playwright";
import { median } from "./interleave.ts";
import { digits, printTable, times } from "./table.ts";

const SLOWER = 4;
const ROUNDS = 11;

/** Milliseconds from the start of the navigation. */
interface Paints {
  readonly first: number;
  /** The largest thing on screen: headline or picture. */
  readonly largest: number;
}

/** What first paint is held against: the page as markup and styles alone, and a page with nothing to load or run. */
interface Limits {
  readonly still: string;
  readonly empty: string;
}

export async function printFirstPaint(browser: Browser, url: string, limits: Limits): Promise<void> {
  const pages = { app: url, ...limits };
  const found = { app: [] as Paints[], still: [] as Paints[], empty: [] as Paints[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of ["app", "still", "empty"] as const) {
      const paints = await paintsOf(browser, pages[name]);
      // The first round warms up.
      if (round > 0) found[name].push(paints);
    }
  }
  const row = (title: string, key: keyof Paints): readonly string[] => {
    const middle = (name: keyof typeof found): string =>
      `${digits(median(found[name].map((it) => it[key])))} ms`;
    const over = (name: keyof Limits): string =>
      times(median(found.app.map((paints, i) => paints[key] / (found[name][i]?.[key] ?? Number.NaN))));
    return [title, middle("app"), middle("still"), middle("empty"), over("still"), over("empty")];
  };
  printTable(
    `First paint, processor slowed ${SLOWER} ×, ${ROUNDS} rounds`,
    ["", "the page", "its still", "empty page", "of its still", "of the empty page"],
    [row("first contentful paint", "first"), row("largest contentful paint", "largest")],
  );
}

/** The page's markup once it is drawn, with its styles and without its scripts. */
export async function stillOf(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const markup = await page.content();
  await page.close();
  return markup.replace(/<script.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, "");
}

/** In a context of its own, so that nothing is in a cache. */
async function paintsOf(browser: Browser, url: string): Promise<Paints> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(url, { waitUntil: "load" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    // What is largest may still change until the page is at rest.
    await page.waitForLoadState("networkidle");
    return await page.evaluate(async () => {
      const largest = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: "largest-contentful-paint",
            buffered: true,
          },
        );
      });
      return {
        first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        largest,
      };
    });
  } finally {
    await context.close();
  }
}
