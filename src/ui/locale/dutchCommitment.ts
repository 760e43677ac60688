/** The Dutch of the commitment ladder and the tranches. */
import type { DealWords } from "./dealWords.ts";

export const dutchCommitment: Partial<DealWords> = {};
