/** Values of cells as text, by the rules of what they measure; a change against the base likewise. */
import { type SheetVariable, variableOf } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { builtInNameOf } from "../builtIn.ts";
import { decimalsOf } from "../decimals.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";
import { createMeasures } from "./createMeasures.ts";

export interface ValueText {
  /** As results are shown: "$17.6B", "133 %", "1.33×"; an error by its kind. Tracked. */
  shown(cell: number): string;
  /** A value that this cell could have, as it would be shown. */
  write(cell: number, value: number): string;
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
  const measures = createMeasures();
  const placeOf = (cell: number): SheetVariable => variableOf(calculation.sheet, cell);
  /** Rules of single variables go by the names that the deal has for them. */
  const variableAt = (cell: number): string => builtInNameOf(placeOf(cell).variable) ?? "";
  const unitAt = (cell: number): string => placeOf(cell).unit.text;
  const write = (cell: number, value: number): string => measures.write(placeOf(cell), value);
  const shown = (cell: number): string => {
    const error = calculation.error(cell);
    return error === undefined ? write(cell, calculation.value(cell)) : words.kind(error.kind);
  };
  return {
    shown,
    write,
    full: (cell) =>
      Number.isNaN(calculation.value(cell)) ? "" : format.exact(calculation.value(cell), unitAt(cell)),
    exactNumber: (cell) => {
      const value = calculation.value(cell);
      return Number.isNaN(value) ? undefined : format.exactNumber(value, unitAt(cell));
    },
    exact: (cell, unit) => {
      const { choices } = placeOf(cell);
      if (choices !== undefined) return choices[calculation.given(cell)] ?? "";
      const value = calculation.value(cell);
      return Number.isNaN(value) ? "?" : format.precise(value, unit);
    },
    change: (cell) => {
      const [value, base] = [calculation.value(cell), calculation.baseValue(cell)];
      if (value === base || Number.isNaN(value) || Number.isNaN(base)) return "";
      const [variable, unit] = [variableAt(cell), unitAt(cell)];
      if (unit === "date") return "";
      if (unit === "%" || unit === "pp") return format.points(value - base, decimalsOf(variable, unit));
      if (base <= 0) return format.amount(value - base, unit, 1, "exceptZero");
      return format.amount(value / base - 1, "%", 1, "exceptZero");
    },
  };
}
