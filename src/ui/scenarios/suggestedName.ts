/** A name for changes that have none yet, made of what they change. */
import type { ChangeText } from "./useChangeText.ts";

/** So many inputs are named, and so many characters, not to make a name that says too much. */
const MOST_INPUTS = 2;
const MOST_CHARACTERS = 48;

/** "Round size $110B"; of many changes, or of none, the name given for those. */
export function suggestedName(changes: readonly ChangeText[], ofMany: string): string {
  if (changes.length === 0 || changes.length > MOST_INPUTS) return ofMany;
  const name = changes.map(({ label, to }) => `${label} ${to}`.replace(/\s+/g, " ")).join(", ");
  return name.length > MOST_CHARACTERS ? ofMany : name;
}
