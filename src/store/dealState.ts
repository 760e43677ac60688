/** What the user's document is: a published deal to start from, its workbook where that was edited, and inputs of the user's own. */
import type { Overrides } from "../document/overrides.ts";
import type { Workbook } from "../engine/index.ts";

export interface DealState {
  /** The name of the published deal, or EMPTY_PRESET. */
  readonly preset: string;
  /** Values that differ from the workbook's own, in each variable's unit. */
  readonly overrides: Overrides;
  /** The workbook as edited; left out where it is the published deal's own. */
  readonly workbook?: Workbook;
}

/** The deal that the page opens with: the workbook as it is. */
export const OWN_PRESET = "seed-2026-01";
/** A sheet that was begun empty. */
export const EMPTY_PRESET = "empty";

export const UNCHANGED: DealState = { preset: OWN_PRESET, overrides: {} };
