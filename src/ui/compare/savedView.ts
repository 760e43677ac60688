/** What is shown of a comparison, by workbook, remembered in this browser where it lets us: a view, and no part of the document. */
import { sourceOf } from "../../store/createComparison.ts";
import { MODES, type Mode } from "./difference.ts";
import type { Output } from "./outputs.ts";
import { MOST_COLUMNS } from "./shownColumns.ts";

/** What is left out was never chosen. */
export interface SavedView {
  readonly columns?: readonly string[];
  readonly base?: string;
  readonly outputs?: readonly Output[];
  readonly mode?: Mode;
  readonly onlyDiffering?: boolean;
  /** The row of the chart. */
  readonly charted?: string;
}

export type ViewStorage = Pick<globalThis.Storage, "getItem" | "setItem">;

const KEY = "loopsheet.compare";
const MOST_WORKBOOKS = 20;
const MOST_OUTPUTS = 200;
const LONGEST = 400;

/** The view of a workbook; an empty one where none is remembered or it cannot be read. */
export function readView(storage: ViewStorage | undefined, workbook: string): SavedView {
  const found = readAll(storage).findLast(([id]) => id === workbook);
  return found === undefined ? {} : viewOf(found[1]);
}

/** Remembers a view; of more than twenty workbooks the one seen longest ago is forgotten. */
export function writeView(storage: ViewStorage | undefined, workbook: string, view: SavedView): void {
  const others = readAll(storage).filter(([id]) => id !== workbook);
  try {
    storage?.setItem(KEY, JSON.stringify([...others, [workbook, view]].slice(-MOST_WORKBOOKS)));
  } catch {
    // A view that cannot be remembered still holds until the page is closed.
  }
}

/** Pairs of a workbook's name and what is kept of it, the last seen last. */
function readAll(storage: ViewStorage | undefined): readonly (readonly [string, unknown])[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.filter(
      (pair): pair is [string, unknown] => Array.isArray(pair) && pair.length === 2 && isText(pair[0]),
    );
  } catch {
    return [];
  }
}

function viewOf(kept: unknown): SavedView {
  const field = (name: string): unknown =>
    typeof kept === "object" && kept !== null && Object.hasOwn(kept, name)
      ? (kept as Readonly<Record<string, unknown>>)[name]
      : undefined;
  const [columns, base, outputs] = [field("columns"), field("base"), field("outputs")];
  const [charted, isOnly] = [field("charted"), field("onlyDiffering")];
  const mode = MODES.find((known) => known === field("mode"));
  return {
    ...(isListOf(columns, isColumn) && { columns: [...new Set(columns)].slice(0, MOST_COLUMNS) }),
    ...(isColumn(base) && { base }),
    ...(isListOf(outputs, isOutput) && { outputs: outputs.slice(0, MOST_OUTPUTS) }),
    ...(mode !== undefined && { mode }),
    ...(typeof isOnly === "boolean" && { onlyDiffering: isOnly }),
    ...(isText(charted) && { charted }),
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST;

const isColumn = (value: unknown): value is string => isText(value) && sourceOf(value) !== undefined;

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isOutput(value: unknown): value is Output {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "variable")) return false;
  const { variable, items } = value as Readonly<Record<string, unknown>>;
  const isKnown = items === undefined || items === "each" || items === "supplier";
  return isText(variable) && (isKnown || isListOf(items, isText));
}
