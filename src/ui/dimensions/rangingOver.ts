/** Which variables range over a dimension, or choose from it. */
import type { Sheet } from "../../engine/index.ts";

/** Their names, in the order of the sheet. */
export function rangingOver({ variables }: Sheet, dimension: string): readonly string[] {
  return Array.from(variables.values()).flatMap(({ variable, axes }) => {
    const isThere = axes.some((axis) => axis.dimension === dimension) || variable.choice === dimension;
    return isThere ? [variable.name] : [];
  });
}
