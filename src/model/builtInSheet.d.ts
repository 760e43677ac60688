/** The built-in deal, compiled when the app is built: scripts/vite/builtInSheet.ts. */
declare module "virtual:start-sheet" {
  import type { PackedStart } from "../engine/index.ts";

  /** What the first picture needs of it, without notes, sources, marks, headings, labels of results and texts of formulas. */
  export const start: PackedStart;
}

declare module "virtual:built-in-sheet" {
  import type { PackedSheet } from "../engine/index.ts";

  /** What `packSheet` made of the deal's sheet. */
  export const packed: PackedSheet;
}
