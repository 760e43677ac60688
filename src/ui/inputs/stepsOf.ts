/** Keys that step a value, as sliders and spin buttons have them. */
import { paceOf } from "./makeScrub.ts";

/** Steps to a press of Page Up or Page Down. */
const PAGE = 10;

/** How many steps a key is worth; undefined for a key that is none of these. */
export function stepsOf(event: KeyboardEvent): number | undefined {
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
