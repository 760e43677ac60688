/** Before the end-to-end tests: builds the app as it is shipped, serves it, and tells the tests its address. */
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { serveBuiltPage } from "./builtPage.ts";
import { type ChromeLaunch, ensureChrome, launchOptions } from "./chrome.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    url: string;
    /** The folder of the built app. */
    dist: string;
    /** What to start Playwright's Chromium with: `chromium.launch(inject("chrome"))`. */
    chrome: ChromeLaunch;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, dist, close } = await serveBuiltPage(fileURLToPath(new URL("../..", import.meta.url)));
  project.provide("url", url);
  project.provide("dist", dist);
  project.provide("chrome", launchOptions(await ensureChrome()));
  return close;
}
