import { describe, expect, test } from "vitest";
import { deal } from "../../../src/model/deal.ts";
import { panels } from "../../../src/model/panels.ts";
import * as needs from "../../../src/ui/deal/needs.ts";

const known = new Set(deal.variables.map(({ name }) => name));
const lists = Object.entries(needs).filter((entry): entry is [string, readonly string[]] =>
  Array.isArray(entry[1]),
);

describe("what the parts of the Deal tab need", () => {
  test.each(lists)("%s names variables of the deal, each once", (_, names) => {
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(panels)("the panel $key needs its figure and variables of the deal", (panel) => {
    const names = needs.needsOfPanel(panel);
    expect(names).toContain(panel.figure);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test("a part with a picture needs what it draws; a table and a list leave out what is not there", () => {
    expect(needs.needsOfPart({ chart: "tranches" })).toEqual([
      "supplierPaidToDateByYear",
      "supplierStakeByYear",
    ]);
    expect(needs.needsOfPart({ own: "circles" })).toEqual([]);
    expect(needs.needsOfPart({ results: ["roundSize"] })).toEqual([]);
  });
});
