import { describe, expect, test } from "vitest";
import { differenceOf, withDifference } from "../../src/document/difference.ts";
import { renameVariable } from "../../src/document/variables.ts";
import type { Workbook } from "../../src/engine/index.ts";
import { deal } from "../../src/model/deal.ts";
import { made } from "./edits.ts";
import { smallDocument } from "./smallDocument.ts";

const base = smallDocument().workbook;
const differing = (after: Workbook) => {
  const difference = differenceOf(base, after);
  expect(withDifference(base, JSON.parse(JSON.stringify(difference)))).toStrictEqual(after);
  return difference;
};

describe("The difference between workbooks", () => {
  test("is empty where there is none", () => {
    expect(differing(structuredClone(base))).toEqual({});
  });

  test("names what differs", () => {
    const [, ...others] = base.variables;
    const after: Workbook = {
      ...base,
      title: "Other",
      settings: { damping: 0.5 },
      sections: ["Rest", "Terms"],
      variables: [{ name: "preMoney", unit: "$B", input: 701 }, ...others],
    };
    expect(differing(after)).toEqual({
      book: { set: { title: "Other", settings: { damping: 0.5 }, sections: ["Rest", "Terms"] } },
      variables: { changed: { preMoney: { set: { input: 701 }, unset: ["label", "section"] } } },
    });
  });

  test("tells no checks from none listed", () => {
    const { checks: _, ...without } = base;
    expect(differing(without)).toEqual({ checks: null });
    expect(differing({ ...base, checks: [] })).toEqual({ checks: { start: 0, end: 0, between: [] } });
    const bare: Workbook = { title: "", dimensions: [], variables: [] };
    expect(withDifference(bare, differenceOf(bare, { ...bare, scenarios: [] }))).toStrictEqual({
      ...bare,
      scenarios: [],
    });
  });

  test("is small where one variable of the built-in deal is renamed: that and the formulas that follow", () => {
    const { workbook } = made(renameVariable("dilution", "thinning"), { workbook: deal, overrides: {} });
    const { variables, ...others } = differenceOf(deal, workbook);
    expect(variables?.changed?.dilution).toEqual({ set: { name: "thinning", builtIn: "dilution" } });
    expect(variables).not.toHaveProperty("between");
    expect(Object.keys(others).filter((part) => part !== "checks")).toEqual([]);
  });
});
