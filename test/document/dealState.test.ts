import { expect, test } from "vitest";
import { isPristine } from "../../src/document/dealState.ts";

const fresh = { id: "a", preset: "seed", overrides: {}, scenarios: [] };

test("a workbook is as it began until something is changed, named or saved in it", () => {
  expect(isPristine(fresh)).toBe(true);
  expect(isPristine({ ...fresh, overrides: { price: 1 } })).toBe(false);
  expect(isPristine({ ...fresh, title: "Mine" })).toBe(false);
  expect(isPristine({ ...fresh, scenarios: [{ name: "A", overrides: {} }] })).toBe(false);
  expect(isPristine({ ...fresh, workbook: { title: "S", dimensions: [], variables: [] } })).toBe(false);
});
