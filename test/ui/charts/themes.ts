/** A theme for tests of what is drawn, every colour another. */
import type { Theme } from "../../../src/ui/charts/theme.ts";

export const testTheme: Theme = {
  paper: "white",
  ink: "black",
  ink2: "dimgray",
  ink3: "gray",
  rule: "silver",
  supplier: "green",
  supplierBand: "lime",
  customer: "navy",
  customerBand: "blue",
  leak: "tan",
  sans: "sans-serif",
  supplierHatch: "green lines",
};
