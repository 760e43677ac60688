/** Dutch of the sheet: formula. */
import type { formulaEnglish } from "./formulaEnglish.ts";

export const formulaDutch: Readonly<Record<keyof typeof formulaEnglish, string>> = {};
