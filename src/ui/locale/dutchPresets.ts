/** The Dutch of the published deals. */
import type { DealWords } from "./dealWords.ts";

export const dutchPresets: Partial<DealWords> = {};
