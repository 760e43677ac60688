/** The states that a page begins with. */
import type { DealState } from "../document/dealState.ts";

/** The deal that the page opens with: the workbook as it is. */
export const OWN_PRESET = "seed-2026-01";
/** A sheet that was begun empty. */
export const EMPTY_PRESET = "empty";

/** A published deal as it was published, or an empty sheet: a workbook of its own. */
export const unchanged = (preset: string = OWN_PRESET): DealState => ({
  id: freshId(),
  preset,
  overrides: {},
  scenarios: [],
});

/** A name for a workbook that no other has, in this browser or elsewhere. */
export function freshId(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (a * 2 ** 20 + (b >>> 12)).toString(36);
}
