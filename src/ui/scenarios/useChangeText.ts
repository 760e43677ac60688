/** An input that was set, in words: what it is called, the workbook's own value, the present one, and how they differ. */
import type { ChangedInput } from "../../document/changedInputs.ts";
import { type InputValue, type SheetVariable, toBase, variableNamed } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { builtInNameOf } from "../builtIn.ts";
import { decimalsOf } from "../decimals.ts";
import { useLocale } from "../locale/context.tsx";
import { useItemName } from "../locale/itemNames.ts";
import { scenariosEnglish } from "../locale/scenariosEnglish.ts";
import { useLearned } from "../locale/useLearned.ts";
import { useWords } from "../locale/words.tsx";

export interface ChangeText {
  /** "Cheque, Nvidia". */
  readonly label: string;
  /** "$30B"; of an input with a formula what that gives. */
  readonly from: string;
  readonly to: string;
  /** "+10.0 %", "+5.0 pp"; nothing of words and days. */
  readonly change: string;
}

/** Reads are tracked: words follow the language. */
export function useChangeText(): (input: ChangedInput) => ChangeText {
  const { t, format } = useLearned(scenariosEnglish);
  const { calculation } = useWorkspace();
  const words = useWords();
  const itemName = useItemName();
  const change = useDifferenceText();
  const write = (value: InputValue | undefined, placed: SheetVariable): string => {
    if (value === undefined || value === "") return t("scenarios.none");
    if (typeof value === "number") return format.exact(toBase(value, placed.unit), placed.unit.text);
    return placed.variable.text ? value : words.option(value);
  };
  return (input) => {
    const placed = variableNamed(calculation.sheet, input.variable) as SheetVariable;
    const { from, to, cell } = input;
    // What the input's own formula gives while nothing is set.
    const byFormula = from === undefined && cell !== undefined ? calculation.baseGiven(cell) : Number.NaN;
    const ownText = Number.isNaN(byFormula)
      ? write(from, placed)
      : t("scenarios.byFormula", { value: format.brief(byFormula, placed.unit.text) });
    const base = typeof from === "number" ? toBase(from, placed.unit) : byFormula;
    return {
      label: [
        words.label(input.variable),
        ...input.items.map((item, axis) => itemName(placed.dimensions[axis], item)),
      ].join(", "),
      from: ownText,
      to: write(to, placed),
      change: typeof to === "number" ? change(base, toBase(to, placed.unit), placed) : "",
    };
  };
}

/** How one number of a variable differs from another: in points where it is a part of something, else relative to what it was. */
function useDifferenceText(): (from: number, to: number, placed: SheetVariable) => string {
  const { format } = useLocale();
  return (from, to, { unit: { text: unit }, variable }) => {
    if (from === to || Number.isNaN(from) || Number.isNaN(to) || unit === "date") return "";
    if (unit === "%" || unit === "pp")
      return format.points(to - from, decimalsOf(builtInNameOf(variable) ?? "", unit));
    if (from <= 0) return format.amount(to - from, unit, 1, "exceptZero");
    return format.amount(to / from - 1, "%", 1, "exceptZero");
  };
}
