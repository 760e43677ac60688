import { expect, test } from "vitest";
import { useDeal } from "../../src/ui/createDeal.ts";
import { insideDeal } from "./insideDeal.ts";

test("the deal is read by name: results, items, choices and the names of both sides", () => {
  const { deal, workspace } = insideDeal((workspace) => ({ deal: useDeal(), workspace }));
  expect(deal.value("hardwareRevenue")).toBe(40e9);
  expect(deal.value("ownershipAfter", "Nvidia")).toBeCloseTo(0.0375, 12);
  expect(deal.values("cumulativeFlows")).toHaveLength(14);
  expect(deal.choice("valuationBasis")).toBe("post");
  expect([deal.supplier(), deal.customer()]).toEqual(["Nvidia", "OpenAI"]);
  workspace.set({ variable: "cheque", items: ["Nvidia"] }, 0);
  expect(deal.value("wholeRoundRatio")).toBeUndefined();
  expect(deal.error("wholeRoundRatio")?.kind).toBe("undefined_ratio");
  expect(deal.value("noSuchThing")).toBeUndefined();
  expect(deal.error("noSuchThing")).toBeUndefined();
  expect([deal.has("wholeRoundRatio"), deal.has("noSuchThing")]).toEqual([true, false]);
});
