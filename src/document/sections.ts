/** Headings added, renamed, moved, and deleted with what stands under them. */
import type { Change } from "./contents.ts";
import { withContents, withParts } from "./everywhere.ts";
import { inserted, mapKept, swapped, withField } from "./kept.ts";
import { refused } from "./refusals.ts";
import { sectionsOf, withSections } from "./sectionOrder.ts";
import { deleteVariables } from "./variables.ts";

export { sectionsOf } from "./sectionOrder.ts";

/** Adds a heading under which nothing stands yet: before another, else as the last. */
export const addSection =
  (name: string, before?: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const section = name.trim();
    const sections = sectionsOf(workbook);
    if (section === "") return refused("section_missing");
    if (sections.includes(section)) return refused("section_twice", { section });
    if (before !== undefined && !sections.includes(before)) return refused("no_section", { section: before });
    const at = before === undefined ? sections.length : sections.indexOf(before);
    return {
      contents: { ...contents, workbook: withSections(workbook, inserted(sections, at, section)) },
      done: { did: "added", noun: "section", name: section },
    };
  };

/** Renames a heading; what stands under it follows. */
export const renameSection =
  (from: string, to: string): Change =>
  (contents) => {
    const { workbook } = contents;
    const section = to.trim();
    const sections = sectionsOf(workbook);
    const done = { did: "renamed", noun: "section", from, to: section } as const;
    if (!sections.includes(from)) return refused("no_section", { section: from });
    if (section === from) return { contents, done };
    if (section === "") return refused("section_missing");
    if (sections.includes(section)) return refused("section_twice", { section });
    const renamed = (name: string): string => (name === from ? section : name);
    const next = withParts(workbook, {
      ...(workbook.sections && { sections: mapKept(workbook.sections, renamed) }),
      variables: mapKept(workbook.variables, (one) =>
        withField(one, "section", one.section === undefined ? undefined : renamed(one.section)),
      ),
    });
    return { contents: { ...contents, workbook: next }, done };
  };

/** Moves a heading by one place, with what stands under it. */
export const moveSection =
  (name: string, by: -1 | 1): Change =>
  (contents) => {
    const { workbook } = contents;
    const sections = sectionsOf(workbook);
    const at = sections.indexOf(name);
    if (at < 0) return refused("no_section", { section: name });
    if (sections[at + by] === undefined) return refused(by < 0 ? "is_first" : "is_last", { name });
    return {
      contents: { ...contents, workbook: withSections(workbook, swapped(sections, at, at + by)) },
      done: { did: "moved", noun: "section", name },
    };
  };

/** Deletes a heading and the variables under it. Formulas that name them are kept, and cannot be used until they are mended. */
export const deleteSection =
  (name: string): Change =>
  (contents) => {
    const sections = sectionsOf(contents.workbook);
    if (!sections.includes(name)) return refused("no_section", { section: name });
    const under = contents.workbook.variables.filter(({ section }) => section === name);
    const outcome = deleteVariables(under.map((one) => one.name))(contents);
    if ("refusal" in outcome) return outcome;
    const { workbook } = outcome.contents;
    const left = withSections(
      workbook,
      sectionsOf(workbook).filter((section) => section !== name),
    );
    return {
      contents: withContents(outcome.contents, { workbook: left }),
      done: { did: "deleted", noun: "section", name },
    };
  };
