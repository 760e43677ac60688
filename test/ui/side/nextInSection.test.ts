import { expect, test } from "vitest";
import { nextInSection } from "../../../src/ui/side/nextInSection.ts";

test("The spot goes to the next variable of the section, else to the one before.", () => {
  const workbook = {
    title: "",
    dimensions: [],
    variables: [
      { name: "a", section: "One" },
      { name: "b", section: "Two" },
      { name: "c", section: "One" },
    ],
  };
  expect(nextInSection(workbook, "a")).toBe("c");
  expect(nextInSection(workbook, "c")).toBe("a");
  expect(nextInSection(workbook, "b")).toBeUndefined();
});
