import { describe, expect, test } from "vitest";
import { endOfSection, keepSections, sectionsOf, withSections } from "../../src/document/sectionOrder.ts";
import type { Workbook } from "../../src/engine/index.ts";

const variable = (name: string, section?: string) => ({ name, ...(section !== undefined && { section }) });
const workbook: Workbook = {
  title: "",
  dimensions: [],
  variables: [variable("a", "One"), variable("b", "Two"), variable("c"), variable("d", "One")],
};

describe("Headings", () => {
  test("come as they are listed, then as variables stand under them", () => {
    expect(sectionsOf(workbook)).toEqual(["One", "Two"]);
    expect(sectionsOf({ ...workbook, sections: ["Empty", "Two"] })).toEqual(["Empty", "Two", "One"]);
  });

  test("are listed only where the variables do not say the same", () => {
    expect(withSections(workbook, ["Two", "One"]).sections).toEqual(["Two", "One"]);
    expect(withSections({ ...workbook, sections: ["Two", "One"] }, ["One", "Two"])).toEqual(workbook);
  });

  test("stay where they were when their last variable goes", () => {
    const left = { ...workbook, variables: [variable("b", "Two"), variable("e", "Three")] };
    expect(keepSections(workbook, left).sections).toEqual(["One", "Two", "Three"]);
    const alike = { ...workbook, variables: [variable("a", "One"), variable("b", "Two")] };
    expect(keepSections(workbook, alike)).toBe(alike);
  });

  test("end behind their last variable", () => {
    expect(endOfSection(workbook, "One")).toBe(4);
    expect(endOfSection(workbook, "Two")).toBe(2);
    expect(endOfSection(workbook, undefined)).toBe(3);
    expect(endOfSection(workbook, "Three")).toBe(4);
  });
});
