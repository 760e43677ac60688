/** What the address names is opened: a published deal as published, or a workbook of this browser. Loaded only where there is such a name. */
import type { DealState } from "../document/dealState.ts";
import { rebase, type Sheet } from "../engine/index.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";
import { createStartSheet } from "./createStartSheet.ts";
import type { Begun } from "./createWorkspace.ts";
import { EMPTY_PRESET, unchanged } from "./dealState.ts";
import { openKept } from "./openKept.ts";

/**
 * The workbook of a name: "~ID", or a published deal's. `id` is the one that this entry of the browser's history had:
 * a deal that was changed since is found by it. Where there is no such workbook, the page's own deal, and why.
 */
export async function openNamed(name: string, id?: string): Promise<Begun> {
  if (id !== undefined) {
    const begun = await openKept(id);
    if (begun.state.id === id || name === `~${id}`) return begun;
  }
  if (name.startsWith("~")) return openKept(name.slice(1));
  const isKnown = name === EMPTY_PRESET || presets.some((preset) => preset.name === name);
  return { state: isKnown ? { ...unchanged(name), ...(id !== undefined && { id }) } : unchanged() };
}

/** The workbook that was open last, without a word where it is gone; without a name an old copy, if there is one. */
export async function openLast(name: string): Promise<Begun> {
  if (name === "") return openKept();
  const begun = await openNamed(name);
  const isGone = begun.news?.some(({ kind }) => kind === "notFound" || kind === "deleted") === true;
  return isGone ? { state: unchanged() } : begun;
}

/** The sheet with which a page begins on a state: the part for the first picture, or the whole of an edited workbook. */
export async function sheetFor({ preset, workbook }: DealState): Promise<Sheet> {
  if (workbook === undefined && preset !== EMPTY_PRESET) {
    const sheet = createStartSheet();
    const published = presets.find(({ name }) => name === preset);
    return published === undefined ? sheet : rebase(sheet, withPreset(sheet.workbook, published));
  }
  const [{ buildWorkbook }, { workbookOf }] = await Promise.all([
    import("./buildWorkbook.ts"),
    import("./dealSheets.ts"),
  ]);
  return buildWorkbook(workbook ?? workbookOf(preset));
}
