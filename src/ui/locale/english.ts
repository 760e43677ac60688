/** The page's English, whole. The model's own labels and notes come from the workbook. */

import { bridgeEnglish } from "./bridgeEnglish.ts";
import { chartsEnglish } from "./chartsEnglish.ts";
import { compareEnglish } from "./compareEnglish.ts";
import { dimensionsEnglish } from "./dimensionsEnglish.ts";
import { editedEnglish } from "./editedEnglish.ts";
import { englishBody } from "./englishBody.ts";
import { englishFirst } from "./englishFirst.ts";
import { englishPanels } from "./englishPanels.ts";
import { formulaEnglish } from "./formulaEnglish.ts";
import { functionsEnglish } from "./functionsEnglish.ts";
import { gridEnglish } from "./gridEnglish.ts";
import { kindsEnglish } from "./kindsEnglish.ts";
import { networkEnglish } from "./networkEnglish.ts";
import { paletteEnglish } from "./paletteEnglish.ts";
import { pasteEnglish } from "./pasteEnglish.ts";
import { scenariosEnglish } from "./scenariosEnglish.ts";
import { shareEnglish } from "./shareEnglish.ts";
import { sheetEnglish } from "./sheetEnglish.ts";
import { sideEnglish } from "./sideEnglish.ts";
import { workbooksEnglish } from "./workbooksEnglish.ts";

export const english = {
  ...englishFirst,
  ...englishBody,
  ...englishPanels,
  ...chartsEnglish,
  ...kindsEnglish,
  ...networkEnglish,
  ...dimensionsEnglish,
  ...editedEnglish,
  ...formulaEnglish,
  ...functionsEnglish,
  ...gridEnglish,
  ...paletteEnglish,
  ...pasteEnglish,
  ...sheetEnglish,
  ...sideEnglish,
  ...scenariosEnglish,
  ...compareEnglish,
  ...bridgeEnglish,
  ...workbooksEnglish,
  ...shareEnglish,
};

export type Key = keyof typeof english;
export type Dictionary = Readonly<Record<Key, string>>;
