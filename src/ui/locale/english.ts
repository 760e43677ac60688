/** The page's English, whole. The model's own labels and notes come from the workbook. */
import { chartsEnglish } from "./chartsEnglish.ts";
import { englishBody } from "./englishBody.ts";
import { englishFirst } from "./englishFirst.ts";
import { englishPanels } from "./englishPanels.ts";
import { networkEnglish } from "./networkEnglish.ts";

export const english = {
  ...englishFirst,
  ...englishBody,
  ...englishPanels,
  ...chartsEnglish,
  ...networkEnglish,
};

export type Key = keyof typeof english;
export type Dictionary = Readonly<Record<Key, string>>;
