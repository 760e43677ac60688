/** Which results a person wants to see: those pinned in the sheet, and where none is, those that no other formula reads. */
import { cellsOf, dependentsOf, type Sheet, variableOf } from "../../engine/index.ts";

/** What a formula gives; a variable that the sheet cannot place has no result. */
const resultsIn = ({ workbook, variables }: Sheet): Sheet["workbook"]["variables"] =>
  workbook.variables.filter(({ name, formula }) => formula !== undefined && variables.has(name));

/** Results pinned in the sheet, in its order. */
export const pinnedIn = (sheet: Sheet): readonly string[] =>
  resultsIn(sheet)
    .filter(({ pinned }) => pinned)
    .map(({ name }) => name);

/** No more than these are chosen for a person. */
const MOST_CHOSEN = 12;

/** Results that no other formula reads; all where each is read by another; the first dozen. */
export function lastIn(sheet: Sheet): readonly string[] {
  const results = resultsIn(sheet).map(({ name }) => name);
  const last = results.filter((name) =>
    cellsOf(sheet, name).every((cell) =>
      dependentsOf(sheet, cell).every((reader) => variableOf(sheet, reader).variable.name === name),
    ),
  );
  return (last.length > 0 ? last : results).slice(0, MOST_CHOSEN);
}
