/**
 * The inputs kept in this browser: a versioned envelope in localStorage. What cannot be read, or was written by a newer
 * version, is laid aside under a name of its own and never overwritten.
 */
import type { InputValues } from "../engine/index.ts";
import { type Added, type DealState, UNCHANGED } from "./dealState.ts";
import type { Overrides } from "./overrides.ts";

/** What the page needs of localStorage. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** What was found: the document, and if something had to be laid aside, why and under which key. */
export interface Found {
  readonly state: DealState;
  readonly aside?: { readonly reason: "corrupt" | "newer"; readonly key: string };
  /** The storage cannot be read or written at all, or what was found could not be laid aside: do not save. */
  readonly unusable?: true;
}

const KEY = "loopsheet.inputs";
/** Version 1 had inputs alone, of the deal that the page opens with. */
const VERSION = 2;
const MOST_ASIDE = 20;

/** Reads the saved document; nothing saved is the page's own deal. */
export function readSaved(storage: Storage | undefined): Found {
  if (storage === undefined) return { state: UNCHANGED, unusable: true };
  try {
    const text = storage.getItem(KEY);
    if (text === null) return { state: UNCHANGED };
    const saved = parseEnvelope(text);
    if (typeof saved !== "string") return { state: saved };
    return layAside(storage, text, saved);
  } catch {
    return { state: UNCHANGED, unusable: true };
  }
}

/** Writes the document. True if it is now saved. */
export function writeSaved(storage: Storage | undefined, state: DealState): boolean {
  try {
    if (storage === undefined) return false;
    const isOwn = state.preset === UNCHANGED.preset && isEmpty(state.added) && isEmpty(state.overrides);
    if (isOwn) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify({ loopsheet: "inputs", version: VERSION, ...state }));
    return true;
  } catch {
    return false;
  }
}

/** Lays saved text aside, where other use of this page leaves it alone. */
export function layAside(storage: Storage, text: string, reason: "corrupt" | "newer"): Found {
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

function parseEnvelope(text: string): DealState | "corrupt" | "newer" {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return "corrupt";
  }
  if (!isRecord(saved) || typeof saved.version !== "number") return "corrupt";
  if (saved.version > VERSION) return "newer";
  const { preset = UNCHANGED.preset, added: items = {} } = saved;
  const overrides = isRecord(saved.overrides) ? copyValues(saved.overrides, 0) : undefined;
  const added = isRecord(items) ? copyItems(items) : undefined;
  if (overrides === undefined || added === undefined || typeof preset !== "string") return "corrupt";
  return { preset, added, overrides };
}

function copyItems(lists: Readonly<Record<string, unknown>>): Added | undefined {
  const copy: [string, readonly string[]][] = [];
  for (const [dimension, items] of Object.entries(lists)) {
    if (!Array.isArray(items) || !items.every((item): item is string => typeof item === "string"))
      return undefined;
    copy.push([dimension, items]);
  }
  return Object.fromEntries(copy);
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
