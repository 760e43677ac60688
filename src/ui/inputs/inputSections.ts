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
