/** A heading renamed; one that had no name yet gets one, with the variables that stand under none. */
import { changeVariable } from "../../document/changeVariable.ts";
import type { Change } from "../../document/contents.ts";
import { addSection, renameSection } from "../../document/sections.ts";

export const nameSection = (from: string, to: string): Change =>
  from === "" ? nameUnnamed(to) : renameSection(from, to);

const nameUnnamed =
  (to: string): Change =>
  (contents) => {
    const { sections, variables } = contents.workbook;
    const unnamed = variables.filter(({ section }) => (section ?? "") === "");
    const changes = [
      addSection(to, sections?.[0] ?? variables.find(({ section }) => section)?.section),
      ...unnamed.map(({ name }) => changeVariable(name, { section: to })),
    ];
    let next = contents;
    for (const change of changes) {
      const outcome = change(next);
      if ("refusal" in outcome) return outcome;
      next = outcome.contents;
    }
    return { contents: next, done: { did: "renamed", noun: "section", from: "", to: to.trim() } };
  };
