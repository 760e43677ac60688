/** Runs a module in headless Chromium, where the page's users run it; Node's engine times loops and powers differently. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { build } from "vite";
import { ensureChrome, launchOptions } from "../support/chrome.ts";

/** Opens Chromium while `then` runs. */
export async function withChromium<T>(then: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(launchOptions(await ensureChrome()));
  try {
    return await then(browser);
  } finally {
    await browser.close();
  }
}

/** What a module's only export, the function `run`, returns there. `entry` is its path from the project's root. */
export async function runInChromium(entry: string): Promise<unknown> {
  const code = await bundleForPage(entry);
  return withChromium(async (browser) => {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    return page.evaluate("bench.run()");
  });
}

async function bundleForPage(entry: string): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "loopsheet-bench-"));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: "error",
      build: {
        outDir,
        target: "es2023",
        lib: { entry, formats: ["iife"], name: "bench", fileName: () => "bench.js" },
      },
    });
    return await readFile(join(outDir, "bench.js"), "utf8");
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
