import { expect, test } from "vitest";
import { useDimensionLabel } from "../../../src/ui/dimensions/dimensionLabel.ts";
import { insideDeal } from "../insideDeal.ts";

test("a dimension has the page's words where it is as published, else its own label, else its name", () => {
  const labels = (language: "en" | "nl") =>
    insideDeal(({ calculation }) => {
      const label = useDimensionLabel();
      const known = (name: string) =>
        calculation.sheet.workbook.dimensions.find((one) => one.name === name) ?? expect.fail(name);
      return [
        label(known("holders")),
        label({ ...known("holders"), name: "owners", builtIn: "holders" }),
        label({ ...known("holders"), label: "My holders" }),
        label({ name: "plants", items: ["A"] }),
      ];
    }, language);
  expect(labels("en")).toEqual(["Holders", "Holders", "My holders", "plants"]);
  expect(labels("nl")).toEqual(["Houders", "Houders", "My holders", "plants"]);
});
