/** The built-in deal, compiled when the app is built: scripts/vite/builtInSheet.ts. */
declare module "virtual:built-in-sheet" {
  import type { PackedSheet, Workbook } from "../engine/index.ts";

  /** What `packSheet` made of the deal's sheet. */
  export const packed: PackedSheet;
  /** The deal without notes, sources, marks, headings, labels of results and texts of formulas: enough for a first picture. */
  export const workbook: Workbook;
}
