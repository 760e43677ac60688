/** Dutch of the sheet: dimensions. */
import type { dimensionsEnglish } from "./dimensionsEnglish.ts";

export const dimensionsDutch: Readonly<Record<keyof typeof dimensionsEnglish, string>> = {};
