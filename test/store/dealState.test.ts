import { expect, test } from "vitest";
import { shapeKey } from "../../src/store/dealState.ts";

test("a shape's key tells deals and added items apart, whatever the order of the dimensions", () => {
  const key = shapeKey({ preset: "a", added: { parties: ["X"], holders: ["Y"] } });
  expect(shapeKey({ preset: "a", added: { holders: ["Y"], parties: ["X"] } })).toBe(key);
  expect(shapeKey({ preset: "b", added: { holders: ["Y"], parties: ["X"] } })).not.toBe(key);
  expect(shapeKey({ preset: "a", added: { holders: ["Y"], parties: ["X", "Z"] } })).not.toBe(key);
});
