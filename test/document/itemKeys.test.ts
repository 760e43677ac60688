import { expect, test } from "vitest";
import { itemKey, itemsOfKey } from "../../src/document/itemKeys.ts";

test("A key names the first item, or both, also where an item's name has the sign between them", () => {
  const dimensions = [["Nvidia", "A × B"], ["OpenAI"]];
  expect(itemsOfKey("Nvidia", dimensions)).toEqual(["Nvidia"]);
  expect(itemsOfKey("Nvidia × OpenAI", dimensions)).toEqual(["Nvidia", "OpenAI"]);
  expect(itemsOfKey("A × B × OpenAI", dimensions)).toEqual(["A × B", "OpenAI"]);
  expect(itemsOfKey("A × B", dimensions)).toEqual(["A × B"]);
  expect(itemsOfKey("OpenAI", dimensions)).toEqual([]);
  expect(itemKey(["Nvidia", "OpenAI"])).toBe("Nvidia × OpenAI");
});
