/** The Dutch of the money network. */
import type { DealWords } from "./dealWords.ts";

export const dutchNetwork: Partial<DealWords> = {};
