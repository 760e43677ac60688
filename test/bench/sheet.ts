/** The Sheet tab of the built page in headless Chromium. */
import { serveBuiltPage } from "../support/builtPage.ts";
import { withChromium } from "./chromium.ts";
import { printSheetSteps } from "./sheetSteps.ts";

export async function benchSheet(): Promise<void> {
  const { url, close } = await serveBuiltPage(process.cwd(), {});
  try {
    await withChromium((browser) => printSheetSteps(browser, url));
  } finally {
    await close();
  }
}
