/** A selected range as a text that spreadsheets take: a line a row, tabs between, numbers with all their digits. */
import { writeNumber } from "../../engine/index.ts";

/** What is copied of a place. */
export type Copied =
  /** In its unit; a share carries its sign, so that 12.5 % arrives as one. */
  | { readonly number: number; readonly isPercent: boolean }
  | { readonly text: string }
  /**
   * A place without a value. It goes out as the word that spreadsheets have for that, since they take any other for a
   * text, and a sum passes over a text in silence: an error would be lost on the way.
   */
  | { readonly missing: true };

export interface Writing {
  readonly decimalSign: string;
  /** What a spreadsheet of the page's language calls a missing value. */
  readonly missing: string;
}

/** A text that begins a formula would be run where it is pasted; an apostrophe stops that, as in the CSV. */
const RUNS_AS_FORMULA = /^'*[=+\-@＝＋－＠]/;

export function selectionText(rows: readonly (readonly (Copied | undefined)[])[], writing: Writing): string {
  return rows.map((places) => places.map((place) => fieldOf(place, writing)).join("\t")).join("\r\n");
}

function fieldOf(place: Copied | undefined, { decimalSign, missing }: Writing): string {
  if (place === undefined) return "";
  if ("missing" in place) return missing;
  if ("number" in place)
    return writeNumber(place.number).replace(".", decimalSign) + (place.isPercent ? "%" : "");
  const text = RUNS_AS_FORMULA.test(place.text) ? `'${place.text}` : place.text;
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
