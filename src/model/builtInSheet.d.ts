/** The built-in deal, compiled when the app is built: scripts/vite/builtInSheet.ts. */
declare module "virtual:built-in-sheet" {
  import type { PackedSheet } from "../engine/index.ts";

  /** What `packSheet` made of the deal's sheet. */
  export const packed: PackedSheet;
}
