/** What a text typed into the formula bar is meant as: a value of an input, or a formula. */
import { readQuantity, type SheetVariable } from "../../engine/index.ts";
import type { Language } from "../format.ts";

export type Meant =
  /** The text that stood there. */
  | { readonly kind: "same" }
  | { readonly kind: "empty" }
  /** An input's value, in base units. */
  | { readonly kind: "value"; readonly value: number }
  /** A formula, without the = that may lead it. */
  | { readonly kind: "formula"; readonly text: string };

/** `from` is the text that typing began with. A plain quantity is a value where a value can stand; behind = it is a formula. */
export function meantBy(
  typed: string,
  from: string,
  placed: Pick<SheetVariable, "variable" | "unit" | "choices">,
  language: Language,
): Meant {
  const text = typed.trim();
  const formula = text.replace(/^=(?!=)\s*/, "");
  if (text === from.trim()) return { kind: "same" };
  if (formula === "") return { kind: "empty" };
  if (formula === text && takesValue(placed)) {
    const read = readQuantity(text, placed.unit, language);
    if ("value" in read) return { kind: "value", value: read.value };
  }
  const isSame = placed.variable.formula !== undefined && formula === from.trim();
  return isSame ? { kind: "same" } : { kind: "formula", text: formula };
}

/** An input, or a variable that has no value yet. */
const takesValue = ({ variable, choices }: Pick<SheetVariable, "variable" | "choices">): boolean =>
  variable.formula === undefined && choices === undefined && variable.text !== true;
