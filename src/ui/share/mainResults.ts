/** The few results that go with a link, so that who opens it sees whether they come out the same. */
import { type Calculation, cellsOf, inUnit, type Sheet, valueAt } from "../../engine/index.ts";
import { type LinkResults, MAX_RESULTS } from "../../io/shareLink.ts";
import { presentName } from "../builtIn.ts";

/** The deal's key figures by the names that they were built in under; then what a person pinned. */
const KEY_RESULTS = [
  "hardwareRevenue",
  "wholeRoundRatio",
  "supplierOwnership",
  "passiveDilution",
  "effectiveCost",
];
/** More would make links long. */
const MOST = 12;

/** Names of plain variables of the sheet with a formula, the most asked for first. */
export function mainResultNames(sheet: Sheet): readonly string[] {
  const pinned = sheet.workbook.variables.filter((one) => one.pinned === true).map(({ name }) => name);
  const names = new Set([...KEY_RESULTS.map((name) => presentName(sheet, name)), ...pinned]);
  return [...names]
    .filter((name) => {
      const placed = sheet.variables.get(name);
      return placed?.count === 1 && placed.variable.formula !== undefined && placed.choices === undefined;
    })
    .slice(0, Math.min(MOST, MAX_RESULTS));
}

/** Their values in their units with 15 digits, as files write them; null for an error. */
export function mainResults(calculation: Calculation): LinkResults {
  const { sheet } = calculation;
  return Object.fromEntries(mainResultNames(sheet).map((name) => [name, resultOf(calculation, name)]));
}

/** Of a plain variable; null where it is an error or there is none. */
export function resultOf(calculation: Calculation, name: string): number | null {
  const placed = calculation.sheet.variables.get(name);
  const [cell] = placed === undefined ? [] : cellsOf(calculation.sheet, name);
  if (placed === undefined || cell === undefined) return null;
  const value = valueAt(calculation, cell);
  return Number.isNaN(value) ? null : Number(inUnit(value, placed.unit).toPrecision(15));
}

/** Whether two results are the same but for what is lost where different machines calculate. */
export function isSameResult(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
