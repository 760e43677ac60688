/** Which inputs stand under which heading of the Deal tab: the deal's own, and those that a person has added. */
import { sectionsOf } from "../../document/sectionOrder.ts";
import type { Sheet, Workbook } from "../../engine/index.ts";
import { panelSections } from "../../model/panels.ts";
import { firstInputs, inputSections } from "../../model/screen.ts";
import { builtInName, builtInNameOf, inputsIn, variableIn } from "../builtIn.ts";

/** Headings that the deal does not have, in the order of the workbook; "" for inputs without one. */
export function ownSections({ workbook }: Sheet, isDeal: boolean): readonly string[] {
  const others = sectionsOf(workbook).filter((key) => key !== "");
  const known = new Set(isDeal ? [...inputSections, ...panelSections] : []);
  return [...others.filter((key) => !known.has(key)), ""];
}

/** All inputs under a heading but those that stand open above all headings, by the names they have now. */
export function inputsUnder(sheet: Sheet, section: string, isDeal: boolean): readonly string[] {
  const isFirst = (name: string): boolean => isDeal && name !== "cheque" && firstInputs.includes(name);
  return inputsIn(sheet)
    .filter((variable) => (variable.section ?? "") === section && !isFirst(builtInNameOf(variable) ?? ""))
    .map(({ name }) => name);
}

/** Those of some inputs that no panel shows: the panels show the deal's own, wherever they stand now. */
export function withoutPanels(
  sheet: Sheet,
  published: Workbook | undefined,
  names: readonly string[],
): readonly string[] {
  return names.filter((name) => {
    const former = published && variableIn(published, builtInName(sheet, name));
    return !panelSections.includes(former?.section ?? "");
  });
}

/** So many rows of inputs of a person's own are made: each has a field, a label to drag and more. */
const MOST_ROWS = 300;
/** And so many of one input. */
export const MOST_CELLS = 48;

/** The inputs of a person's own for which there is no room: those after the first few hundred rows. */
export function beyondRoom(sheet: Sheet, published: Workbook | undefined): ReadonlySet<string> {
  if (published === undefined) return new Set();
  let rows = 0;
  const own = inputsIn(sheet).filter(({ name }) => {
    if (variableIn(published, builtInName(sheet, name)) !== undefined) return false;
    rows += Math.min(MOST_CELLS, Math.max(1, sheet.variables.get(name)?.count ?? 1));
    return rows > MOST_ROWS;
  });
  return new Set(own.map(({ name }) => name));
}
