import { expect, test } from "vitest";
import { dimensionOf, itemsInUse } from "../../src/ui/itemsInUse.ts";
import { insideDeal } from "./insideDeal.ts";

test("a variable of the deal says how many items count; without one all do", () => {
  const { calculation, set } = insideDeal((workspace) => workspace);
  expect(itemsInUse(calculation, "tranches")).toEqual(["1"]);
  set({ variable: "trancheCount", items: [] }, 3);
  expect(itemsInUse(calculation, "tranches")).toEqual(["1", "2", "3"]);
  expect(itemsInUse(calculation, "peers")).toEqual(["Lucent", "Nortel", "Cisco"]);
  expect(itemsInUse(calculation, "nothing")).toEqual([]);
  expect(dimensionOf(calculation, "years")?.from).toBe(-3);
});

test("a number of items that is wrong hides none", () => {
  const { calculation, set } = insideDeal((workspace) => workspace);
  set({ variable: "trancheCount", items: [] }, 2.5);
  expect(itemsInUse(calculation, "tranches")).toHaveLength(20);
});
