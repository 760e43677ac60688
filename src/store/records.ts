/**
 * The workbooks kept in this browser: one record each, in IndexedDB. Every change is one transaction, so that it is made
 * whole or not at all. What was changed last is told by a counter: the clock may jump.
 */
import { createStore, entries, get, promisifyRequest, type UseStore } from "idb-keyval";
import type { KeptWorkbook } from "../io/keptWorkbook.ts";

/** The form of a record; what has another is left as it is. */
const FORM = 1;

interface KeptRecord {
  readonly form: typeof FORM;
  /** Which revision of the workbook this is, and the tab that made it: "12.k3f9". */
  readonly revision: string;
  /** Greater than that of everything in this browser that was changed before. */
  readonly turn: number;
  /** The turn in which it was made. */
  readonly born: number;
  readonly created: string;
  readonly changed: string;
  readonly isDeleted?: true;
  readonly kept: KeptWorkbook;
}

/** A workbook as the list shows it. */
export interface Listed {
  readonly id: string;
  /** What a person calls it; left out where it goes by the title of what it began as. */
  readonly title?: string;
  readonly preset: string;
  readonly scenarios: number;
  /** How many inputs are changed in what was open of it. */
  readonly inputs: number;
  /** Whether the sheet itself was edited. */
  readonly isEdited: boolean;
  /** Times, as ISO has them. */
  readonly created: string;
  readonly changed: string;
  readonly turn: number;
  readonly born: number;
  readonly isDeleted: boolean;
  /** Why it cannot be opened: it is damaged, or from a newer version. */
  readonly problem?: "corrupt" | "newer";
}

/** A record as it was found. */
export interface FoundRecord {
  readonly revision: string;
  /** To be read by `readKept`: nothing here is to be trusted. */
  readonly kept: unknown;
  readonly isDeleted: boolean;
}

/** That a record was changed, in this tab or another. */
export interface RecordNews {
  readonly id: string;
  /** The tab that changed it. */
  readonly tab: string;
  /** Whether it is among the deleted ones now, or gone. */
  readonly isDeleted: boolean;
}

export interface Records {
  /** Ends every revision that this tab makes. */
  readonly tab: string;
  /** Whether there is a storage that opens. */
  canOpen(): Promise<boolean>;
  /** What was changed last comes first. */
  list(): Promise<readonly Listed[]>;
  read(id: string): Promise<FoundRecord | undefined>;
  /** All of a record as it is, whatever it holds. */
  readRaw(id: string): Promise<unknown>;
  /** Writes a workbook where the record is still the one that was seen, or this tab's own, or there is none; undefined where it is another's. */
  write(id: string, kept: KeptWorkbook, seen: string | undefined): Promise<string | undefined>;
  /** Removes the record for good where it is still the one that was seen; false where it is not. */
  erase(id: string, seen?: string): Promise<boolean>;
  /** Another title; "" takes it away. */
  rename(id: string, title: string): Promise<boolean>;
  setDeleted(id: string, isDeleted: boolean): Promise<boolean>;
  /** Tells of every change until told to stop. */
  watch(tell: (news: RecordNews) => void): () => void;
}

/** Whether a revision is one of these, or made by a tab among them. */
export const isOf = (revision: string, lineage: readonly string[]): boolean =>
  lineage.some((one) => one !== "" && (revision === one || revision.endsWith(`.${one}`)));

/** Where records are, by the name of their database. */
export function createRecords(database = "loopsheet"): Records {
  const use = inTime(createStore(database, "workbooks"));
  const tab = crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? "";
  const { tell, watch } = createWatching(database);
  const change: Changing = async (id, make) => {
    const made = await changeRecord(use, id, make);
    if (made !== undefined) tell({ id, tab, isDeleted: made === "gone" || made.isDeleted === true });
    return made;
  };
  const after = (revision: string | undefined): string =>
    `${Number.parseInt(revision ?? "0", 10) + 1}.${tab}`;
  return {
    tab,
    watch,
    canOpen: () => get("turn", use).then(yes, no),
    list: async () => {
      const found = await entries<IDBValidKey, unknown>(use);
      return found
        .flatMap(([key, record]) => (isKeyOfRecord(key) ? [listed(key.slice(1), record)] : []))
        .sort((one, other) => other.turn - one.turn);
    },
    read: async (id) => {
      const record = await get<unknown>(keyOf(id), use);
      if (record === undefined) return undefined;
      if (!isRecord(record)) return { revision: "", kept: record, isDeleted: false };
      const { revision, kept, isDeleted } = record;
      return { revision, kept, isDeleted: isDeleted === true };
    },
    readRaw: (id) => get(keyOf(id), use),
    write: async (id, kept, seen) => {
      const made = await change(id, (found, turn) => {
        if (found !== undefined && !isRecord(found)) return undefined;
        const isOurs = found === undefined || found.revision === seen || found.revision.endsWith(`.${tab}`);
        if (!isOurs) return undefined;
        const now = new Date().toISOString();
        const { born = turn, created = now } = found ?? {};
        return {
          form: FORM,
          revision: after(found?.revision ?? seen),
          turn,
          born,
          created,
          changed: now,
          kept,
        };
      });
      return typeof made === "object" ? made.revision : undefined;
    },
    erase: async (id, seen) => {
      const made = await change(id, (found) => {
        const isMeant = seen === undefined || (isRecord(found) && found.revision === seen);
        return isRecord(found) && isMeant ? "gone" : undefined;
      });
      return made === "gone";
    },
    ...createMarking(change, after),
  };
}

