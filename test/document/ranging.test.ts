import { expect, test } from "vitest";
import { aliasesOf, dimensionsByName, rangingOver } from "../../src/document/ranging.ts";
import { smallDocument } from "./smallDocument.ts";

test("Dimensions are known by their own names and their aliases", () => {
  const { workbook } = smallDocument();
  expect([...aliasesOf(workbook)]).toEqual([["payer", "holders"]]);
  const byName = dimensionsByName(workbook);
  expect([...byName.keys()]).toEqual(["holders", "rounds", "payer"]);
  expect(byName.get("payer")).toBe(workbook.dimensions[0]);
  const ranging = rangingOver(["holders as payer", "nothing"], byName);
  expect(ranging).toEqual([
    { axis: { name: "payer", dimension: "holders" }, dimension: workbook.dimensions[0] },
  ]);
});
