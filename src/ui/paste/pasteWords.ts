/** Places and values of what is pasted, in words. */
import { nameOf, variableOf } from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import { useLocale } from "../locale/context.tsx";
import type { Key } from "../locale/english.ts";
import { useItemName } from "../locale/itemNames.ts";
import type { pasteEnglish } from "../locale/pasteEnglish.ts";
import { useWords } from "../locale/words.tsx";

/** Sentences that have another form for one, and some for none. */
type Counted = "paste.title" | "paste.blank" | "paste.do" | "paste.done";

export interface PasteWords {
  /** "Cheque, Nvidia". */
  place(cell: number): string;
  /** A value of a cell in base units, exactly; of a choice the option's place. */
  value(cell: number, value: number): string;
  /** What stands in a cell now. Tracked. */
  now(cell: number): string;
  count(key: Counted, count: number): string;
}

export function createPasteWords(): PasteWords {
  const { t, format } = useLocale();
  const { calculation } = useWorkspace();
  const words = useWords();
  const itemName = useItemName();
  const value: PasteWords["value"] = (cell, base) => {
    const { choices, unit } = variableOf(calculation.sheet, cell);
    return choices === undefined ? format.exact(base, unit.text) : words.option(choices[base] ?? "");
  };
  return {
    place: (cell) => {
      const { dimensions } = variableOf(calculation.sheet, cell);
      const { variable, items } = nameOf(calculation.sheet, cell);
      return [words.label(variable), ...items.map((item, i) => itemName(dimensions[i], item))].join(", ");
    },
    value,
    now: (cell) => {
      const isFormula = variableOf(calculation.sheet, cell).variable.formula !== undefined;
      const present = isFormula ? calculation.value(cell) : calculation.given(cell);
      const error = Number.isNaN(present) ? calculation.error(cell) : undefined;
      return error === undefined ? value(cell, present) : words.kind(error.kind);
    },
    count: (key, count) => {
      const one = `${key}One` satisfies keyof typeof pasteEnglish;
      const none: Key = key === "paste.title" ? "paste.titleNone" : key;
      return t(count === 0 ? none : count === 1 ? one : key, { count: format.plain(count, 0) });
    },
  };
}
