/** Values of cells as text, by the rules of what they measure; a change against the base likewise. */
import { nameOf, type Sheet } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { decimalsOf } from "../decimals.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export interface ValueText {
  /** As results are shown: "$17.6B", "133 %", "1.33×"; an error by its kind. Tracked. */
  shown(cell: number): string;
  /** With all digits there are; nothing for an error. Tracked. */
  full(cell: number): string;
  /** The same as a number alone, to be copied. Tracked. */
  exactNumber(cell: number): string | undefined;
  /** With all digits that count, for a formula; a choice as its option. Tracked. */
  exact(cell: number, unit: string): string;
  /** What is different from the base: "+3.1 pp", "−12 %"; nothing where nothing is, or nothing can be said. Tracked. */
  change(cell: number): string;
}

export function createValueText(): ValueText {
  const { format } = useLocale();
  const words = useWords();
  const { calculation } = useWorkspace();
  const { sheet } = calculation;
  const shown = (cell: number): string => {
    const error = calculation.error(cell);
    if (error !== undefined) return words.kind(error.kind);
    const { variable } = nameOf(sheet, cell);
    const known = sheet.variables.get(variable);
    const value = calculation.value(cell);
    if (known?.choices !== undefined) return words.option(known.choices[value] ?? "");
    const unit = known?.unit.text ?? "";
    if (unit === "") return isMultiple(sheet, variable) ? format.multiple(value) : format.brief(value, "");
    return unit === "$B" ? format.money(value) : format.amount(value, unit, decimalsOf(variable, unit));
  };
  return {
    shown,
    full: (cell) => {
      const unit = sheet.variables.get(nameOf(sheet, cell).variable)?.unit.text ?? "";
      return Number.isNaN(calculation.value(cell)) ? "" : format.exact(calculation.value(cell), unit);
    },
    exactNumber: (cell) => {
      const value = calculation.value(cell);
      const unit = sheet.variables.get(nameOf(sheet, cell).variable)?.unit.text ?? "";
      return Number.isNaN(value) ? undefined : format.exactNumber(value, unit);
    },
    exact: (cell, unit) => {
      const choices = sheet.variables.get(nameOf(sheet, cell).variable)?.choices;
      if (choices !== undefined) return choices[calculation.given(cell)] ?? "";
      const value = calculation.value(cell);
      return Number.isNaN(value) ? "?" : format.precise(value, unit);
    },
    change: (cell) => {
      const [value, base] = [calculation.value(cell), calculation.baseValue(cell)];
      if (value === base || Number.isNaN(value) || Number.isNaN(base)) return "";
      const { variable } = nameOf(sheet, cell);
      const unit = sheet.variables.get(variable)?.unit.text ?? "";
      if (unit === "%" || unit === "pp") return format.points(value - base, decimalsOf(variable, unit));
      if (base <= 0) return format.amount(value - base, unit, 1, "exceptZero");
      return format.amount(value / base - 1, "%", 1, "exceptZero");
    },
  };
}

/** A result without a unit is a multiple; an input without one is a count. */
const isMultiple = (sheet: Sheet, variable: string): boolean =>
  sheet.variables.get(variable)?.variable.formula !== undefined;
