/** A workbook of this browser, as a page begins with it or goes back to it; or what an older version of the page left. */
import { adoptUnsaved } from "./adoptLeft.ts";
import { browserStorage } from "./browserStorage.ts";
import type { Begun } from "./createWorkspace.ts";
import { unchanged } from "./dealState.ts";
import { browserLibrary } from "./library.ts";
import { takeOver } from "./oldCopy.ts";
import { publishedWorkbook } from "./publishedWorkbook.ts";

/** The workbook of that id; without one the old copy. Where there is none, the page's own deal, and why. */
export async function openKept(id?: string): Promise<Begun> {
  const library = browserLibrary();
  const storage = browserStorage();
  if (id === undefined) return (storage && (await takeOver(library, storage))) ?? { state: unchanged() };
  const left = storage && (await adoptUnsaved(library, storage, id));
  if (left !== undefined) return left;
  try {
    const opened = await library.open(id, publishedWorkbook);
    return "problem" in opened ? { state: unchanged(), news: [opened.problem] } : opened;
  } catch {
    // The storage does not open: that is said of the whole page.
    return { state: unchanged() };
  }
}
