import { expect, test } from "vitest";
import type { Contents } from "../../../src/document/contents.ts";
import { nameSection } from "../../../src/ui/grid/nameSection.ts";
import { workbookOf } from "../../support/sheets.ts";

const contents = (variables: Parameters<typeof workbookOf>[0]["variables"]): Contents => ({
  workbook: workbookOf({ variables }),
  overrides: {},
});
const sectionsAfter = (before: Contents, from: string, to: string) => {
  const outcome = nameSection(from, to)(before);
  if ("refusal" in outcome) return outcome.refusal.key;
  const { sections, variables } = outcome.contents.workbook;
  return [sections ?? [], variables.map(({ section }) => section)];
};

test("the section without a name gets one, with its variables", () => {
  expect(sectionsAfter(contents({ a: 1, b: { input: 2, section: "late" } }), "", "early")).toEqual([
    ["early", "late"],
    ["late", "early"],
  ]);
});

test("in an empty sheet the first section is there before any variable", () => {
  expect(sectionsAfter(contents({}), "", "Pool")).toEqual([["Pool"], []]);
});

test("another section is renamed as any, and a name that is taken is refused", () => {
  const before = contents({ a: { input: 1, section: "x" }, b: { input: 2, section: "y" } });
  expect(sectionsAfter(before, "x", "z")).toEqual([[], ["z", "y"]]);
  expect(sectionsAfter(before, "x", "y")).toBe("section_twice");
  expect(sectionsAfter(contents({ a: 1, b: { input: 2, section: "y" } }), "", "y")).toBe("section_twice");
});
