/** A workbook that was left somewhere and is taken into the library. */
import type { DealState } from "../document/dealState.ts";
import type { News } from "./createKeeping.ts";

export interface Adopted {
  /** Under an id of its own where another tab has written the workbook since. */
  readonly state: DealState;
  /** What has to be said of it. */
  readonly news: readonly News[];
}
