/** The headings of a workbook in order: those that it lists, then others as they come among its variables. */
import type { Workbook } from "../engine/index.ts";
import { withField } from "./kept.ts";

export function sectionsOf({ sections = [], variables }: Workbook): readonly string[] {
  const named = variables.flatMap(({ section }) => (section === undefined ? [] : [section]));
  return [...new Set([...sections, ...named])];
}

/** A workbook with its headings in this order; the list is left out where the variables say the same. */
export function withSections(workbook: Workbook, sections: readonly string[]): Workbook {
  const unlisted = withField(workbook, "sections", undefined);
  const implied = sectionsOf(unlisted);
  const isImplied = implied.length === sections.length && implied.every((name, i) => name === sections[i]);
  return isImplied ? unlisted : { ...unlisted, sections };
}

/** What has become of a workbook, with the headings that it had: one under which nothing stands any more stays where it was. */
export function keepSections(before: Workbook, after: Workbook): Workbook {
  const had = sectionsOf(before);
  const has = sectionsOf(after);
  const isSame = had.every((name, i) => name === has[i]);
  return isSame ? after : { ...after, sections: [...new Set([...had, ...has])] };
}

/** The place behind the last variable of a section; the end where it has none. */
export function endOfSection({ variables }: Workbook, section: string | undefined): number {
  const last = variables.findLastIndex((one) => one.section === section);
  return last < 0 ? variables.length : last + 1;
}
