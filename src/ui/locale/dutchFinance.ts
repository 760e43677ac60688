/** The Dutch of warrants, vendor finance and published stakes. */
import type { DealWords } from "./dealWords.ts";

export const dutchFinance: Partial<DealWords> = {};
