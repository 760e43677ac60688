import { expect, test } from "vitest";
import { dimensionIds } from "../../../src/ui/dimensions/dimensionIds.ts";

test("everything that can take the focus has an id of its own", () => {
  const ids = [0, 1].flatMap((place) => {
    const { fold, name, add, item } = dimensionIds(place);
    return [
      fold,
      name,
      add,
      item(0, "field"),
      item(0, "up"),
      item(0, "down"),
      item(0, "delete"),
      item(1, "up"),
    ];
  });
  expect(new Set(ids).size).toBe(16);
});
