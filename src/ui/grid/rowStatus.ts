/** What the last column says of a variable: that it cannot be used, that a person changed it, or how well it is founded. */
import type { SheetVariable, Status } from "../../engine/index.ts";
import type { LiveCalculation } from "../../store/createCalculation.ts";
import type { Workspace } from "../../store/createWorkspace.ts";
import type { Words } from "../locale/words.tsx";
import { weakestStatus } from "../results/weakestStatus.ts";

export type RowStatus = "broken" | "empty" | "changed" | Status;

/** Tracked. */
export function rowStatus(
  { variable, first, count }: SheetVariable,
  { calculation, texts }: Pick<Workspace, "calculation" | "texts">,
  words: Pick<Words, "provenance">,
): RowStatus {
  const { name, formula } = variable;
  const complaint = complaintsOf(calculation.sheet).get(name);
  if (complaint !== undefined) return complaint === "no_value" ? "empty" : "broken";
  if (variable.text) return Object.hasOwn(texts(), name) ? "changed" : (variable.status ?? "assumption");
  const cells = Array.from({ length: count }, (_, i) => first + i);
  if (formula !== undefined) return weakestStatus(inputsOf(cells, calculation), calculation, words);
  return cells.some(calculation.isSet) ? "changed" : weakestStatus(cells, calculation, words);
}

/** All inputs behind a variable's cells, each once. */
function inputsOf(cells: readonly number[], calculation: LiveCalculation): ReadonlySet<number> {
  const found = new Set<number>();
  for (const cell of cells) for (const input of calculation.inputsBehind(cell)) found.add(input);
  return found;
}

const complaintsBySheet = new WeakMap<LiveCalculation["sheet"], ReadonlyMap<string, string>>();

/** The kind of what is wrong with a variable, by its name. */
function complaintsOf(sheet: LiveCalculation["sheet"]): ReadonlyMap<string, string> {
  let known = complaintsBySheet.get(sheet);
  if (known === undefined) {
    known = new Map(sheet.complaints.map(({ variable, kind }) => [variable, kind]));
    complaintsBySheet.set(sheet, known);
  }
  return known;
}
