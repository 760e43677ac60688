import { expect, test } from "vitest";
import { panels } from "../../../src/model/panels.ts";
import { isUnused } from "../../../src/ui/panels/isUnused.ts";
import { insideDeal } from "../insideDeal.ts";

test("a part of the deal is not used until its switch is on or its number is set", () => {
  const { calculation, set } = insideDeal((workspace) => workspace);
  const unused = () => panels.filter((panel) => isUnused(calculation, panel)).map(({ key }) => key);
  expect(unused()).toEqual(expect.arrayContaining(["tranches", "feedback", "warrants"]));
  expect(unused()).not.toContain("loop");
  set({ variable: "feedbackOn", items: [] }, "on");
  set({ variable: "trancheCount", items: [] }, 3);
  set({ variable: "warrantShares", items: [] }, 160);
  for (const key of ["tranches", "feedback", "warrants"]) expect(unused()).not.toContain(key);
});
