/** How large a sheet a link may bring: more cells than the largest deal has by far, and few enough to calculate at once. */
import type { Workbook } from "../engine/index.ts";
import { namesOf } from "../engine/names.ts";
import type { FileComplaint } from "./readJson.ts";

/** Most cells of a sheet that comes by a link. A file may have more. */
export const MAX_LINK_CELLS = 50_000;

/** What is to be said of a sheet that is too large; counted, not calculated. */
export function linkSizeComplaint(workbook: Workbook): FileComplaint | undefined {
  const { cells } = namesOf(workbook).names;
  if (cells <= MAX_LINK_CELLS) return undefined;
  const message = `makes a sheet of ${cells} cells; by a link it may have at most ${MAX_LINK_CELLS}. Ask for a file.`;
  return { place: "difference", message };
}
