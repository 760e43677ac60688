import { describe, expect, test } from "vitest";
import { buildSheet, type Workbook } from "../../src/engine/index.ts";
import { parseFormula } from "../../src/engine/parse.ts";
import { deal } from "../../src/model/deal.ts";
import { keepsPlaces } from "../../src/store/keepsPlaces.ts";

const sheetOf = (workbook: Workbook) => buildSheet(workbook, parseFormula);

const longer = (dimension: string): Workbook => ({
  ...deal,
  dimensions: deal.dimensions.map((one) =>
    one.name === dimension ? { ...one, items: [...one.items, "Meta"] } : one,
  ),
});

describe("what holds cells", () => {
  const before = sheetOf(deal);

  test("goes on where a party is added, since the network stands last", () => {
    expect(keepsPlaces(before, sheetOf(longer("parties")))).toBe(true);
  });

  test("is made anew where a holder is added, a variable is gone, or a formula is another", () => {
    expect(keepsPlaces(before, sheetOf(longer("holders")))).toBe(false);
    expect(keepsPlaces(before, sheetOf({ ...deal, variables: deal.variables.slice(1) }))).toBe(false);
    const [first, ...others] = deal.variables;
    const changed = [{ ...(first as (typeof deal.variables)[number]), label: "Other" }, ...others];
    expect(keepsPlaces(before, sheetOf({ ...deal, variables: changed }))).toBe(false);
  });
});
