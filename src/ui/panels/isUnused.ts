/** Whether a panel's part of the deal is not used as the deal stands. Tracked. */
import { variableNamed } from "../../engine/index.ts";
import type { Panel } from "../../model/panels.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";

export function isUnused({ sheet, given }: LiveCalculation, { unused }: Panel): boolean {
  const known = variableNamed(sheet, unused?.variable ?? "");
  if (unused === undefined || known === undefined) return false;
  const value = given(known.first);
  return (known.choices === undefined ? value : known.choices[value]) === unused.is;
}
