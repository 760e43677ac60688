import { expect, test } from "vitest";
import { wantedItem, wantItem, wantNoItem } from "../../../src/ui/dimensions/wantedItem.ts";

test("an item is wanted until it is shown", () => {
  wantItem({ dimension: "holders", item: "Nvidia" });
  expect(wantedItem()).toEqual({ dimension: "holders", item: "Nvidia" });
  wantNoItem();
  expect(wantedItem()).toBeUndefined();
});
