/** The page's English. The model's own labels and notes come from the workbook. */
import { picturesEnglish } from "./picturesEnglish.ts";

export const english = {
  ...picturesEnglish,
  "app.name": "Loopsheet",
} as const satisfies Record<string, string>;

export type Key = keyof typeof english;
export type Dictionary = Readonly<Record<Key, string>>;
