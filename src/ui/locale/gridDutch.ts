/** Dutch of the sheet: grid. */
import type { gridEnglish } from "./gridEnglish.ts";

export const gridDutch: Readonly<Record<keyof typeof gridEnglish, string>> = {};
