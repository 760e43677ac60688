/** What the user's document is: a published deal to start from, items added to it, and inputs of the user's own. */
import type { Overrides } from "./overrides.ts";

/** Items that the user has added to dimensions, by the dimension's name. */
export type Added = { readonly [dimension: string]: readonly string[] };

/** What decides which sheet is calculated; inputs do not. */
export interface Shape {
  /** The name of the published deal. */
  readonly preset: string;
  readonly added: Added;
}

export interface DealState extends Shape {
  /** Values that differ from the published deal's own, in each variable's unit. */
  readonly overrides: Overrides;
}

/** The deal that the page opens with: the workbook as it is. */
export const OWN_PRESET = "seed-2026-01";

export const UNCHANGED: DealState = { preset: OWN_PRESET, added: {}, overrides: {} };

/** A text that is the same for the same shape only. */
export const shapeKey = ({ preset, added }: Shape): string =>
  JSON.stringify([preset, Object.entries(added).sort()]);
