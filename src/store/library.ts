/** The workbooks of this browser, and which revision of each this tab has seen: nothing that it has not is ever written over. */
import { type DealState, isPristine } from "../document/dealState.ts";
import { keptOf, readKept } from "../io/keptWorkbook.ts";
import { createKeeper } from "./createKeeper.ts";
import type { Library, News, OpenedRecord } from "./createKeeping.ts";
import { createRecords, type FoundRecord, type Records } from "./records.ts";

export type { Library } from "./createKeeping.ts";

/** What this tab knows of a record. */
interface Seen {
  readonly revision: string;
  /** The number of the last revision of another tab that was read after one of this tab's own. */
  readonly foreign: number;
  /** This tab has deleted the record: what is gone back to is written anew. */
  readonly isGone?: true;
}

/** A library over these records. */
export function createLibrary(records: Records = createRecords()): Library {
  const seen = new Map<string, Seen>();
  /** States that their record holds as they are, each with its revision. */
  const asKept = new WeakMap<DealState, string>();
  const remember = (state: DealState, revision: string, foreign = seen.get(state.id)?.foreign ?? 0): void => {
    seen.set(state.id, { revision, foreign });
    asKept.set(state, revision);
  };
  const markGone = (id: string): void => {
    const known = seen.get(id);
    if (known !== undefined) seen.set(id, { ...known, isGone: true });
  };
  const library: Library = {
    ...records,
    seen: (id) => seen.get(id)?.revision,
    isCurrent: async (id) => {
      const known = seen.get(id);
      if (known === undefined || known.isGone) return true;
      const { revision = known.revision } = (await records.read(id)) ?? {};
      return revision === known.revision || revision.endsWith(`.${records.tab}`);
    },
    peek: async (id, workbookOf) => openedRecord(id, await records.read(id), workbookOf),
    open: async (id, workbookOf) => {
      const opened = openedRecord(id, await records.read(id), workbookOf);
      if ("problem" in opened) return opened;
      const isForeign = seen.has(id) && !opened.revision.endsWith(`.${records.tab}`);
      remember(opened.state, opened.revision, isForeign ? numberOf(opened.revision) : undefined);
      return opened;
    },
    keep: async (state, base) => {
      const known = seen.get(state.id);
      const was = asKept.get(state);
      if (was !== undefined && was === known?.revision && !known.isGone) return true;
      // What was there before another tab's revision was read is another line of work.
      if (was !== undefined && numberOf(was) < (known?.foreign ?? 0)) return false;
      if (isPristine(state)) {
        if (known !== undefined && (await records.erase(state.id, known.revision))) markGone(state.id);
        return true;
      }
      const revision = await records.write(state.id, keptOf(state, base), known?.revision);
      if (revision !== undefined) remember(state, revision);
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
    keeper: (host) => createKeeper(library, host),
  };
  return library;
}

const numberOf = (revision: string): number => Number.parseInt(revision, 10) || 0;

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
