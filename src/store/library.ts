/** The workbooks of this browser, and which revision of each this tab has seen: nothing that it has not is ever written over. */
import { type DealState, isPristine } from "../document/dealState.ts";
import { keptOf, readKept } from "../io/keptWorkbook.ts";
import { createKeeper } from "./createKeeper.ts";
import type { KeepingHost, Library, News, OpenedRecord, Standing } from "./createKeeping.ts";
import { createRecords, type FoundRecord, isOf, type Records } from "./records.ts";

export type { Library } from "./createKeeping.ts";

/** What this tab knows of a record. */
interface Seen {
  readonly revision: string;
  /** The number of the last revision of another tab that was read after one of this tab's own. */
  readonly foreign: number;
  /** What the record held. */
  readonly kept: unknown;
  /** This tab has deleted the record: what is gone back to is written anew. */
  readonly isGone?: true;
}

/** A library over these records. */
export function createLibrary(records: Records = createRecords()): Library {
  const memory = createMemory(records);
  const { seen, asKept, remember, markGone } = memory;
  /** What this tab has still to keep: newer than its record. */
  let waiting: KeepingHost["waiting"] = new Map();
  const newer = (id: string): OpenedRecord | undefined => {
    const state = waiting.get(id);
    return state && { state, revision: seen.get(id)?.revision ?? "", news: [] };
  };
  const library: Library = {
    ...records,
    left: memory.left,
    waits: (id) => waiting.has(id),
    seen: (id) => seen.get(id)?.revision,
    meet: (id) => meet(records, seen, id, () => waiting.get(id)),
    peek: async (id, workbookOf) => newer(id) ?? openedRecord(id, await records.read(id), workbookOf),
    open: async (id, workbookOf) => {
      const here = newer(id);
      if (here !== undefined) return here;
      const found = await records.read(id);
      const opened = openedRecord(id, found, workbookOf);
      if ("problem" in opened) return opened;
      const isForeign = seen.has(id) && !opened.revision.endsWith(`.${records.tab}`);
      const foreign = isForeign ? numberOf(opened.revision) : undefined;
      remember(opened.state, opened.revision, found?.kept, foreign);
      return opened;
    },
    keep: async (state, base) => {
      const known = seen.get(state.id);
      const was = asKept.get(state);
      if (was !== undefined && was === known?.revision && !known.isGone) return true;
      // What was there before another tab's revision was read is another line of work.
      if (was !== undefined && numberOf(was) < (known?.foreign ?? 0)) return false;
      if (isPristine(state)) {
        // What is among the deleted ones stays there.
        if (known !== undefined && !known.isGone && (await records.erase(state.id, known.revision)))
          markGone(state.id);
        return true;
      }
      const kept = keptOf(state, base);
      const revision = await records.write(state.id, kept, await memory.basisOf(state.id));
      if (revision !== undefined) remember(state, revision, kept);
      return revision !== undefined;
    },
    setDeleted: async (id, isDeleted) => {
      if (isDeleted) markGone(id);
      return records.setDeleted(id, isDeleted);
    },
    erase: async (id, revision) => {
      markGone(id);
      return records.erase(id, revision);
    },
    keeper: (host) => {
      waiting = host.waiting;
      return createKeeper(library, host);
    },
  };
  return library;
}

/** What this tab has seen of the records, and what it only has from notes. */
function createMemory(records: Records) {
  const seen = new Map<string, Seen>();
  /** States that their record holds as they are, each with its revision. */
  const asKept = new WeakMap<DealState, string>();
  const left: Library["left"] = new Map();
  return {
    seen,
    asKept,
    left,
    remember: (
      state: DealState,
      revision: string,
      kept: unknown,
      foreign = seen.get(state.id)?.foreign ?? 0,
    ): void => {
      seen.set(state.id, { revision, foreign, kept });
      asKept.set(state, revision);
    },
    markGone: (id: string): void => {
      const known = seen.get(id);
      if (known !== undefined) seen.set(id, { ...known, isGone: true });
    },
    /** The revision over which a workbook may be written. */
    basisOf: async (id: string): Promise<string | undefined> => {
      const lineage = left.get(id);
      if (seen.has(id) || lineage === undefined) return seen.get(id)?.revision;
      const revision = (await records.read(id))?.revision;
      return revision !== undefined && isOf(revision, lineage) ? revision : undefined;
    },
  };
}

/** What another tab made of a record; a name alone is seen from then on, unless it was named here as well. */
async function meet(
  records: Records,
  seen: Map<string, Seen>,
  id: string,
  here: () => DealState | undefined,
): Promise<Standing> {
  const known = seen.get(id);
  if (known === undefined || known.isGone) return { kind: "same" };
  const found = await records.read(id);
  if (found === undefined || found.isDeleted) return { kind: "deletedElsewhere" };
  const { revision, kept } = found;
  if (revision === known.revision || revision.endsWith(`.${records.tab}`)) return { kind: "same" };
  const title = titleIn(known.kept);
  const isNamedHere = (here() ?? { title }).title !== title;
  if (isNamedHere || withoutTitle(kept) !== withoutTitle(known.kept)) return { kind: "elsewhere" };
  seen.set(id, { ...known, revision, kept });
  return { kind: "renamed", title: titleIn(kept) };
}

const numberOf = (revision: string): number => Number.parseInt(revision, 10) || 0;

const titleIn = (kept: unknown): string | undefined => {
  const title: unknown =
    typeof kept === "object" && kept !== null && "title" in kept ? kept.title : undefined;
  return typeof title === "string" ? title : undefined;
};

/** All of it but its name, to be compared. */
const withoutTitle = (kept: unknown): string =>
  JSON.stringify(typeof kept === "object" && kept !== null ? { ...kept, title: undefined } : kept);

function openedRecord(
  id: string,
  found: FoundRecord | undefined,
  workbookOf: Parameters<Library["open"]>[1],
): OpenedRecord {
  if (found === undefined) return { problem: { kind: "notFound", id } };
  if (found.isDeleted) return { problem: { kind: "deleted", id } };
  const reading = readKept(found.kept, id, workbookOf);
  if ("complaints" in reading) return { problem: { kind: "unreadable", id, complaints: reading.complaints } };
  const { state, revised } = reading;
  const news: readonly News[] = revised ? [{ kind: "revised", id, ...revised }] : [];
  return { state, revision: found.revision, news };
}

let ofBrowser: Library | undefined;

/** The library of this browser; the same at every call. */
export function browserLibrary(): Library {
  ofBrowser ??= createLibrary();
  return ofBrowser;
}
