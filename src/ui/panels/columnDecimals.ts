/** How many decimals a column has: those of its unit, or as many as the deal's own figures in it need. */
import { cellsOf, inUnit, variableNamed } from "../../engine/index.ts";
import type { PanelColumn } from "../../model/panels.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import { decimalsIn, decimalsOf } from "../decimals.ts";

/** What follows from a formula may have any number; more than this are never lined up. */
const MOST = 3;

export function columnDecimals(
  calculation: LiveCalculation,
  { variable: name, as, decimals }: PanelColumn,
): number {
  const known = variableNamed(calculation.sheet, name);
  const unit = known?.unit.text ?? "";
  if (decimals !== undefined) return decimals;
  if (as === "multiple") return 2;
  const usual = unit === "" || unit === "year" ? 0 : decimalsOf(name, unit);
  if (known === undefined || known.variable.formula !== undefined || unit === "date") return usual;
  const given = cellsOf(calculation.sheet, name)
    .map((cell) => decimalsIn(inUnit(calculation.baseGiven(cell), known.unit)))
    .filter((count) => count <= MOST);
  return Math.max(usual, ...given);
}
