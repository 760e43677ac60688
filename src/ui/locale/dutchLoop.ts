/** The Dutch of the money loop and the feedback. */
import type { DealWords } from "./dealWords.ts";

export const dutchLoop: Partial<DealWords> = {};