/** Another revision than the one given, made by this tab. */
type After = (revision: string | undefined) => string;
type Changing = (id: string, make: Make) => Promise<ReturnType<Make>>;

/** Changes of what a record says besides the workbook's contents. */
function createMarking(change: Changing, after: After): Pick<Records, "rename" | "setDeleted"> {
  return {
    rename: async (id, title) => {
      const made = await change(id, (found, turn) => {
        if (!isRecord(found) || problemOf(found) !== undefined) return undefined;
        const { title: _, ...rest } = found.kept;
        const kept = title === "" ? rest : { ...rest, title };
        return { ...found, revision: after(found.revision), turn, changed: new Date().toISOString(), kept };
      });
      return made !== undefined;
    },
    setDeleted: async (id, isDeleted) => {
      const made = await change(id, (found) => {
        if (!isRecord(found)) return undefined;
        const { isDeleted: _, ...rest } = found;
        return isDeleted ? { ...rest, isDeleted } : rest;
      });
      return made !== undefined;
    },
  };
}

const yes = (): true => true;
const no = (): false => false;

const keyOf = (id: string): string => `~${id}`;
const isKeyOfRecord = (key: unknown): key is string => typeof key === "string" && key.startsWith("~");

/** What a record is to be; "gone" removes it, undefined leaves it as it is. */
type Make = (found: unknown, turn: number) => KeptRecord | "gone" | undefined;

/** A browser without IndexedDB throws at once: here that is a promise that fails, as all other failures are. */
const inTime =
  (use: UseStore): UseStore =>
  async (mode, callback) =>
    use(mode, callback);

/** Reads a record and what counts the turns, and writes both, in one transaction. */
const changeRecord = (use: UseStore, id: string, make: Make): Promise<ReturnType<Make>> =>
  use(
    "readwrite",
    (store) =>
      new Promise((resolve, reject) => {
        const found = store.get(keyOf(id));
        const last = store.get("turn");
        const fail = (error: unknown): void => reject(error);
        store.transaction.onabort = () => fail(store.transaction.error);
        last.onsuccess = () => {
          try {
            const turn = (typeof last.result === "number" ? last.result : 0) + 1;
            const made = make(found.result, turn);
            if (made === "gone") store.delete(keyOf(id));
            else if (made !== undefined) {
              store.put(made, keyOf(id));
              store.put(turn, "turn");
            }
            promisifyRequest(store.transaction).then(() => resolve(made), fail);
          } catch (error) {
            fail(error);
          }
        };
      }),
  );

/** Says what was changed, here and in the other tabs. */
function createWatching(database: string) {
  const watchers = new Set<(news: RecordNews) => void>();
  const told = (news: RecordNews): void => {
    for (const tell of watchers) tell(news);
  };
  const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(database);
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) told(data);
  });
  return {
    tell: (news: RecordNews): void => {
      channel?.postMessage(news);
      told(news);
    },
    watch: (tell: (news: RecordNews) => void) => {
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
  };
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNews = (value: unknown): value is RecordNews =>
  isTable(value) && typeof value.id === "string" && typeof value.tab === "string";

/** Whether it is a record of this form; what it holds is another question. */
const isRecord = (value: unknown): value is KeptRecord =>
  isTable(value) &&
  value.form === FORM &&
  typeof value.revision === "string" &&
  typeof value.turn === "number";

const versionOf = (value: unknown): number => (typeof value === "number" && value > FORM ? value : 0);

function problemOf(record: unknown): Listed["problem"] {
  const { form, kept } = isTable(record) ? record : {};
  const { loopsheet, preset, overrides, title, scenarios } = isTable(kept) ? kept : {};
  if (versionOf(form) > 0 || versionOf(loopsheet) > 0) return "newer";
  const isSound =
    isRecord(record) &&
    loopsheet === 1 &&
    typeof preset === "string" &&
    isTable(overrides) &&
    ["string", "undefined"].includes(typeof title) &&
    (scenarios === undefined || Array.isArray(scenarios));
  return isSound ? undefined : "corrupt";
}

function listed(id: string, record: unknown): Listed {
  const {
    turn = 0,
    born = 0,
    created = "",
    changed = "",
    isDeleted = false,
  } = isRecord(record) ? record : {};
  const times = { id, turn, born, created, changed, isDeleted };
  const problem = problemOf(record);
  if (problem !== undefined || !isRecord(record))
    return { ...times, preset: "", scenarios: 0, inputs: 0, isEdited: false, problem: problem ?? "corrupt" };
  const { title, preset, overrides, scenarios = [], difference } = record.kept;
  return {
    ...times,
    preset,
    scenarios: scenarios.length,
    inputs: Object.keys(overrides).length,
    isEdited: difference !== undefined,
    ...(title !== undefined && { title }),
  };
}
