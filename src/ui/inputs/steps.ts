/** How far keys and drags go, counted in steps. */

/** Steps to a press of Page Up or Page Down. */
const PAGE = 10;

/** How many steps a step is, with these keys held: ten with Shift, a tenth with Alt. */
export function paceOf({ shiftKey, altKey }: Pick<KeyboardEvent, "shiftKey" | "altKey">): number {
  return shiftKey ? 10 : altKey ? 0.1 : 1;
}

/** How many steps a key is worth; undefined for a key that is none of these: with Alt, Page Up and Down open scenarios. */
export function stepsOf(event: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey">): number | undefined {
  if (event.altKey && event.key.startsWith("Page")) return undefined;
  switch (event.key) {
    case "ArrowUp":
    case "ArrowRight":
      return paceOf(event);
    case "ArrowDown":
    case "ArrowLeft":
      return -paceOf(event);
    case "PageUp":
      return PAGE;
    case "PageDown":
      return -PAGE;
    default:
      return undefined;
  }
}
