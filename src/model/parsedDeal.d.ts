/** The built-in deal's formulas, parsed when the app is built: scripts/vite/parsedDeal.ts. */
declare module "virtual:parsed-deal" {
  import type { ParseResult } from "../engine/parse.ts";

  /** Each formula's text beside what `parseFormula` made of it. */
  export const parsed: readonly (readonly [string, ParseResult])[];
}
