/**
 * The one document that older versions of the page kept in localStorage: taken over into the library once. What cannot
 * be read, or was written by a newer version, is laid aside under a name of its own and never overwritten.
 */
import { isPristine } from "../document/dealState.ts";
import { differenceOf } from "../document/difference.ts";
import type { Dimension, Workbook } from "../engine/index.ts";
import { digestOf } from "../io/digest.ts";
import { editionOf } from "../io/edition.ts";
import { KEPT_VERSION } from "../io/keptSchema.ts";
import { type KeptReading, readKept } from "../io/keptWorkbook.ts";
import type { Adopted } from "./adopted.ts";
import { OLD_KEY, type Storage } from "./browserStorage.ts";
import type { Library, News } from "./createKeeping.ts";
import { OWN_PRESET, unchanged } from "./dealState.ts";
import { publishedWorkbook } from "./publishedWorkbook.ts";

/** Version 1 had inputs alone, of the deal that the page opens with; version 2 had items added to dimensions. */
const VERSION = 3;
const MOST_ASIDE = 20;

/** Takes the old copy into the library and away from where it was; undefined where there is none or nothing can be read. */
export async function takeOver(library: Library, storage: Storage): Promise<Adopted | undefined> {
  const text = readItem(storage, OLD_KEY);
  if (text === null) return undefined;
  const reading = readOld(text);
  if (typeof reading === "string") return { state: unchanged(), news: layAside(storage, text, reading) };
  const { state } = reading;
  try {
    if (isPristine(state)) {
      storage.removeItem(OLD_KEY);
      return { state: unchanged(state.preset), news: [] };
    }
    if ((await library.read(state.id)) === undefined) await library.keep(state, basis(state.preset));
    storage.removeItem(OLD_KEY);
    const opened = await library.open(state.id, publishedWorkbook);
    return "problem" in opened ? { state, news: [] } : opened;
  } catch {
    // It stays where it is, and is shown all the same.
    return { state, news: [] };
  }
}

function readItem(storage: Storage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** The same text has the same id, so that two tabs take it over once. */
function readOld(text: string): Exclude<KeptReading, { complaints: unknown }> | "corrupt" | "newer" {
  try {
    const saved: unknown = JSON.parse(text);
    if (!isTable(saved) || typeof saved.version !== "number") return "corrupt";
    if (saved.version > VERSION) return "newer";
    const { preset = OWN_PRESET, overrides, structure = {} } = saved;
    if (typeof preset !== "string" || !isTable(structure)) return "corrupt";
    const base = basis(preset);
    const difference = differenceIn({ added: saved.added, ...structure }, base);
    const kept = { loopsheet: KEPT_VERSION, preset, edition: editionOf(base), overrides, ...difference };
    const reading = readKept(kept, digestOf(text), publishedWorkbook);
    return "state" in reading ? reading : "corrupt";
  } catch {
    return "corrupt";
  }
}

function basis(preset: string): Workbook {
  const base = publishedWorkbook(preset);
  if (base === undefined) throw new Error("There is no such published deal.");
  return base;
}

function differenceIn(structure: Table, base: Workbook): { readonly difference?: unknown } {
  const { added, difference } = structure;
  if (isTable(added) && Object.keys(added).length > 0)
    return { difference: differenceOf(base, withItems(base, added as Items)) };
  if (difference === undefined) return {};
  if (!isTable(difference)) return { difference };
  const { scenarios: _, ...rest } = difference;
  return { difference: rest };
}

type Items = Readonly<Record<string, readonly string[]>>;

/** Version 2 had items added at the end of dimensions. */
function withItems(workbook: Workbook, added: Items): Workbook {
  const longer = (dimension: Dimension): Dimension => ({
    ...dimension,
    items: [...dimension.items, ...(added[dimension.name] ?? [])],
  });
  return { ...workbook, dimensions: workbook.dimensions.map(longer) };
}

/** Puts the text where other use of this page leaves it alone; nothing is taken away where it cannot be put there. */
function layAside(storage: Storage, text: string, reason: "corrupt" | "newer"): readonly News[] {
  try {
    for (let n = 1; n <= MOST_ASIDE; n += 1) {
      const key = `${OLD_KEY}.aside.${n}`;
      const there = storage.getItem(key);
      if (there !== null && there !== text) continue;
      storage.setItem(key, text);
      storage.removeItem(OLD_KEY);
      return [{ kind: "aside", reason, key }];
    }
  } catch {
    // It stays where it is: nothing writes there any more.
  }
  return [{ kind: "aside", reason, key: OLD_KEY }];
}

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === "object" && value !== null && !Array.isArray(value);
