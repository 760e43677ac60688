/** Where a value comes from, changed: of the whole variable, or of one of its cells. */
import type { VariablePatch } from "../../document/patch.ts";
import { type Provenance, provenanceAt, STATUSES, type Status, type Variable } from "../../engine/index.ts";

export type OriginField = "status" | "source" | "date";

/** A field of what is said of a variable, or of its cell at some items; an empty text is none. */
export function withOrigin(
  variable: Variable,
  items: readonly string[],
  field: OriginField,
  text: string,
): VariablePatch {
  const value = field === "status" ? statusOf(text) : text === "" ? undefined : text;
  if (items.length === 0) return { [field]: value };
  // What was said of the cell so far, also where that was said of all, stays said of it.
  const { [field]: _, ...rest } = provenanceAt(variable, items);
  const said: Provenance = value === undefined ? rest : { ...rest, [field]: value };
  return { items: { ...variable.items, [items.join(" × ")]: said } };
}

const statusOf = (text: string): Status | undefined => STATUSES.find((status) => status === text);
