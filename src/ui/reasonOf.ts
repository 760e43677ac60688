/** Why amounts of a picture are missing, in words: the first error among the cells that it shows. */
import type { Deal } from "./createDeal.ts";
import type { Words } from "./locale/words.tsx";

/** As properties to spread: nothing where every cell has a value. Tracked. */
export function reasonOf(
  deal: Deal,
  words: Words,
  variables: readonly string[],
  items: readonly (string | undefined)[],
): { readonly reason?: string } {
  for (const variable of variables)
    for (const item of items) {
      const error = deal.error(variable, item);
      if (error !== undefined) return { reason: words.problem(error).message };
    }
  return {};
}
