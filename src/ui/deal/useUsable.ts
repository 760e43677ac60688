/** Which variables of the deal the sheet still has as they were published. */
import { useWorkspace } from "../../store/context.ts";
import { isNothing, missingFor, usable } from "./missing.ts";

export interface Usable {
  /** Those of some variables that can be used, in order. Tracked. */
  of(names: readonly string[]): readonly string[];
  /** Whether all of them can. Tracked. */
  has(...names: readonly string[]): boolean;
}

export function useUsable(): Usable {
  const { calculation, published } = useWorkspace();
  return {
    of: (names) => usable(calculation.sheet, published(), names),
    has: (...names) => isNothing(missingFor(calculation.sheet, published(), names)),
  };
}
