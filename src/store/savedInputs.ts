/**
 * The inputs kept in this browser: a versioned envelope in localStorage. What cannot be read, or was written by a newer
 * version, is laid aside under a name of its own and never overwritten.
 */
import type { Overrides } from "../document/overrides.ts";
import type { InputValues } from "../engine/index.ts";
import { type DealState, UNCHANGED } from "./dealState.ts";

/** What the page needs of localStorage. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** What was found: the document, and if something had to be laid aside, why and under which key. */
export interface Found {
  readonly state: DealState;
  /** What was edited in the workbook, as it was saved: read by what builds it. */
  readonly structure?: Readonly<Record<string, unknown>>;
  readonly aside?: { readonly reason: "corrupt" | "newer"; readonly key: string };
  /** The storage cannot be read or written at all, or what was found could not be laid aside: do not save. */
  readonly unusable?: true;
}

const KEY = "loopsheet.inputs";
/** Version 1 had inputs alone, of the deal that the page opens with; version 2 had items added to dimensions. */
const VERSION = 3;
const MOST_ASIDE = 20;

/** Reads the saved document; nothing saved is the page's own deal. */
export function readSaved(storage: Storage | undefined): Found {
  if (storage === undefined) return { state: UNCHANGED, unusable: true };
  try {
    const text = storage.getItem(KEY);
    if (text === null) return { state: UNCHANGED };
    const saved = parseEnvelope(text);
    return typeof saved === "string" ? layAside(storage, text, saved) : saved;
  } catch {
    return { state: UNCHANGED, unusable: true };
  }
}

/** Writes the document, with what was edited in its workbook. True if it is now saved. */
export function writeSaved(storage: Storage | undefined, state: DealState, structure?: unknown): boolean {
  try {
    if (storage === undefined) return false;
    const { preset, overrides } = state;
    const isOwn = preset === UNCHANGED.preset && isEmpty(overrides) && structure === undefined;
    const envelope = { loopsheet: "inputs", version: VERSION, preset, overrides, structure };
    if (isOwn) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify(envelope));
    return true;
  } catch {
    return false;
  }
}

/** Lays what is saved aside, where other use of this page leaves it alone. */
export function layAsideSaved(storage: Storage | undefined): Found {
  const text = storage?.getItem(KEY) ?? "";
  return storage === undefined ? { state: UNCHANGED, unusable: true } : layAside(storage, text, "corrupt");
}

function layAside(storage: Storage, text: string, reason: "corrupt" | "newer"): Found {
  for (let n = 1; n <= MOST_ASIDE; n += 1) {
    const key = `${KEY}.aside.${n}`;
    const there = storage.getItem(key);
    if (there !== null && there !== text) continue;
    storage.setItem(key, text);
    return { state: UNCHANGED, aside: { reason, key } };
  }
  return { state: UNCHANGED, unusable: true };
}

/** The page's localStorage, or undefined where the browser refuses it. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const isEmpty = (table: object): boolean => Object.keys(table).length === 0;

function parseEnvelope(text: string): Found | "corrupt" | "newer" {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return "corrupt";
  }
  if (!isRecord(saved) || typeof saved.version !== "number") return "corrupt";
  if (saved.version > VERSION) return "newer";
  const { preset = UNCHANGED.preset, added } = saved;
  const overrides = isRecord(saved.overrides) ? copyValues(saved.overrides, 0) : undefined;
  const structure = saved.structure ?? (isRecord(added) && !isEmpty(added) ? { added } : undefined);
  if (overrides === undefined || typeof preset !== "string") return "corrupt";
  if (structure === undefined) return { state: { preset, overrides } };
  return isRecord(structure) ? { state: { preset, overrides }, structure } : "corrupt";
}

const DEEPEST = 3;

/** Copies what has the shape of input values into fresh objects; undefined if anything has not. */
function copyValues(values: Readonly<Record<string, unknown>>, depth: number): Overrides | undefined {
  if (depth >= DEEPEST) return undefined;
  const copy: [string, InputValues][] = [];
  for (const [key, value] of Object.entries(values)) {
    const kept = isRecord(value) ? copyValues(value, depth + 1) : value;
    const isLeaf = typeof kept === "string" || (typeof kept === "number" && Number.isFinite(kept));
    if (!isLeaf && !isRecord(kept)) return undefined;
    copy.push([key, kept as InputValues]);
  }
  return Object.fromEntries(copy);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
