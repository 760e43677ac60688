/** The text in the formula bar as it is read at every key: the first complaint, or what it would come to. */
import { type Accessor, createMemo } from "solid-js";
import {
  type Complaint,
  cellAt,
  errorOf,
  type Problem,
  readOne,
  tryOne,
  type Usable,
  valueAt,
} from "../../engine/index.ts";
import { useWorkspace } from "../../store/context.ts";
import type { Bar } from "./createBar.ts";

/** What a formula would come to at the cell: a value in base units, or an error. */
export type Outcome = { readonly value: number } | { readonly problem: Problem };

export interface FormulaReading {
  readonly complaint: Accessor<Complaint | undefined>;
  /** The formula's tree and what it measures, where it can be used. */
  readonly usable: Accessor<Usable | undefined>;
  /** While it is typed; undefined where that is not known before it is taken. */
  readonly outcome: Accessor<Outcome | undefined>;
}

export function createReading({ shown, text, meant, isOpen }: Bar): FormulaReading {
  const { calculation, parse } = useWorkspace();
  const isFormula = (): boolean => {
    const kind = meant()?.kind;
    if (kind !== undefined && kind !== "same") return kind === "formula";
    return shown()?.standing === "formula" || shown()?.standing === "default";
  };
  const read = createMemo(() => {
    const here = shown();
    if (here === undefined || !isFormula() || text().trim() === "") return undefined;
    return readOne(calculation.sheet.workbook, here.place.variable, text(), parse);
  });
  const usable = (): Usable | undefined => {
    const found = read();
    return found !== undefined && "tree" in found ? found : undefined;
  };
  return {
    usable,
    complaint: () => {
      const found = read();
      return found !== undefined && "complaint" in found ? found.complaint : undefined;
    },
    outcome: createMemo(() => {
      const here = shown();
      const read = usable();
      if (!isOpen() || here === undefined || read === undefined) return undefined;
      calculation.round();
      const { variable, items } = here.place;
      const small = tryOne(calculation.current, variable, text(), parse, read.measure);
      const cell = small && cellAt(small.sheet, variable, items);
      if (small === undefined || cell === undefined) return undefined;
      const problem = errorOf(small, cell);
      return problem === undefined ? { value: valueAt(small, cell) } : { problem };
    }),
  };
}
