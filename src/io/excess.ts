/** What of a file is more than the page opens: how much, the limit, and what would be right. */
import type { Excess } from "../engine/crowd.ts";
import { type FileComplaint, said } from "./fileComplaint.ts";

type Of = Excess["of"] | "values";

const SAID = {
  items: ["dimensions", "too_many_file_items"],
  cells: ["variables", "too_many_cells"],
  steps: ["variables", "too_many_steps"],
  cost: ["variables", "too_much_work"],
  values: ["scenarios", "too_many_values"],
} as const satisfies Readonly<Record<Of, readonly [place: string, sentence: string]>>;

export function excessComplaint({
  of,
  count,
  most,
}: Omit<Excess, "of"> & { readonly of: Of }): FileComplaint {
  const [place, sentence] = SAID[of];
  return { place, what: said(sentence, { count, most }) };
}
