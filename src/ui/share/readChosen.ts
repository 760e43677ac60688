/** A file that was chosen, read as a document, or what is wrong with it. */
import { type DealReading, readDealFile } from "../../io/dealFile.ts";
import { excessComplaint } from "../../io/excess.ts";
import type { FileComplaint } from "../../io/fileComplaint.ts";
import { FILE_LIMITS, MAX_FILE_LENGTH } from "../../io/fileLimits.ts";
import { sheetComplaints } from "../../io/sheetComplaints.ts";
import type { Sheets } from "../../store/createSheets.ts";
import { EMPTY_PRESET, freshId, OWN_PRESET } from "../../store/dealState.ts";
import { publishedWorkbook } from "../../store/publishedWorkbook.ts";
import type { Chosen } from "./openFile.ts";

export type ChosenReading =
  | (Extract<DealReading, { state: unknown }> & { readonly mistakes: readonly FileComplaint[] })
  | Extract<DealReading, { complaints: unknown }>
  | { readonly tooLarge: number }
  | { readonly isGone: true }
  | { readonly isFolder: true };

/** A file that is too large is not read at all, and a sheet that asks for too much is not made. */
export async function readChosen(
  { file, isFolder }: Pick<Chosen, "file" | "isFolder">,
  sheets: Sheets,
): Promise<ChosenReading> {
  if (isFolder) return { isFolder: true };
  if (file.size > MAX_FILE_LENGTH) return { tooLarge: file.size };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { isGone: true };
  }
  const deals = { own: OWN_PRESET, empty: EMPTY_PRESET, workbookOf: publishedWorkbook };
  const reading = readDealFile(text, freshId(), deals);
  if ("complaints" in reading) return reading;
  if (reading.state.workbook === undefined) return { ...reading, mistakes: [] };
  await sheets.prepare();
  const limited = sheets.sheetWithin(reading.state, FILE_LIMITS);
  if (limited !== undefined && "excess" in limited) return { complaints: [excessComplaint(limited.excess)] };
  return { ...reading, mistakes: limited === undefined ? [] : sheetComplaints(limited.sheet) };
}
