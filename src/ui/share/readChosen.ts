/** A file that was chosen, read as a document, or what is wrong with it. */
import { type DealReading, readDealFile } from "../../io/dealFile.ts";
import { MAX_FILE_LENGTH } from "../../io/fileLimits.ts";
import { EMPTY_PRESET, freshId, OWN_PRESET } from "../../store/dealState.ts";
import { publishedWorkbook } from "../../store/publishedWorkbook.ts";

export type ChosenReading = DealReading | { readonly tooLarge: number } | { readonly isGone: true };

/** A file that is too large is not read at all. */
export async function readChosen(file: File): Promise<ChosenReading> {
  if (file.size > MAX_FILE_LENGTH) return { tooLarge: file.size };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { isGone: true };
  }
  const deals = { own: OWN_PRESET, empty: EMPTY_PRESET, workbookOf: publishedWorkbook };
  return readDealFile(text, freshId(), deals);
}
