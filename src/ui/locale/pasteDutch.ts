/** Dutch of the sheet: paste. */
import type { pasteEnglish } from "./pasteEnglish.ts";

export const pasteDutch: Readonly<Record<keyof typeof pasteEnglish, string>> = {};
