/** Dutch of the sheet: palette. */
import type { paletteEnglish } from "./paletteEnglish.ts";

export const paletteDutch: Readonly<Record<keyof typeof paletteEnglish, string>> = {};
