/** Dutch of the sheet: side. */
import type { sideEnglish } from "./sideEnglish.ts";

export const sideDutch: Readonly<Record<keyof typeof sideEnglish, string>> = {};
