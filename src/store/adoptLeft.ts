/** What pages left in localStorage because they could not keep it any more when they went, and what older versions kept there. */
import type { DealState } from "../document/dealState.ts";
import { keptOf, readKept } from "../io/keptWorkbook.ts";
import type { Adopted } from "./adopted.ts";
import { OLD_KEY, type Storage, UNSAVED_KEY } from "./browserStorage.ts";
import { copyTitle } from "./copyTitle.ts";
import type { Library, News } from "./createKeeping.ts";
import { freshId } from "./dealState.ts";
import { takeOver } from "./oldCopy.ts";
import { publishedWorkbook } from "./publishedWorkbook.ts";
import { isOf } from "./records.ts";

export const hasLeft = (storage: globalThis.Storage | Storage): boolean =>
  storage.getItem(OLD_KEY) !== null || leftIds(storage).length > 0;

const leftIds = (storage: object): readonly string[] =>
  Object.keys(storage).flatMap((key) => (key.startsWith(UNSAVED_KEY) ? [key.slice(UNSAVED_KEY.length)] : []));

/** Takes all that was left into the library but what `openId` has; gives what has to be said of it. */
export async function adoptLeft(
  library: Library,
  storage: Storage,
  openId: string,
): Promise<readonly News[]> {
  const old = storage.getItem(OLD_KEY) === null ? undefined : await takeOver(library, storage);
  const news = [...(old?.news ?? [])];
  for (const id of leftIds(storage))
    if (id !== openId) news.push(...((await adoptUnsaved(library, storage, id))?.news ?? []));
  return news;
}

/** What is being taken up: whoever asks for the same meanwhile waits for it. */
const adopting = new Map<string, Promise<Adopted | undefined>>();

/** Takes what was left of a workbook into the library; undefined where there is nothing of use. */
export function adoptUnsaved(library: Library, storage: Storage, id: string): Promise<Adopted | undefined> {
  const adopted = adopting.get(id) ?? adopt(library, storage, id).finally(() => adopting.delete(id));
  adopting.set(id, adopted);
  return adopted;
}

async function adopt(library: Library, storage: Storage, id: string): Promise<Adopted | undefined> {
  // The note of this page itself may be older than what it has.
  if (library.waits(id)) return undefined;
  const left = readLeft(storage.getItem(UNSAVED_KEY + id));
  const base = left && publishedWorkbook(left.state.preset);
  if (left === undefined || base === undefined) return undefined;
  const found = await library.read(id).catch(() => undefined);
  const claimed = claimedKept(left.state, base, found?.kept);
  const reading = readKept(claimed, id, publishedWorkbook);
  if ("complaints" in reading) return undefined;
  const isOurs = found === undefined || isOf(found.revision, left.lineage);
  const { state } = reading;
  try {
    if (isOurs) {
      await library.open(id, publishedWorkbook);
      await library.keep(state, base);
      storage.removeItem(UNSAVED_KEY + id);
      return { state, news: [] };
    }
    const title = state.title ?? state.workbook?.title ?? base.title;
    const copy = { ...state, id: freshId(), title: copyTitle(title, await library.list()) };
    await library.keep(copy, base);
    storage.removeItem(UNSAVED_KEY + id);
    return { state: copy, news: [{ kind: "copied", id, title, copy: copy.title }] };
  } catch {
    library.left.set(id, left.lineage);
    return { state, news: [] };
  }
}

interface Left {
  readonly lineage: readonly string[];
  /** What claims to be a state: read strictly before it is used. */
  readonly state: DealState;
}

function readLeft(text: string | null): Left | undefined {
  try {
    const left: unknown = JSON.parse(text ?? "null");
    if (!isTable(left) || !isTable(left.state) || typeof left.state.preset !== "string") return undefined;
    const lineage = Array.isArray(left.lineage) ? left.lineage : [];
    return {
      lineage: lineage.filter((one) => typeof one === "string"),
      state: left.state as Partial<DealState> as DealState,
    };
  } catch {
    return undefined;
  }
}

/** It as it would have been kept: on the edition of the record, if there is one. */
function claimedKept(state: DealState, base: Parameters<typeof keptOf>[1], found: unknown): unknown {
  try {
    const kept = keptOf(state, base);
    const edition = isTable(found) && state.workbook === undefined ? found.edition : undefined;
    return typeof edition === "string" ? { ...kept, edition } : kept;
  } catch {
    return undefined;
  }
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
