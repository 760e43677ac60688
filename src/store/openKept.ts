/** A workbook of this browser, as a page begins with it or goes back to it; or what an older version of the page left. */
import { adoptUnsaved } from "./adoptLeft.ts";
import { browserStorage } from "./browserStorage.ts";
import type { News } from "./createKeeping.ts";
import type { Begun } from "./createWorkspace.ts";
import { unchanged } from "./dealState.ts";
import { browserLibrary } from "./library.ts";
import { takeOver } from "./oldCopy.ts";
import { publishedWorkbook } from "./publishedWorkbook.ts";

/** The workbook of that id, or why there is none. */
export async function openKept(id: string): Promise<Begun | { readonly problem: News }> {
  const library = browserLibrary();
  const storage = browserStorage();
  const left = storage && (await adoptUnsaved(library, storage, id));
  if (left !== undefined) return left;
  try {
    return await library.open(id, publishedWorkbook);
  } catch {
    return { problem: { kind: "unanswered", id } };
  }
}

/** The one document of older versions; where there is none, the page's own deal. */
export async function openOld(): Promise<Begun> {
  const storage = browserStorage();
  return (storage && (await takeOver(browserLibrary(), storage))) ?? { state: unchanged() };
}
