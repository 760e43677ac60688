/** What stands in the formula bar while nothing is typed: the formula of a cell, or its value. */
import { type Accessor, createMemo } from "solid-js";
import {
  type CellName,
  cellAt,
  hasValue,
  type InputValues,
  type SheetVariable,
  type Variable,
} from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import { useWords } from "../locale/words.tsx";

/** What a cell stands on. A `default` is the formula of an input that has no value of its own here. */
export type Standing = "formula" | "default" | "input" | "choice" | "text" | "none";

export interface Shown {
  readonly place: CellName;
  readonly placed: SheetVariable;
  readonly standing: Standing;
  readonly text: string;
}

export function createShown(place: Accessor<CellName | undefined>): Accessor<Shown | undefined> {
  const { calculation, text } = useWorkspace();
  const { format } = useLocale();
  const words = useWords();
  return createMemo(() => {
    const at = place();
    const placed = at && calculation.sheet.variables.get(at.variable);
    if (at === undefined || placed === undefined) return undefined;
    const { variable, unit, choices } = placed;
    const cell = cellAt(calculation.sheet, at.variable, at.items);
    const isSet = cell !== undefined && calculation.isSet(cell);
    const standing = standingOf(variable, at.items, isSet);
    const shown = (written: string): Shown => ({ place: at, placed, standing, text: written });
    if (standing === "formula") return shown(variable.formula ?? "");
    if (standing === "default") return shown(variable.default ?? "");
    if (standing === "text") return shown(text(variable.name));
    if (standing === "none" || cell === undefined) return shown("");
    const given = calculation.given(cell);
    if (standing === "choice") return shown(words.option(choices?.[given] ?? ""));
    return shown(Number.isNaN(given) ? "" : format.exact(given, unit.text));
  });
}

function standingOf(variable: Variable, items: readonly string[], isSet: boolean): Standing {
  if (variable.formula !== undefined) return "formula";
  if (variable.text === true) return "text";
  if (variable.choice !== undefined) return "choice";
  if (!hasValue(variable)) return "none";
  return variable.default !== undefined && !isSet && !isGiven(variable.input, items) ? "default" : "input";
}

/** Whether the workbook gives a value at some items. */
function isGiven(values: InputValues | undefined, items: readonly string[]): boolean {
  if (typeof values !== "object") return values !== undefined;
  const [item, ...rest] = items;
  return item !== undefined && Object.hasOwn(values, item) && isGiven(values[item], rest);
}
