/** Lays a list that opens over the page below its button, inside the window. */

/** Least distance to the edges of the window, in pixels. */
const MARGIN = 8;
/** Less room than this below the button, and the list goes up as far as it needs. */
const LEAST_HEIGHT = 220;

/** Where a list of this width goes, and how high it may be: places in CSS pixels. */
export function placeBelow(
  button: Pick<DOMRect, "left" | "right" | "bottom">,
  width: number,
  page: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number; readonly room: number } {
  const left = Math.max(MARGIN, Math.min(button.left, page.width - width - MARGIN));
  const top = Math.max(MARGIN, Math.min(button.bottom + 2, page.height - LEAST_HEIGHT - MARGIN));
  return { left, top, room: page.height - top - MARGIN };
}
