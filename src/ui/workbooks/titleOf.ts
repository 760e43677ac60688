/** What workbooks are called, in the page's words. */
import { presets } from "../../model/presets/presets.ts";
import { EMPTY_PRESET } from "../../store/dealState.ts";
import { editedEnglish } from "../locale/editedEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { usePresetWords } from "../presets/presetWords.ts";

export interface Titled {
  readonly preset: string;
  readonly title?: string;
  readonly workbook?: { readonly title: string };
}

/** A workbook's own name, or that of what it began as. Tracked. */
export function useTitleOf(): (of: Titled) => string {
  const { t } = useLearned(editedEnglish);
  const words = usePresetWords();
  return ({ preset, title, workbook }) => {
    if (title !== undefined) return title;
    if (preset === EMPTY_PRESET) return t("edited.ownTitle");
    const published = presets.find(({ name }) => name === preset);
    const isOwn = workbook !== undefined && workbook.title !== published?.title;
    return published === undefined || isOwn ? (workbook?.title ?? preset) : words(published).title;
  };
}
