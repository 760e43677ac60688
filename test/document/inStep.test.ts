import { expect, test } from "vitest";
import { inStep } from "../../src/document/inStep.ts";

const high = { name: "High", overrides: { price: 20 } };
const low = { name: "Low", overrides: { price: 5 } };

test("the open scenario has the values that are in force; others keep theirs", () => {
  const overrides = { price: 25 };
  const { scenarios } = inStep({ overrides, scenario: "High", scenarios: [low, high] });
  expect(scenarios).toEqual([low, { name: "High", overrides }]);
  expect(scenarios[0]).toBe(low);
});

test("what is in step already, or has none open, is the same object", () => {
  const inForce = { overrides: high.overrides, scenario: "High", scenarios: [high] };
  expect(inStep(inForce)).toBe(inForce);
  const none = { overrides: { price: 1 }, scenarios: [high] };
  expect(inStep(none)).toBe(none);
});
