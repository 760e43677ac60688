/** The bench of recalculation, for a page in Chromium. */
import { measureRecalculation, type Recalculation } from "./recalculation.ts";

export const run = (): readonly Recalculation[] => measureRecalculation();
