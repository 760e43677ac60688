import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createStartSheet } from "../../src/store/createStartSheet.ts";
import { createWorkspace } from "../../src/store/createWorkspace.ts";
import { completeDeal } from "../../src/ui/completeDeal.ts";

test("a workspace that began with a part of the deal has the whole of it, once", async () => {
  const workspace = createRoot(() => createWorkspace(createStartSheet(), { schedule: (run) => run() }));
  expect(workspace.calculation.isWhole).toBe(false);
  await completeDeal(workspace);
  const { sheet } = workspace.calculation;
  expect(workspace.calculation.isWhole).toBe(true);
  expect(sheet.variables.has("networkMultiplier")).toBe(true);
  await completeDeal(workspace);
  expect(workspace.calculation.sheet).toBe(sheet);
});
