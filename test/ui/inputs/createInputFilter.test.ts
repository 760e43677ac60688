import { expect, test } from "vitest";
import { createInputFilter } from "../../../src/ui/inputs/createInputFilter.ts";
import { insideDeal } from "../insideDeal.ts";

test("inputs are counted and shown by how well they are founded; a changed one is the user's", () => {
  const { filter, workspace } = insideDeal((workspace) => ({
    workspace,
    filter: createInputFilter(workspace),
  }));
  const before = filter.count("reported");
  expect(filter.count("all")).toBe(filter.count("reported") + filter.count("assumption"));
  workspace.set({ variable: "roundSize", items: [] }, 122);
  workspace.set({ variable: "customer", items: [] }, "Anthropic");
  expect([filter.count("reported"), filter.count("yours")]).toEqual([before - 2, 2]);
  expect(filter.shows("roundSize")).toBe(true);
  filter.show("assumption");
  expect([filter.shows("roundSize"), filter.shows("baselineShare")]).toEqual([false, true]);
  filter.show("yours");
  expect([filter.shows("roundSize"), filter.shows("customer"), filter.shows("valuation")]).toEqual([
    true,
    true,
    false,
  ]);
});
