/** What a drag over a quantity's label or number does to it. */
import type { Quantity } from "./createQuantity.ts";
import type { Scrub } from "./makeScrub.ts";

/** Dragging moves the quantity, as one step; Escape takes the drag back. */
export const scrubOf = (quantity: Quantity): Scrub => ({
  move: (steps) => quantity.step(steps),
  end: quantity.commit,
  cancel: quantity.cancel,
});
