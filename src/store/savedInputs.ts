/**
 * The inputs kept in this browser: a versioned envelope in localStorage. What cannot be read, or was written by a newer
 * version, is laid aside under a name of its own and never overwritten.
 */
import type { InputValues } from "../engine/index.ts";

/** Values that differ from the workbook's own, in each variable's unit. */
export type Overrides = { readonly [variable: string]: InputValues };

/** What the page needs of localStorage. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** What was found: the inputs, and if something had to be laid aside, why and under which key. */
export interface Found {
  readonly overrides: Overrides;
  readonly aside?: { readonly reason: "corrupt" | "newer"; readonly key: string };
  /** The storage cannot be read or written at all, or what was found could not be laid aside: do not save. */
  readonly unusable?: true;
}

const KEY = "loopsheet.inputs";
const VERSION = 1;
const MOST_ASIDE = 20;

/** Reads the saved inputs; nothing saved is no overrides. */
export function readSaved(storage: Storage | undefined): Found {
  if (storage === undefined) return { overrides: {}, unusable: true };
  try {
    const text = storage.getItem(KEY);
    if (text === null) return { overrides: {} };
    const saved = parseEnvelope(text);
    if (typeof saved !== "string") return { overrides: saved };
    return layAside(storage, text, saved);
  } catch {
    return { overrides: {}, unusable: true };
  }
}

/** Writes the inputs. True if they are now saved. */
export function writeSaved(storage: Storage | undefined, overrides: Overrides): boolean {
  try {
    if (storage === undefined) return false;
    if (Object.keys(overrides).length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, JSON.stringify({ loopsheet: "inputs", version: VERSION, overrides }));
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
    return { overrides: {}, aside: { reason, key } };
  }
  return { overrides: {}, unusable: true };
}

/** The page's localStorage, or undefined where the browser refuses it. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function parseEnvelope(text: string): Overrides | "corrupt" | "newer" {
  let saved: unknown;
  try {
    saved = JSON.parse(text);
  } catch {
    return "corrupt";
  }
  if (!isRecord(saved) || typeof saved.version !== "number") return "corrupt";
  if (saved.version > VERSION) return "newer";
  const overrides = isRecord(saved.overrides) ? copyValues(saved.overrides, 0) : undefined;
  return overrides === undefined ? "corrupt" : overrides;
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
