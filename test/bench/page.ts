/** The built page in headless Chromium: bytes to the first picture, first paint, and a slider's way to the screen. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serveBuiltPage } from "../support/builtPage.ts";
import { withChromium } from "./chromium.ts";
import { printFirstPaint, stillOf } from "./firstPaint.ts";
import { printLoad } from "./pageLoad.ts";
import { printDrags } from "./sliderDrag.ts";

/** A page with nothing to load or run. */
const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Nothing here.</p></html>`;

export async function benchPage(): Promise<void> {
  const { url, dist, close } = await serveBuiltPage(process.cwd(), { "empty.html": EMPTY });
  try {
    await withChromium(async (browser) => {
      await printLoad(browser, url, dist);
      await writeFile(join(dist, "still.html"), await stillOf(browser, url));
      await printFirstPaint(browser, url, { still: `${url}still.html`, empty: `${url}empty.html` });
      await printDrags(browser, url);
    });
  } finally {
    await close();
  }
}
