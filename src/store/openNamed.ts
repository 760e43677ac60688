/** What the address names is opened: a published deal as published, or a workbook of this browser. Loaded only where there is such a name. */
import type { DealState } from "../document/dealState.ts";
import { rebase, type Sheet } from "../engine/index.ts";
import { presets } from "../model/presets/presets.ts";
import { withPreset } from "../model/presets/withPreset.ts";
import type { News } from "./createKeeping.ts";
import { createStartSheet } from "./createStartSheet.ts";
import type { Begun } from "./createWorkspace.ts";
import { EMPTY_PRESET, unchanged } from "./dealState.ts";
import { openKept, openOld } from "./openKept.ts";
import { withinTime } from "./withinTime.ts";

/** How long a page waits for the storage before it shows a published deal instead, in milliseconds. */
const LONGEST = 3000;

/**
 * The workbook of a name: "~ID", or a published deal's. `entryId` is the one that this entry of the browser's history
 * had: a deal that was changed since is found by it. Where there is no such workbook, a published deal, and why.
 */
export async function openNamed(name: string, entryId?: string): Promise<Begun> {
  const id = entryId ?? idIn(name);
  if (id === undefined) return { state: published(name) };
  const looking = openKept(id);
  const found = await withinTime(looking, LONGEST);
  if (found === undefined) {
    const news: readonly News[] = [{ kind: "unanswered", id }];
    return { state: published(name), news, later: looking.then((late) => nameOf(late, name)) };
  }
  if ("state" in found) return found;
  const { problem } = found;
  if (idIn(name) !== undefined) return { state: unchanged(), news: [problem] };
  // A deal that was never changed is that deal again; an id that stands for something else is left to it.
  if (problem.kind === "notFound") return { state: { ...published(name), id } };
  return { state: published(name), news: problem.kind === "unanswered" ? [] : [problem] };
}

/** The workbook that was open last, without a word where it is gone; without a name an old copy, if there is one. */
export async function openLast(name: string): Promise<Begun> {
  if (name === "") return (await withinTime(openOld(), LONGEST)) ?? { state: unchanged() };
  const begun = await openNamed(name);
  const isGone = begun.news?.some(({ kind }) => kind === "notFound" || kind === "deleted") === true;
  return isGone ? { state: unchanged() } : begun;
}

const idIn = (name: string): string | undefined => (name.startsWith("~") ? name.slice(1) : undefined);

/** A published deal as published, or an empty sheet; the page's own deal where there is none of that name. */
function published(name: string): DealState {
  const isKnown = name === EMPTY_PRESET || presets.some((preset) => preset.name === name);
  return unchanged(isKnown ? name : undefined);
}

/** What is to be opened of what was found late: why it cannot be is said there. */
const nameOf = (late: Awaited<ReturnType<typeof openKept>>, name: string): string | undefined =>
  "state" in late ? `~${late.state.id}` : idIn(name) && name;

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
