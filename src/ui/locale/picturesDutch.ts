/** The Dutch of the pictures and charts. */
import type { picturesEnglish } from "./picturesEnglish.ts";

export const picturesDutch: Readonly<Record<keyof typeof picturesEnglish, string>> = {
  "loop.title": "Waar het geld heen gaat",
};
