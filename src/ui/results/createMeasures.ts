/** What kind of measure a variable is, and how a value of it is written. */
import { type SheetVariable, writeDate } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { builtInNameOf, variableIn } from "../builtIn.ts";
import { decimalsOf, numberDecimals } from "../decimals.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

export interface Measure {
  /** "plain" is a number of which no decimals are agreed; "amount" has a unit, "%" and "pp" among them. */
  readonly kind: "choice" | "date" | "count" | "multiple" | "plain" | "money" | "amount";
  readonly unit: string;
  readonly decimals: number;
}

export interface Measures {
  /** Tracked. */
  of(placed: SheetVariable): Measure;
  /** As results are shown: "$17.6B", "133 %", "1.33×". Tracked. */
  write(placed: SheetVariable, value: number): string;
}

export function createMeasures(): Measures {
  const { format } = useLocale();
  const words = useWords();
  const { published } = useWorkspace();
  /** A result of the deal without a unit is a multiple; an input without one, and what a person adds, is a plain number. */
  const isMultiple = ({ variable }: SheetVariable): boolean => {
    const workbook = published();
    return (
      variable.formula !== undefined &&
      (workbook === undefined || variableIn(workbook, builtInNameOf(variable) ?? "") !== undefined)
    );
  };
  const of = (placed: SheetVariable): Measure => {
    // Rules of single variables go by the names that the deal has for them.
    const name = builtInNameOf(placed.variable) ?? "";
    const unit = placed.unit.text;
    const measure = (kind: Measure["kind"], decimals = 0): Measure => ({ kind, unit, decimals });
    if (placed.choices !== undefined) return measure("choice");
    if (unit === "date") return measure("date");
    const count = numberDecimals(name);
    if (count !== undefined) return measure("count", count);
    if (unit === "") return isMultiple(placed) ? measure("multiple", 2) : measure("plain");
    return unit === "$B" ? measure("money", 1) : measure("amount", decimalsOf(name, unit));
  };
  const write = (placed: SheetVariable, value: number): string => {
    const { kind, unit, decimals } = of(placed);
    switch (kind) {
      case "choice":
        return words.option(placed.choices?.[value] ?? "");
      case "date":
        return format.date(writeDate(value) || "–");
      case "count":
        return format.plain(value, decimals);
      case "multiple":
        return format.multiple(value);
      case "plain":
        return format.brief(value, "");
      case "money":
        return format.money(value);
      case "amount":
        return format.amount(value, unit, decimals);
    }
  };
  return { of, write };
}
